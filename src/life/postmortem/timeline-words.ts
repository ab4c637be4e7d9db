import { type StepId, stepNumber } from '../../incident/protocol.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import { codeLine } from '../../text/inert-code.ts';
import { linkTo } from '../../text/inert-link.ts';
import { plainLine } from '../../text/plain-line.ts';

export interface Wording {
  /** Makes text of people fit to be read by anybody. */
  readonly hide: (text: string) => string;
  readonly titleOf: (step: StepId) => string;
  readonly isIncidentLabel: (label: string) => boolean;
}

const longestExcerpt = 160;

/** One line of the timeline as a sentence in Markdown. */
export function timelineWords(line: TimelineLine, wording: Wording): string {
  const who = line.who === undefined ? 'Somebody' : person(line.who);
  switch (line.kind) {
    case 'opened':
    case 'declared':
    case 'labelled':
    case 'unlabelled':
    case 'assigned':
    case 'unassigned':
      return sortingWords(line, who, wording);
    case 'commented':
      return line.excerpt === '' ? `${who} commented` : `${who}: ${quoted(line.excerpt, wording)}`;
    case 'ticked':
    case 'unticked':
    case 'skipped':
      return stepWords(line, who, wording);
    case 'lead':
    case 'owner':
    case 'moment':
    case 'told':
      return toldWords(line, who, wording);
    case 'linked':
    case 'merged':
    case 'referenced':
      return linkWords(line, who, wording);
    case 'renamed':
      return `${who} renamed it from ${quoted(line.from, wording)} to ${quoted(line.to, wording)}`;
    case 'closed':
      return `${who} closed it ${reason(line.reason)}${line.commit === undefined ? '' : ` with ${commit(line.commit, line.url)}`}`;
    default:
      return `${who} ${plainDeeds[line.kind]}`;
  }
}

type Only<Kind extends TimelineLine['kind']> = Extract<TimelineLine, { readonly kind: Kind }>;

const plainDeeds = {
  reopened: 'reopened it',
  locked: 'locked the conversation',
  unlocked: 'unlocked the conversation',
  pinned: 'pinned the issue',
  marked_as_duplicate: 'marked it as a duplicate',
} as const;

function sortingWords(
  line: Only<'opened' | 'declared' | 'labelled' | 'unlabelled' | 'assigned' | 'unassigned'>,
  who: string,
  wording: Wording,
): string {
  switch (line.kind) {
    case 'opened':
      return `${who} opened the ${line.declared ? 'incident' : 'issue'}${labelled(line.labels, wording)}`;
    case 'declared':
      return `${who} declared it an incident${labelled(line.labels, wording)}`;
    case 'labelled':
      return `${who} added ${labels(line.labels)}`;
    case 'unlabelled':
      return `${who} removed ${labels(line.labels)}`;
    case 'assigned':
      return isSelf(line) ? `${who} took it on` : `${who} assigned ${enumerated(line.people.map(person))}`;
    case 'unassigned':
      return isSelf(line)
        ? `${who} stepped back`
        : `${who} unassigned ${enumerated(line.people.map(person))}`;
  }
}

function stepWords(line: Only<'ticked' | 'unticked' | 'skipped'>, who: string, wording: Wording): string {
  if (line.kind === 'skipped') {
    return `${who} skipped ${steps([line.step], wording)}: ${quoted(line.reason, wording)}`;
  }
  const named = steps(line.steps, wording);
  if (line.kind === 'ticked') {
    return line.seen ? `☑ ${capital(named)} was seen done` : `☑ ${who} did ${named}`;
  }
  return line.seen ? `☐ ${capital(named)} was seen open again` : `☐ ${who} reopened ${named}`;
}

function toldWords(line: Only<'lead' | 'owner' | 'moment' | 'told'>, who: string, wording: Wording): string {
  switch (line.kind) {
    case 'lead':
      return line.login === line.who
        ? `${who} took the lead`
        : `${who} gave the lead to ${person(line.login)}`;
    case 'owner':
      return `${person(line.login)} took on ${steps([line.step], wording)}`;
    case 'moment':
      return `**${moments[line.name]}**, as ${who} told`;
    case 'told':
      return `${who}, afterwards: ${quoted(line.text, wording)}`;
  }
}

const moments = {
  started: 'It started',
  detected: 'It was noticed',
  mitigated: 'It stopped hurting',
  resolved: 'It was over',
} as const;

function linkWords(line: Only<'linked' | 'merged' | 'referenced'>, who: string, wording: Wording): string {
  switch (line.kind) {
    case 'linked':
      return `${who} linked ${linked(line, wording)}`;
    case 'merged':
      return capital(`${linked(line, wording)} was merged`);
    case 'referenced':
      return `${who} referred to it in ${commit(line.commit, line.url)}`;
  }
}

function quoted(text: string, { hide }: Wording): string {
  return `“${plainLine(hide(text), longestExcerpt)}”`;
}

export function person(login: string): string {
  return `**${plainLine(login, 60)}**`;
}

function isSelf({ who, people }: { readonly who?: string; readonly people: readonly string[] }): boolean {
  return people.length === 1 && people[0] === who;
}

function labels(names: readonly string[]): string {
  return `the label${names.length === 1 ? '' : 's'} ${enumerated(names.map((name) => codeLine(name)))}`;
}

/** That an incident carries the label of incidents goes without saying. */
function labelled(names: readonly string[], { isIncidentLabel }: Wording): string {
  const others = names.filter((name) => !isIncidentLabel(name)).map((name) => codeLine(name));
  return others.length === 0 ? '' : ` as ${others.join(', ')}`;
}

function steps(ids: readonly StepId[], { titleOf }: Wording): string {
  const named = ids.map((id) => `${stepNumber(id)} (${plainLine(titleOf(id), 80)})`);
  return `step${ids.length === 1 ? '' : 's'} ${enumerated(named)}`;
}

function enumerated(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function linked(
  line: Extract<TimelineLine, { readonly kind: 'linked' | 'merged' }>,
  { hide }: Wording,
): string {
  const what = line.what === 'pull-request' ? 'pull request' : 'issue';
  return `${what} ${linkTo(`#${line.number} ${plainLine(hide(line.title), 80)}`, line.url)}`;
}

function commit(sha: string, url: string | undefined): string {
  return `commit ${linkTo(codeLine(sha.slice(0, 7)), url)}`;
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function reason(name: string): string {
  switch (name) {
    case 'not_planned':
      return 'as not planned';
    case 'duplicate':
      return 'as a duplicate';
    default:
      return 'as completed';
  }
}
