import type { Delivered } from '../../incident/delivered.ts';
import type { DraftPull } from '../../incident/draft.ts';
import type { RepositoryFacts } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import type { Effect } from '../effect.ts';

/** The postmortem is written first and recorded after: what the record says exists does exist. */
export type PostmortemDelivery =
  | { readonly kind: 'to-do'; readonly effects: readonly Effect[] }
  | {
      readonly kind: 'settled';
      readonly record: { readonly postmortem?: Delivered };
      /** What the record says is so. */
      readonly before: readonly Effect[];
      /** What may go once the record says that it is not needed any more. */
      readonly after: readonly Effect[];
    };

export const nothingNew: PostmortemDelivery = { kind: 'settled', record: {}, before: [], after: [] };

export type WithoutRevision<T> = T extends Delivered ? Omit<T, 'revision'> : never;

export function record(
  { logbook }: Incident,
  delivered: WithoutRevision<Delivered>,
  {
    before = [],
    after = [],
  }: { readonly before?: readonly Effect[]; readonly after?: readonly Effect[] } = {},
): PostmortemDelivery {
  const postmortem = { ...delivered, revision: logbook.revision };
  return { kind: 'settled', record: { postmortem }, before, after };
}

export function fileUrl({ url, defaultBranch }: RepositoryFacts, path: string): string {
  const parts = `${defaultBranch}/${path}`.toWellFormed().split('/');
  return `${url}/blob/${parts.map(encodeURIComponent).join('/')}`;
}

type InPullRequest = Extract<Delivered, { kind: 'pull-request' }>;

/** The file that people have to bring together; undefined where the pull request merges as it is. */
export function conflictIn(
  pull: Extract<DraftPull, { kind: 'open' }>,
  path: string,
  { logbook: { postmortem: known } }: Incident,
): InPullRequest['conflict'] {
  switch (pull.conflicts) {
    case 'no':
      return undefined;
    case 'unknown':
      return known?.kind === 'pull-request' && known.number === pull.number ? known.conflict : undefined;
    case 'yes':
      return [path];
  }
}

/** In one order of keys: whether the record changed is seen in its text. */
export function inPullRequest(
  { path, branch, conflict }: Pick<InPullRequest, 'path' | 'branch' | 'conflict'>,
  {
    kind,
    number,
    url,
  }: { readonly kind: InPullRequest['state']; readonly number: number; readonly url: string },
): Omit<InPullRequest, 'revision'> {
  const conflicting = conflict === undefined ? {} : { conflict };
  return { kind: 'pull-request', path, branch, number, url, state: kind, ...conflicting };
}
