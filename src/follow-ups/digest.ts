/** One issue that lists what is open after all incidents: rewritten once a day, and silent but for what became overdue. */

import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import { dueOf } from '../facts/follow-up-issue.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { linkTo } from '../markdown/inert-link.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { openItems } from '../postmortem-index/items.ts';
import type { Settings } from '../settings/settings.ts';
import { type Duration, day, week } from '../time/duration.ts';
import { dayOf, elapsed, type Instant, instantOf, milliseconds, startOf } from '../time/instant.ts';
import { addDays, inOrderOfDay } from '../time/zone.ts';
import { dayOn, isOverdue } from './chase.ts';
import { beginDigest, type DigestMark, endDigest } from './digest-mark.ts';

export interface DigestInput {
  /** Open ones. */
  readonly followUps: readonly FollowUpIssue[];
  readonly postmortems: readonly PostmortemEntry[];
  /** The address of a file in the repository. */
  readonly fileUrl: (path: string) => string;
  readonly settings: Pick<Settings, 'timeZone'>;
  readonly now: Instant;
  readonly texts: ThreadTexts;
}

export interface Digest {
  /** Whether there is anything that people should do. */
  readonly isEmpty: boolean;
  readonly body: string;
}

const soon = 14;

/** Years of them would make the issue longer than what GitHub takes. */
const mostOfEach = 30;

/** Whoever writes one begins with the newest. */
const mostUnwritten = 10;

/** Due first, then those without a day. */
function byDay(a: FollowUpIssue, b: FollowUpIssue): number {
  return inOrderOfDay(dueOf(a), dueOf(b));
}

export function overdueIn(input: DigestInput): readonly FollowUpIssue[] {
  return input.followUps.filter((one) => isOverdue(one, input)).toSorted(byDay);
}

export function digestOf(input: DigestInput, mark: Omit<DigestMark, 'day'>): Digest {
  const { texts, followUps } = input;
  const today = dayOn(input);
  const dated = followUps.toSorted(byDay);
  const overdue = overdueIn(input);
  const isSoon = (due: string | undefined) =>
    due !== undefined && due >= today && due <= addDays(today, soon);
  const unowned = dated.filter(({ issue }) => issue.assignees.length === 0);
  const { words } = texts;
  const parts = [
    section(
      words.digestOverdue,
      overdue.map((one) => followUpLine(one, input)),
      texts,
    ),
    section(
      words.digestSoon,
      dated.filter((one) => isSoon(dueOf(one))).map((one) => followUpLine(one, input)),
      texts,
    ),
    section(
      words.digestUnowned,
      unowned
        .filter((one) => !overdue.includes(one) && !isSoon(dueOf(one)))
        .map((one) => followUpLine(one, input)),
      texts,
    ),
    section(words.digestTodos, todos(input), texts),
    section(words.digestUnwritten, unwritten(input), texts, mostUnwritten),
  ].filter((part) => part !== '');
  const text = [
    beginDigest({ ...mark, day: today }),
    `_${words.digestNote}_`,
    ...(parts.length === 0 ? [words.digestNothing] : parts),
    ...yearAgo(input),
    endDigest,
  ];
  return { isEmpty: parts.length === 0, body: text.join('\n\n') };
}

/** What became overdue since somebody was told, each owner named once with all of theirs; nobody is called. */
export function digestComment(became: readonly FollowUpIssue[], texts: ThreadTexts): string {
  const owned = became.flatMap((one) => {
    const { assignees } = one.issue;
    return assignees.length === 0 ? [{ owner: '', one }] : assignees.map((owner) => ({ owner, one }));
  });
  const lines = [...Map.groupBy(owned, ({ owner }) => owner)].map(([owner, theirs]) => {
    const links = theirs.slice(0, mostOfEach).map(({ one }) => linkOf(one));
    const list = links.join(texts.words.comma);
    return owner === '' ? `- ${list}` : `- ${plainLine(owner, 200)}${texts.words.colon}${list}`;
  });
  return [texts.words.digestBecame, lines.join('\n')].join('\n\n');
}

function section(title: string, lines: readonly string[], texts: ThreadTexts, most = mostOfEach): string {
  if (lines.length === 0) return '';
  const left = lines.length - most;
  const more = left > 0 ? [`- ${texts.format('digestMore', { count: left })}`] : [];
  return [`**${title}**`, '', ...lines.slice(0, most).map((line) => `- ${line}`), ...more].join('\n');
}

function linkOf({ issue }: FollowUpIssue): string {
  return linkTo(`#${issue.number} ${plainLine(issue.title, 100)}`, issue.url);
}

function followUpLine(followUp: FollowUpIssue, input: DigestInput): string {
  const { texts, now } = input;
  const due = dueOf(followUp);
  const { issue } = followUp;
  const parts = [
    linkOf(followUp),
    ...issue.assignees.slice(0, 5).map((login) => plainLine(login, 60)),
    ...(due === undefined ? [] : [texts.format('digestDue', { day: texts.day(startOf(due), now) })]),
  ];
  return parts.join(texts.words.comma);
}

/** Boxes and to-dos of people that are no issue. */
function todos(input: DigestInput): readonly string[] {
  return input.postmortems.flatMap((entry) =>
    openItems(entry)
      .filter(({ number }) => number === undefined)
      .map(({ title }) => `${plainLine(title, 120)} (${postmortemLink(entry, input)})`),
  );
}

function unwritten(input: DigestInput): readonly string[] {
  const { postmortems, now, texts } = input;
  return postmortems.flatMap((entry) => {
    const { completeness, closed = entry.opened } = entry;
    if (completeness === undefined || completeness.written === completeness.total) return [];
    if (entry.status !== 'draft' || elapsed(closed, now) < week) return [];
    const { written, total } = completeness;
    return [
      `${postmortemLink(entry, input)}${texts.words.comma}${texts.format('digestSections', { written, total })}`,
    ];
  });
}

function yearAgo(input: DigestInput): readonly string[] {
  const { postmortems, now, texts } = input;
  const [from, to] = [yearBefore(now, -week / 2), yearBefore(now, week / 2)];
  const [first] = postmortems
    .filter(({ opened }) => dayOf(opened) >= from && dayOf(opened) < to)
    .toReversed();
  if (first === undefined) return [];
  const values = { incident: postmortemLink(first, input), day: texts.day(first.opened, now) };
  return [texts.format('digestYearAgo', values)];
}

function yearBefore(now: Instant, shift: Duration): string {
  return dayOf(instantOf(milliseconds(now) - 365 * day + shift));
}

function postmortemLink({ title, path, incident }: PostmortemEntry, { fileUrl }: DigestInput): string {
  return linkTo(plainLine(title, 100) || `#${incident}`, fileUrl(path));
}
