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
  const quote = (text: string) => `“${plainLine(wording.hide(text), longestExcerpt)}”`;
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
    case 'commented':
      return line.excerpt === '' ? `${who} commented` : `${who}: ${quote(line.excerpt)}`;
    case 'ticked':
      return line.seen
        ? `☑ ${capital(steps(line.steps, wording))} was seen done`
        : `☑ ${who} did ${steps(line.steps, wording)}`;
    case 'unticked':
      return line.seen
        ? `☐ ${capital(steps(line.steps, wording))} was seen open again`
        : `☐ ${who} reopened ${steps(line.steps, wording)}`;
    case 'linked':
      return `${who} linked ${linked(line, wording)}`;
    case 'merged':
      return capital(`${linked(line, wording)} was merged`);
    case 'referenced':
      return `${who} referred to it in ${commit(line.commit, line.url)}`;
    case 'renamed':
      return `${who} renamed it from ${quote(line.from)} to ${quote(line.to)}`;
    case 'closed':
      return `${who} closed it ${reason(line.reason)}${line.commit === undefined ? '' : ` with ${commit(line.commit, line.url)}`}`;
    case 'reopened':
      return `${who} reopened it`;
    case 'locked':
      return `${who} locked the conversation`;
    case 'unlocked':
      return `${who} unlocked the conversation`;
    case 'pinned':
      return `${who} pinned the issue`;
    case 'marked_as_duplicate':
      return `${who} marked it as a duplicate`;
  }
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
