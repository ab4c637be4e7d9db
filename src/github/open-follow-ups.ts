/**
 * Issues for what is to be done after an incident. Two runs may hear the same comment: whoever sets the first 👀 under it
 * opens them, and a run that finds it looks for what was opened, and goes on where nobody did for a while.
 */

import { followUpLabel, followUpMark, followUpMarks, type OpenedFollowUp } from '../facts/follow-up.ts';
import { listAt, numberAt, textAt } from '../json.ts';
import type { Effect } from '../plan/effect.ts';
import { minute } from '../time/duration.ts';
import { elapsed, type Instant } from '../time/instant.ts';
import type { GitHub } from './client.ts';
import type { EffectResult } from './effect-result.ts';
import { errorAnswer, inWords } from './errors.ts';
import { perPage } from './read-pages.ts';
import { attach, holdsMark, newestOf, openSubIssue } from './sub-issue.ts';

type Opening = Extract<Effect, { readonly kind: 'open-follow-ups' }>;

interface Attached extends OpenedFollowUp {
  /** Whether it is a sub-issue, or cannot be one. */
  readonly isSettled: boolean;
}

/** So long the next runs try again; after that its text alone names the incident, so that nobody waits for the rest. */
const attachedWithin = 10 * minute;

/** So long a run that set it may still be at it. */
const lockLasts = 2 * minute;

export async function openFollowUps(
  github: GitHub,
  effect: Opening,
  { me, now }: { readonly me: string; readonly now: Instant },
): Promise<EffectResult> {
  const { comment, writtenAt } = effect;
  const isFirst = await lock(github, comment);
  const known = isFirst ? [] : await openedBefore(github, effect, me);
  const missing = effect.issues.filter(({ title }) => !known.some((one) => one.title === title));
  if (missing.length > 0 && !isFirst && (await isHeld(github, comment, { me, now }))) {
    return { kind: 'follow-ups', comment, opening: { kind: 'busy' } };
  }
  const issues: Attached[] = [...known];
  try {
    for (const one of missing) issues.push(await open(github, effect, one));
    const isSettled = issues.every((one) => one.isSettled) || elapsed(writtenAt, now) > attachedWithin;
    return {
      kind: 'follow-ups',
      comment,
      opening: isSettled ? { kind: 'opened', issues } : { kind: 'busy' },
    };
  } catch (error) {
    const { status, limit, message } = errorAnswer(error);
    const isRefused = limit === 'none' && (status === 403 || status === 410 || status === 422);
    if (!isRefused) throw error;
    return { kind: 'follow-ups', comment, opening: { kind: 'refused', reason: inWords(message), issues } };
  }
}

/** 201 for the first, 200 for a second: https://docs.github.com/en/rest/reactions/reactions#create-reaction-for-an-issue-comment */
async function lock({ rest, owner, repo }: GitHub, comment: number): Promise<boolean> {
  const wanted = { owner, repo, comment_id: comment, content: 'eyes' } as const;
  const { status } = await rest.reactions.createForIssueComment(wanted);
  return Number(status) === 201;
}

async function isHeld(
  { rest, owner, repo }: GitHub,
  comment: number,
  { me, now }: { readonly me: string; readonly now: Instant },
): Promise<boolean> {
  const asked = { owner, repo, comment_id: comment, content: 'eyes', per_page: perPage } as const;
  const { data } = await rest.reactions.listForIssueComment(asked);
  const ours = data.find(({ user }) => user?.login === me);
  return ours !== undefined && elapsed(ours.created_at, now) < lockLasts;
}

async function openedBefore(
  github: GitHub,
  { issue, comment, issues }: Opening,
  me: string,
): Promise<readonly Attached[]> {
  const ours = (await newestOf(github, me)).filter((one) => holdsMark(one, followUpMarks(issue, comment)));
  const known: Attached[] = [];
  for (const { title, index } of issues) {
    // The comment may have been edited since then: what its lines are called says more than their order.
    const named = ours.find((one) => one.title === title);
    const placed = ours.find((one) => holdsMark(one, followUpMark(issue, comment, index)));
    const isOfAnother = issues.some((other) => other.title === placed?.title);
    const found = named ?? (isOfAnother ? undefined : placed);
    if (found === undefined) continue;
    known.push({ ...openedIn(found, title), isSettled: await attach(github, issue, found) });
  }
  return known;
}

async function open(
  github: GitHub,
  { issue }: Opening,
  wanted: Opening['issues'][number],
): Promise<Attached> {
  const labels = [followUpLabel, ...wanted.labels];
  const { data, isSettled } = await openSubIssue(github, issue, { ...wanted, labels });
  return { ...openedIn(data, wanted.title), isSettled };
}

function openedIn(issue: unknown, title: string): OpenedFollowUp {
  const assignees = listAt(issue, 'assignees').flatMap((user) => textAt(user, 'login') ?? []);
  return { title, number: numberAt(issue, 'number') ?? 0, assignees };
}
