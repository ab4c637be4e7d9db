import type { GitHub } from './client.ts';

/** The newest pull request from a branch, with the commit that it proposes. */
export type IndexPull =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open' | 'merged' | 'declined';
      readonly number: number;
      readonly url: string;
      readonly head: string;
    };

/** One that is open comes first; it is the only one, unless people opened another from the same branch. */
export async function readIndexPull({ rest, owner, repo }: GitHub, branch: string): Promise<IndexPull> {
  const head = `${owner}:${branch}`;
  const { data } = await rest.pulls.list({ owner, repo, head, state: 'all', per_page: 100 });
  const newest = data.toSorted((a, b) => b.number - a.number);
  const pull = newest.find(({ state }) => state === 'open') ?? newest[0];
  if (pull === undefined) return { kind: 'none' };
  const { number, html_url: url } = pull;
  return { kind: kindOf(pull), number, url, head: pull.head.sha };
}

function kindOf(pull: { readonly state: string; readonly merged_at: string | null }) {
  if (pull.state === 'open') return 'open';
  return (pull.merged_at ?? undefined) === undefined ? 'declined' : 'merged';
}
