import type { DraftPull } from '../facts/draft.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Delivered } from '../logbook/delivered.ts';
import { ownComments } from '../logbook/own-comments.ts';
import { pathInUrl } from '../markdown/inert-link.ts';
import type { Decision, PostmortemDelivery } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';

export type WithoutRevision<T> = T extends Delivered ? Omit<T, 'revision'> : never;

interface Around {
  readonly before?: readonly Effect[];
  readonly after?: readonly Effect[];
  readonly text?: string;
}

export function noteDelivery(
  { logbook }: Incident,
  delivered: WithoutRevision<Delivered>,
  { before = [], after = [], text }: Around = {},
): PostmortemDelivery {
  const postmortem = { ...delivered, revision: logbook.revision };
  const written = text === undefined ? {} : { text };
  return { kind: 'finished', logbook: { postmortem }, before, after, ...written };
}

/** It is on the default branch, where it belongs. */
export function published(
  { incident, facts }: Decision,
  path: string,
  { commit, text }: { readonly commit: string | undefined; readonly text?: string },
): PostmortemDelivery {
  const before = incident.logbook.postmortem;
  const known = commit ?? (before?.kind === 'commit' ? before.commit : undefined);
  const url = fileUrl(facts.repository, path);
  return noteDelivery(
    incident,
    { kind: 'commit', path, url, ...(known === undefined ? {} : { commit: known }) },
    { after: withoutKeptComment({ incident, facts }), ...(text === undefined ? {} : { text }) },
  );
}

/** The text is in the repository now: our comment that kept it says nothing more. */
export function withoutKeptComment({
  incident,
  facts,
}: Pick<Decision, 'incident' | 'facts'>): readonly Effect[] {
  return ownComments(facts, 'postmortem').map(
    ({ id }) => ({ kind: 'delete-comment', issue: incident.number, comment: id }) as const,
  );
}

export function isWithoutLogbook({ incident, facts, isSilenced }: Decision): boolean {
  return incident.tracking.kind === 'absent' && (facts.issue.locked || isSilenced === true);
}

export function fileUrl({ url, defaultBranch }: RepositoryFacts, path: string): string {
  return `${url}/blob/${pathInUrl(`${defaultBranch}/${path}`)}`;
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

interface PullPlace extends Pick<InPullRequest, 'path' | 'branch'> {
  readonly conflict?: InPullRequest['conflict'];
}

/** In one order of keys: whether the record changed is seen in its text. */
export function inPullRequest(
  { path, branch, conflict }: PullPlace,
  {
    kind,
    number,
    url,
  }: { readonly kind: InPullRequest['state']; readonly number: number; readonly url: string },
): Omit<InPullRequest, 'revision'> {
  const conflicting = conflict === undefined ? {} : { conflict };
  return { kind: 'pull-request', path, branch, number, url, state: kind, ...conflicting };
}
