import { type StepId, stepNumber } from '../../incident/protocol.ts';
import type { TimelineLine } from '../../incident/timeline-line.ts';
import { codeLine } from '../../text/inert-code.ts';
import { capital, commitWords, deployedWords, linkedWords, person } from './code-words.ts';
import { momentName } from './facts-view.ts';
import type { Telling } from './telling.ts';

export interface Wording {
  readonly telling: Telling;
  readonly isIncidentLabel: (label: string) => boolean;
  readonly isSeverity: (label: string) => boolean;
}

const longestExcerpt = 200;

/** One line of the timeline as a sentence in Markdown. */
export function timelineWords(line: TimelineLine, wording: Wording): string {
  const { speech } = wording.telling;
  const who = line.who === undefined ? speech.words.somebody : person(line.who);
  switch (line.kind) {
    case 'opened':
    case 'declared':
      return beginningWords(line, who, wording);
    case 'labelled':
    case 'unlabelled':
      return labelWords(line, who, wording);
    case 'assigned':
    case 'unassigned':
      return peopleWords(line, who, wording);
    case 'commented':
      return commentWords(line, who, wording);
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
    case 'deployed':
      return linkWords(line, who, wording);
    case 'renamed': {
      const [from, to] = [quoted(line.from, wording), quoted(line.to, wording)];
      return speech.say('renamed', { who, from, to });
    }
    case 'closed':
      return closedWords(line, who, wording);
    default:
      return speech.say(plainDeeds[line.kind], { who });
  }
}

type Only<Kind extends TimelineLine['kind']> = Extract<TimelineLine, { readonly kind: Kind }>;

const plainDeeds = {
  reopened: 'reopened',
  locked: 'locked',
  unlocked: 'unlocked',
  pinned: 'pinned',
  marked_as_duplicate: 'markedDuplicate',
} as const;

function beginningWords(
  line: Only<'opened' | 'declared'>,
  who: string,
  { telling: { speech }, isIncidentLabel }: Wording,
): string {
  // That an incident carries the label of incidents goes without saying.
  const others = line.labels.filter((name) => !isIncidentLabel(name));
  const labels = others.map((name) => codeLine(name)).join(speech.words.comma);
  const [bare, sorted] = deedKeys(line);
  return speech.say(labels === '' ? bare : sorted, { who, labels });
}

function labelWords(
  { kind, labels: names }: Only<'labelled' | 'unlabelled'>,
  who: string,
  { telling: { speech } }: Wording,
): string {
  const labels = speech.list(names.map((name) => codeLine(name)));
  const one = names.length === 1;
  if (kind === 'labelled') return speech.say(one ? 'labelAdded' : 'labelsAdded', { who, labels });
  return speech.say(one ? 'labelRemoved' : 'labelsRemoved', { who, labels });
}

function deedKeys(line: Only<'opened' | 'declared'>) {
  if (line.kind === 'declared') return ['declaredIt', 'declaredItAs'] as const;
  return line.declared
    ? (['openedIncident', 'openedIncidentAs'] as const)
    : (['opened', 'openedAs'] as const);
}

function peopleWords(
  { kind, who: login, people }: Only<'assigned' | 'unassigned'>,
  who: string,
  { telling: { speech } }: Wording,
): string {
  const isSelf = people.length === 1 && people[0] === login;
  if (isSelf) return speech.say(kind === 'assigned' ? 'tookItOn' : 'steppedBack', { who });
  return speech.say(kind, { who, people: speech.list(people.map(person)) });
}

function commentWords({ excerpt }: Only<'commented'>, who: string, wording: Wording): string {
  const { speech } = wording.telling;
  if (excerpt === '') return speech.say('commented', { who });
  return speech.say('saidLine', { who, quote: quoted(excerpt, wording) });
}

function stepWords(line: Only<'ticked' | 'unticked' | 'skipped'>, who: string, wording: Wording): string {
  const { speech } = wording.telling;
  if (line.kind === 'skipped') {
    const quote = quoted(line.reason, wording);
    return speech.say('skippedStep', { who, steps: steps([line.step], wording), quote });
  }
  const named = steps(line.steps, wording);
  if (line.kind === 'ticked') {
    return `☑ ${speech.say(line.seen ? 'stepsSeenDone' : 'didSteps', { who, steps: named })}`;
  }
  return `☐ ${speech.say(line.seen ? 'stepsSeenOpen' : 'reopenedSteps', { who, steps: named })}`;
}

function toldWords(line: Only<'lead' | 'owner' | 'moment' | 'told'>, who: string, wording: Wording): string {
  const { telling } = wording;
  const { speech } = telling;
  switch (line.kind) {
    case 'lead':
      return line.login === line.who
        ? speech.say('tookTheLead', { who })
        : speech.say('gaveTheLead', { who, other: person(line.login) });
    case 'owner':
      return speech.say('tookStep', { other: person(line.login), steps: steps([line.step], wording) });
    case 'moment':
      return speech.say('momentTold', { who, moment: momentName(line.name, telling) });
    case 'told':
      return speech.say('toldLater', { who, quote: quoted(line.text, wording) });
  }
}

function linkWords(
  line: Only<'linked' | 'merged' | 'referenced' | 'deployed'>,
  who: string,
  wording: Wording,
): string {
  const { telling } = wording;
  const { speech } = telling;
  switch (line.kind) {
    case 'linked':
      return speech.say('linked', { who, what: linkedWords(line, telling) });
    case 'merged':
      return capital(speech.say('merged', { what: linkedWords(line, telling) }));
    case 'referenced':
      return speech.say('referenced', { who, commit: commitWords(line.commit, line.url, telling) });
    case 'deployed':
      return deployedWords(line, who, telling);
  }
}

function closedWords({ reason, commit, url }: Only<'closed'>, who: string, { telling }: Wording): string {
  const { speech } = telling;
  if (commit !== undefined)
    return speech.say('closedWith', { who, commit: commitWords(commit, url, telling) });
  if (reason === 'not_planned') return speech.say('closedNotPlanned', { who });
  return speech.say(reason === 'duplicate' ? 'closedDuplicate' : 'closedCompleted', { who });
}

function quoted(text: string, { telling: { speech, line } }: Wording): string {
  return speech.say('quote', { text: line(text, longestExcerpt) });
}

function steps(ids: readonly StepId[], { telling: { speech, titleOf, stepOf } }: Wording): string {
  const named = ids.map((id) =>
    speech.say('stepNamed', { number: stepNumber(id), title: titleOf(stepOf(id)) }),
  );
  return speech.list(named);
}
