/** Where the postmortem went last, and up to which revision of the logbook it speaks. */
export type Delivered = {
  /** Its file: where it stands, or would stand. */
  readonly path: string;
  readonly revision: number;
} & (
  | { readonly kind: 'commit'; readonly url: string; readonly commit?: string }
  | {
      readonly kind: 'pull-request';
      readonly url: string;
      readonly number: number;
      readonly branch: string;
      readonly state: 'open' | 'declined';
      /** It conflicts with the default branch in these files, which we leave to people. */
      readonly conflict?: readonly string[];
    }
  /** Nobody has opened a pull request from it yet; the address is where people do. */
  | ({ readonly kind: 'branch'; readonly url: string; readonly branch: string } & Hindrance)
  | ({ readonly kind: 'comment'; readonly url: string } & Hindrance)
  | ({ readonly kind: 'summary' } & Hindrance)
  /** GitHub found a secret in it; the lines are those that look like one to us. */
  | { readonly kind: 'held-back'; readonly lines: readonly number[] }
);

/** Why a postmortem could not go where it belongs. */
export type Hindrance =
  | { readonly obstacle: Obstacle }
  /** In the words of GitHub: a rule that asks for something else, or an answer that we know nothing of. */
  | { readonly obstacle: 'rule' | 'unknown'; readonly said: string };

export type Obstacle =
  /** The default branch takes changes through pull requests only. */
  | 'protected'
  /** Only commits that GitHub can verify are taken. */
  | 'signatures'
  /** The workflow lacks `contents: write`. */
  | 'contents'
  /** The workflow lacks `pull-requests: write`. */
  | 'pull-requests'
  /** Settings of the repository or the organization: Actions may not open pull requests. */
  | 'setting'
  /** No branch of ours may be made. */
  | 'branches'
  /** The repository has no first commit. */
  | 'empty'
  /** Something that is no plain file or folder stands where the postmortem should. */
  | 'place'
  /** GitHub does not list the folder whole. */
  | 'too-large'
  /** The default branch moved on, time and again, while we wrote. */
  | 'busy';

/** What keeps us from the default branch keeps us from every other one as well. */
export function isClosedToAll(hindrance: Hindrance | undefined): boolean {
  return hindrance?.obstacle === 'contents' || hindrance?.obstacle === 'empty';
}
