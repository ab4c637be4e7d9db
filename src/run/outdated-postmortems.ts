/** Postmortems that say of a follow-up what is no longer so: each is written again. */

import { dueOf, type FollowUpIssue } from '../facts/follow-up-issue.ts';
import type { NamedFollowUps } from '../github/ask-follow-ups.ts';
import type { FollowUpItem, PostmortemEntry } from '../postmortem-index/entry.ts';
import type { Settings } from '../settings/settings.ts';
import { day } from '../time/duration.ts';
import { elapsed, type Instant } from '../time/instant.ts';
import { inTurn } from '../time/turns.ts';

interface Told {
  readonly now: Instant;
  readonly settings: Pick<Settings, 'followUps'>;
  readonly blobSha: (text: string) => string;
}

/** Each is written anew, and costs as much as a close. */
const mostTold = 3;

/** What is called open, of whatever age; and of late ones what is over, as it may be opened again. Open ones first. */
export function numbersToAsk(
  postmortems: readonly PostmortemEntry[],
  { now, settings }: Told,
): readonly number[] {
  const recent = postmortems.filter(
    ({ closed, opened }) => elapsed(closed ?? opened, now) < settings.followUps.chaseFor,
  );
  const numbers = (entries: readonly PostmortemEntry[], isOver: boolean) =>
    entries.flatMap((entry) =>
      itemsOf(entry).flatMap(({ number, state }) =>
        number === undefined || (state !== undefined) !== isOver ? [] : [number],
      ),
    );
  return [...numbers(postmortems, false), ...numbers(recent, true)];
}

function itemsOf({ followUps }: PostmortemEntry): readonly FollowUpItem[] {
  return followUps.items ?? [];
}

/**
 * Whose turn it is to be written again, and what they are to take up. Others each day: one that people keep as it is must
 * not keep the others waiting.
 */
export function outdated(
  postmortems: readonly PostmortemEntry[],
  { found, gone }: NamedFollowUps,
  { now, blobSha }: Told,
): readonly { readonly issue: number; readonly followUpsSeen: string }[] {
  const known = new Map<number, FollowUpIssue | 'gone'>([
    ...gone.map((number) => [number, 'gone'] as const),
    ...found.map((one) => [one.issue.number, one] as const),
  ]);
  const old = postmortems.filter((entry) => itemsOf(entry).some((item) => isOld(item, known)));
  return inTurn(old, now, day)
    .slice(0, mostTold)
    .map((entry) => ({ issue: entry.incident, followUpsSeen: seenOf(entry, known, blobSha) }));
}

type Known = ReadonlyMap<number, FollowUpIssue | 'gone'>;

/** Says another state, day or owner than GitHub does. */
function isOld({ number = 0, state, due, owner }: FollowUpItem, known: Known): boolean {
  const now = known.get(number);
  if (now === undefined) return false;
  if (now === 'gone') return state === undefined;
  const isOpen = now.issue.state.kind === 'open';
  if (isOpen !== (state === undefined)) return true;
  const { assignees } = now.issue;
  const isOwner = owner === undefined ? assignees.length === 0 : assignees.includes(owner);
  return isOpen && (due !== dueOf(now) || !isOwner);
}

/** What GitHub says of all that the postmortem names: whoever wrote it and did not take it up need not write it again. */
function seenOf(entry: PostmortemEntry, known: Known, blobSha: Told['blobSha']): string {
  const seen = itemsOf(entry).map(({ number = 0 }) => {
    const now = known.get(number);
    if (now === undefined || now === 'gone') return [number, now];
    return [number, now.issue.state.kind, dueOf(now), now.issue.assignees];
  });
  return blobSha(JSON.stringify(seen)).slice(0, 12);
}
