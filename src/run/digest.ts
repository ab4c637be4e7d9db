/** The issue that lists what is open after all incidents, once a day. */

import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import { dayOn } from '../follow-ups/chase.ts';
import { digestComment, digestOf, overdueIn } from '../follow-ups/digest.ts';
import { type DigestMark, readDigestMark, withDigest } from '../follow-ups/digest-mark.ts';
import {
  closeDouble,
  commentOnDigest,
  type DigestIssue,
  hasUnlabelled,
  openDigest,
  readDigest,
  writeDigest,
} from '../github/digest-issue.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { placeOf } from '../postmortem-index/place.ts';
import { addDays } from '../time/zone.ts';
import type { Session } from './session.ts';

/** With fewer nobody loses sight of them. */
const fewestIncidents = 3;

const daysBetween = 7;

export interface DigestGiven {
  /** The one that there is. */
  readonly known: DigestIssue | 'none';
  readonly followUps: readonly FollowUpIssue[];
  readonly postmortems: readonly PostmortemEntry[];
}

/** Undefined where there is none that we may write, or it is written already today. */
export function digestDay({ context: { me } }: Session, known: DigestIssue | 'none'): string | undefined {
  return known !== 'none' && isKept(known, me) ? readDigestMark(known.body)?.day : undefined;
}

/** Whoever closes the issue wants none, and one of people's is theirs. */
function isKept({ isOpen, author }: DigestIssue, me: string): boolean {
  return isOpen && author === me;
}

/** Says what it did. */
export async function renewDigest(session: Session, given: DigestGiven): Promise<readonly string[]> {
  const { settings, context, now, dryRun } = session;
  const { known, followUps, postmortems } = given;
  if (settings.followUps.digest === 'off') return [];
  const isWanted = known === 'none' ? postmortems.length >= fewestIncidents : isKept(known, context.me);
  if (!isWanted) return [];
  const texts = threadTexts(settings.language);
  const { fileUrl } = placeOf(context.repository, settings.postmortem.directory);
  const input = { followUps, postmortems, fileUrl, settings, now, texts };
  const before = known === 'none' ? undefined : readDigestMark(known.body);
  const news = newsIn(overdueIn(input), before, dayOn(session));
  const { body, isEmpty } = digestOf(input, news.mark);
  if (known === 'none' && (isEmpty || (await hasUnlabelled(session.github, context.me)))) return [];
  const text = withDigest(known === 'none' ? '' : known.body, body);
  if (dryRun || (known !== 'none' && text === known.body)) return [];
  const number = known === 'none' ? 0 : known.number;
  const written = await write(session, number, text);
  await closeDoubles(session, number === 0 ? await readDigest(session.github, context.me) : known);
  // Second: the list says it, and a comment that comes again and again would be worse than none.
  if (number > 0 && news.became.length > 0)
    await commentOnDigest(session.github, number, digestComment(news.became, texts));
  return [texts.format('noteDigest', { issue: `#${written}` })];
}

/** Another sweep may have opened one a moment before. */
async function closeDoubles({ github }: Session, found: DigestIssue | 'none'): Promise<void> {
  const { doubles = [] } = found === 'none' ? {} : found;
  for (const double of doubles) await closeDouble(github, double);
}

async function write({ github, settings }: Session, number: number, body: string): Promise<number> {
  if (number === 0)
    return openDigest(github, { title: threadTexts(settings.language).words.digestTitle, body });
  await writeDigest(github, number, body);
  return number;
}

interface News {
  readonly became: readonly FollowUpIssue[];
  readonly mark: Omit<DigestMark, 'day'>;
}

/** A new issue tells of all by itself. */
function newsIn(overdue: readonly FollowUpIssue[], before: DigestMark | undefined, today: string): News {
  const numbers = overdue.map(({ issue }) => issue.number);
  const known = before?.overdue ?? numbers;
  const became = overdue.filter(({ issue }) => !known.includes(issue.number));
  const { told } = before ?? {};
  const isTime = told === undefined || addDays(told, daysBetween) <= today;
  if (became.length === 0 || !isTime) {
    const kept = known.filter((number) => numbers.includes(number));
    return { became: [], mark: { overdue: kept, ...(told === undefined ? {} : { told }) } };
  }
  return { became, mark: { overdue: numbers, told: today } };
}
