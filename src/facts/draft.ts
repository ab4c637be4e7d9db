import type { Instant } from '../time/instant.ts';
import type { ListedDirectory, ReadDirectory } from './postmortem-directory.ts';

/** What there is of a pull request with the postmortem: the branch of ours, and what people made of it. */
export type Draft =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly branch: DraftBranch; readonly pull: DraftPull };

export type DraftBranch =
  | { readonly kind: 'unread'; readonly name: string }
  | { readonly kind: 'absent'; readonly name: string }
  /** Nothing of ours can be on it. */
  | { readonly kind: 'foreign'; readonly name: string }
  | { readonly kind: 'listed'; readonly name: string; readonly postmortems: ListedDirectory }
  | { readonly kind: 'present'; readonly name: string; readonly postmortems: ReadDirectory };

/** The newest one from that branch. */
export type DraftPull =
  | { readonly kind: 'unread' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open';
      readonly number: number;
      readonly url: string;
      /** With the default branch; `unknown` as long as GitHub did not try. */
      readonly conflicts: 'yes' | 'no' | 'unknown';
    }
  /** The commit tells whether the branch went on after that. */
  | {
      readonly kind: 'merged';
      readonly number: number;
      readonly url: string;
      readonly head: string;
      /** Left out when it is known already, or GitHub did not say. */
      readonly review?: Review;
    }
  /** Closed without merging: the team said no. */
  | { readonly kind: 'declined'; readonly number: number; readonly url: string; readonly at: Instant };

/** What our pull requests are called, by language: we know them again by it. */
const titles: Readonly<Record<string, string>> = {
  en: 'Postmortem of incident',
  de: 'Postmortem zur Störung',
  es: 'Postmortem del incidente',
  fr: 'Post-mortem de l’incident',
  ja: 'ポストモーテム：インシデント',
  pt: 'Postmortem do incidente',
};

/** Only the number: a title may be anybody's text, and would name people and other issues. */
export function draftTitle(incident: number, language = 'en'): string {
  return `${titles[language] ?? titles['en']} ${incident}`;
}

/** Of this incident, in whatever language it was opened. */
export function isDraftTitleOf(text: string, incident: number): boolean {
  return Object.keys(titles).some((language) => draftTitle(incident, language) === text);
}

/** Also as GitHub words it when it squashes the pull request into one commit. */
export function isDraftTitle(text: string): boolean {
  const number = / (\d+)(?: \(#\d+\))?$/.exec(text);
  return number !== null && Object.values(titles).includes(text.slice(0, number.index));
}

/** Where our branch for an incident is; where that name is taken, one of those behind it. */
export function draftBranchNames(incident: number): readonly string[] {
  const name = `incident-protocol/${incident}`;
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}

/** What people made of the pull request that brought the postmortem. */
export interface Review {
  /** Of the pull request. */
  readonly number: number;
  readonly mergedAt: Instant;
  /** Left out when GitHub does not say. */
  readonly mergedBy?: string;
  /** In the order of their reviews. */
  readonly by: readonly string[];
  /** The last review; left out when there was none. */
  readonly at?: Instant;
}
