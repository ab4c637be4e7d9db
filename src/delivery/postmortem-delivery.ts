import type { DraftPull } from '../facts/draft.ts';
import type { RepositoryFacts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { Effect } from '../plan/effect.ts';

/** The postmortem is written first and recorded after: what the record says exists does exist. */
export type PostmortemDelivery =
  | { readonly kind: 'to-do'; readonly effects: readonly Effect[] }
  | {
      readonly kind: 'finished';
      readonly logbook: { readonly postmortem?: Delivered };
      /** What the record says is so. */
      readonly before: readonly Effect[];
      /** What may go once the record says that it is not needed any more. */
      readonly after: readonly Effect[];
    };

export const nothingNew: PostmortemDelivery = { kind: 'finished', logbook: {}, before: [], after: [] };

export type WithoutRevision<T> = T extends Delivered ? Omit<T, 'revision'> : never;

export function noteDelivery(
  { logbook }: Incident,
  delivered: WithoutRevision<Delivered>,
  {
    before = [],
    after = [],
  }: { readonly before?: readonly Effect[]; readonly after?: readonly Effect[] } = {},
): PostmortemDelivery {
  const postmortem = { ...delivered, revision: logbook.revision };
  return { kind: 'finished', logbook: { postmortem }, before, after };
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
