import type { HistoryEvent, LinkedIssue as Issue } from '../../facts/facts.ts';
import { sameLabel } from '../../facts/label.ts';
import type { PostmortemTexts } from '../../i18n/texts.ts';
import { fixes } from '../../incident/fixes.ts';
import { isHere, openedIssues } from '../../incident/follow-ups.ts';
import { declaredAt } from '../../incident/incident.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import { unescaped } from '../../markdown/unescaped.ts';
import { withoutDayBehind } from '../../postmortem-index/follow-up-item.ts';
import type { ToldFollowUp } from '../../thread/reading.ts';
import { isBefore } from '../../time/instant.ts';
import type { Page } from '../block.ts';
import { type Priority, priorityIn, typeIn } from '../follow-up-labels.ts';
import type { Formatter } from '../formatter.ts';
import { type Hint, inQuotes, offers, sourceLink } from '../quotes.ts';
import { namedIssues, withMore } from './follow-ups-named.ts';
import { elsewhereOfStep, openedNow, withoutIssue } from './follow-ups-of-logbook.ts';

export interface FollowUps {
  /** Each as a line of a list: its link and where it is, or a box with the words. */
  readonly lines: readonly string[];
  /** Whether an issue or a task is among them: a pull request alone is the repair, not yet what will be different. */
  readonly hasIssue: boolean;
  /** What else people say should be done. */
  readonly hints: readonly Hint[];
  readonly isShown: boolean;
  /** How many there are, pull requests left out, and how many of them are open. */
  readonly count: number;
  readonly open: number;
}

type LinkedEvent = Extract<HistoryEvent, { readonly kind: 'linked' }>;

const most = 100;
const mostOwners = 5;

/** What people list as left to do, and what was linked since the incident was declared, its sub-issues first. */
export function followUps(page: Page): FollowUps {
  const { reading, formatter } = page;
  const known = linkedIssues(page);
  const linked = [...known, ...openedNow(page).filter(({ url }) => !known.some((one) => one.url === url))];
  const named = namedIssues(page, linked);
  const told = [...reading.followUps, ...elsewhereOfStep(page), ...withoutIssue(page)];
  const saidOf = (issue: Issue) =>
    told.find(({ number }) => number === issue.number && isHere(issue.url, page.facts));
  const issues = [...linked, ...named].slice(0, most);
  const tasks = told.filter((task) => !issues.some((issue) => isFor(task, issue, page)));
  const hints = offers(reading.candidates['follow-ups'] ?? [], formatter);
  const planned = issues.filter(({ what }) => what === 'issue');
  const isOpen = (issue: Issue) => issue.mergedAt === undefined && issue.state !== 'closed';
  return {
    lines: [
      ...issues.map((issue) => lineOf(withMore(issue, page), saidOf(issue), formatter)),
      ...tasks.slice(0, most).map((task) => taskLine(task, formatter)),
    ],
    hasIssue: tasks.length > 0 || issues.some(({ what }) => what === 'issue'),
    hints,
    isShown: issues.length + tasks.length + hints.length > 0,
    count: planned.length + tasks.length,
    open: planned.filter(isOpen).length + tasks.filter(({ isDone }) => !isDone).length,
  };
}

/** It names the issue, or the issue was opened for it in the same words. */
function isFor({ number, text }: ToldFollowUp, issue: Issue, page: Page): boolean {
  return isHere(issue.url, page.facts) && (issue.number === number || isSame(issue.title, text));
}

/** Whoever copies the command that we offer opens it without what the command says itself: who, until when. */
function isSame(title: string, text: string): boolean {
  const [opened, said] = [folded(title), folded(text)];
  const isCut = opened.length > 40 && opened.endsWith('…');
  return isCut ? said.startsWith(opened.slice(0, -1)) : opened === said;
}

function folded(words: string): string {
  const line = words.trim().replaceAll(/[`'’]/g, '').replaceAll(/\s+/g, ' ').toLowerCase();
  return withoutDayBehind(line.replace(/^@\S+ /, ''));
}

function linkedIssues(page: Page): readonly Issue[] {
  const { incident, facts, lines: shown, reading } = page;
  const { history } = facts;
  const events = history.kind === 'read' ? history.events : [];
  // What the timeline leaves out came after the protocol was over.
  const known = new Set(shown.flatMap((line) => (line.kind === 'linked' ? [line.url] : [])));
  const repaired = new Set(fixes(incident, facts, reading.repairs).map(({ url }) => url));
  // Where GitHub has no sub-issues, its text names the incident.
  const opened = new Set(openedIssues(incident.logbook, facts).flatMap(({ link }) => link?.url ?? []));
  const all = events.map((event) => withoutStrangersWords(event, page));
  const found = all.filter((event): event is LinkedEvent => {
    if (event.kind !== 'linked') return false;
    // Who reports it again plans nothing.
    if (event.isPart === true || event.isDuplicate === true) return event.isPart === true;
    // What repaired it is done, and told among the facts.
    if (event.what === 'pull-request' && repaired.has(event.url)) return false;
    if (opened.has(event.url)) return true;
    // Another incident that names this one promises nothing.
    if (event.labels?.some((label) => sameLabel(label, page.settings.label)) === true) return false;
    return (
      reading.isMember(event.by.login, event.at) &&
      known.has(event.url) &&
      !isBefore(event.at, declaredAt(incident))
    );
  });
  // A sub-issue says more of itself than a mention of it.
  const parts = new Set(found.flatMap(({ isPart, url }) => (isPart === true ? [url] : [])));
  const best = found.filter(({ isPart, url }) => isPart === true || !parts.has(url));
  return [...new Map(best.toReversed().map((event) => [event.url, event])).values()]
    .toReversed()
    .toSorted((a, b) => Number(b.isPart === true) - Number(a.isPart === true));
}

/** Who may edit the description of an issue of their own may write such a line there, too, and at any time. */
function withoutStrangersWords(event: HistoryEvent, { facts, reading }: Page): HistoryEvent {
  if (event.kind !== 'linked' || event.dropped === undefined) return event;
  const isTrusted = event.by.login === facts.me || reading.isMember(event.by.login, facts.now);
  return isTrusted ? event : { ...event, dropped: '' };
}

/** Where it is comes first: the list of all postmortems reads it from there. */
function lineOf(issue: Issue, told: ToldFollowUp | undefined, formatter: Formatter): string {
  const { words } = formatter.texts;
  const link = linkTo(`#${issue.number} ${formatter.label(issue.title, 120)}`, issue.url);
  const state = stateOf(issue);
  const quote = told === undefined ? '' : ` – ${quoteOf(told, formatter)}`;
  if (state === undefined) return `${link}${quote}`;
  return `${link}${words.colon}${[words[state], ...planOf(withTold(issue, told), formatter)].join(words.comma)}${whyNot(issue, formatter)}${quote}`;
}

/** An action item is an idea, not a vow: why it was given up is worth as much. */
function whyNot({ state, dropped = '' }: Issue, { line, texts }: Formatter): string {
  return state !== 'closed' || dropped === '' ? '' : ` – ${inQuotes(line(unescaped(dropped), 300), texts)}`;
}

/** The issue itself says it better, where it says it. */
function withTold(issue: Issue, told: ToldFollowUp | undefined): Issue {
  if (told === undefined) return issue;
  const { assignees = [] } = issue;
  const due = issue.due ?? told.due;
  return {
    ...issue,
    assignees: assignees.length > 0 ? assignees : told.owners,
    ...(due === undefined ? {} : { due }),
  };
}

function taskLine(task: ToldFollowUp, formatter: Formatter): string {
  const { texts, line, name } = formatter;
  const plan = [
    ...task.owners.filter((login) => !task.text.toLowerCase().includes(login.toLowerCase())).map(name),
    ...(task.due === undefined || task.text.includes(task.due)
      ? []
      : [texts.format('followUpDue', { date: task.due })]),
  ];
  const words = [line(task.text, 400), ...plan].join(texts.words.comma);
  return `[${task.isDone ? 'x' : ' '}] ${words} (${sourceLink(task.source, formatter)})`;
}

function quoteOf(task: ToldFollowUp, formatter: Formatter): string {
  const source = sourceLink(task.source, formatter);
  // The number at its start is the link that it stands behind; within the words it is part of them.
  const words = formatter.line(task.text.replace(/^\s*#\d{1,9}\b\s*:?/, '').trim(), 200);
  return /\p{L}/u.test(words) ? `${inQuotes(words, formatter.texts)} (${source})` : `(${source})`;
}

/** Who does it until when, what kind of work it is, and how urgent. */
function planOf({ assignees = [], due, labels = [] }: Issue, { name, texts }: Formatter): readonly string[] {
  const type = typeIn(labels);
  const priority = priorityIn(labels);
  return [
    ...assignees.slice(0, mostOwners).map(name),
    ...(due === undefined ? [] : [texts.format('followUpDue', { date: due })]),
    ...(type === undefined ? [] : [texts.words[`followUp${type}`]]),
    ...(priority === undefined ? [] : [priorityWords(priority, texts)]),
  ];
}

function priorityWords(priority: Priority, { format }: PostmortemTexts): string {
  return priority.kind === 'code' ? priority.code : format('followUpPriority', { level: priority.level });
}

function stateOf({ mergedAt, state, dropped }: Issue) {
  if (mergedAt !== undefined) return 'followUpMerged';
  if (state === undefined) return undefined;
  if (state === 'closed' && dropped !== undefined) return 'followUpDropped';
  return state === 'closed' ? 'followUpClosed' : 'followUpOpen';
}
