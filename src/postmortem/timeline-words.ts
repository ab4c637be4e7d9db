import { type StepId, stepNumber } from '../checklist/protocol.ts';
import { codeLine } from '../markdown/inert-code.ts';
import { isOwnDoing, type TimelineLine } from '../timeline/timeline-line.ts';
import { capital, closedWords, commitWords, deployedWords, linkedWords, person } from './code-words.ts';
import { type Formatter, statusWords } from './formatter.ts';
import { inQuotes } from './quotes.ts';
import { unlinked } from './unlinked.ts';

export interface Wording {
  readonly formatter: Formatter;
  readonly isIncidentLabel: (label: string) => boolean;
  readonly isSeverity: (label: string) => boolean;
}

const longestExcerpt = 300;

/** One line of the timeline as a sentence in Markdown. */
export function timelineWords(line: TimelineLine, wording: Wording): string {
  const { texts } = wording.formatter;
  const who = line.who === undefined ? texts.words.somebody : person(line.who);
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
    case 'told':
    case 'wrote-up':
    case 'renamed':
      return writtenWords(line, who, wording);
    case 'lead':
    case 'owner':
    case 'milestone':
    case 'reported':
    case 'update':
      return reportedWords(line, who, wording);
    case 'linked':
    case 'merged':
    case 'referenced':
    case 'deployed':
      return linkWords(line, who, wording);
    case 'closed':
      return closedWords(line, who, wording.formatter);
    default:
      return texts.format(plainDeeds[line.kind], { who });
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
  { formatter: { texts }, isIncidentLabel }: Wording,
): string {
  // That an incident carries the label of incidents goes without saying.
  const others = line.labels.filter((name) => !isIncidentLabel(name));
  const labels = others.map((name) => codeLine(name)).join(texts.words.comma);
  const [bare, sorted] = deedKeys(line);
  return texts.format(labels === '' ? bare : sorted, { who, labels });
}

function labelWords(
  { kind, labels: names }: Only<'labelled' | 'unlabelled'>,
  who: string,
  { formatter: { texts } }: Wording,
): string {
  const labels = texts.list(names.map((name) => codeLine(name)));
  return texts.counted(kind === 'labelled' ? 'labelsAdded' : 'labelsRemoved', names.length, { who, labels });
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
  { formatter: { texts } }: Wording,
): string {
  const isSelf = people.length === 1 && people[0] === login;
  if (isSelf) return texts.format(kind === 'assigned' ? 'tookItOn' : 'steppedBack', { who });
  return texts.format(kind, { who, people: texts.list(people.map(person)) });
}

function commentWords({ excerpt, isStranger }: Only<'commented'>, who: string, wording: Wording): string {
  const { texts } = wording.formatter;
  if (excerpt === '') return texts.format('commented', { who });
  return texts.format('commentQuoted', {
    who,
    quote: quoted(isStranger === true ? unlinked(excerpt) : excerpt, wording),
  });
}

function writtenWords(line: Only<'told' | 'wrote-up' | 'renamed'>, who: string, wording: Wording): string {
  const { texts } = wording.formatter;
  if (line.kind === 'renamed') return renamedWords(line, who, wording);
  if (line.kind === 'wrote-up') return texts.format('wroteUp', { who });
  const quote = quoted(line.text, wording);
  return texts.format(line.isAbout ? 'toldLineAbout' : 'commentQuoted', { who, quote });
}

function renamedWords(line: Only<'renamed'>, who: string, wording: Wording): string {
  const [from, to] = [quoted(line.from, wording), quoted(line.to, wording)];
  return wording.formatter.texts.format('renamed', { who, from, to });
}

function stepWords(line: Only<'ticked' | 'unticked' | 'skipped'>, who: string, wording: Wording): string {
  const { texts } = wording.formatter;
  if (line.kind === 'skipped') {
    const quote = quoted(line.reason, wording);
    return texts.format('skippedStep', { who, steps: steps([line.step], wording), quote });
  }
  const named = steps(line.steps, wording);
  if (line.kind === 'ticked') {
    return `☑ ${texts.format(line.seen ? 'stepsSeenDone' : 'didSteps', { who, steps: named })}`;
  }
  return `☐ ${texts.format(line.seen ? 'stepsSeenOpen' : 'reopenedSteps', { who, steps: named })}`;
}

function reportedWords(
  line: Only<'lead' | 'owner' | 'milestone' | 'reported' | 'update'>,
  who: string,
  wording: Wording,
): string {
  const { formatter } = wording;
  const { texts } = formatter;
  switch (line.kind) {
    case 'lead':
      return texts.format(isOwnDoing(line) ? 'tookTheLead' : 'gaveTheLead', {
        who,
        other: person(line.login),
      });
    case 'owner':
      return texts.format(isOwnDoing(line) ? 'tookStep' : 'gaveStep', {
        ...{ who, other: person(line.login), steps: steps([line.step], wording) },
      });
    case 'milestone':
      return texts.format('milestoneReported', { who, milestone: formatter.milestone(line.name) });
    case 'reported':
      return texts.format('reportedLater', { who, quote: quoted(line.text, wording) });
    case 'update':
      return texts.format('toldAll', {
        who,
        status: statusWords(line.status, texts),
        quote: quoted(line.text, wording),
      });
  }
}

function linkWords(
  line: Only<'linked' | 'merged' | 'referenced' | 'deployed'>,
  who: string,
  wording: Wording,
): string {
  const { formatter } = wording;
  const { texts } = formatter;
  switch (line.kind) {
    case 'linked':
      return texts.format('linked', { who, what: linkedWords(line, formatter) });
    case 'merged':
      return capital(texts.format('merged', { what: linkedWords(line, formatter) }));
    case 'referenced':
      return texts.format('referenced', { who, commit: commitWords(line.commit, line.url, formatter) });
    case 'deployed':
      return deployedWords(line, who, formatter);
  }
}

function quoted(text: string, { formatter: { texts, line } }: Wording): string {
  return inQuotes(line(text, longestExcerpt), texts);
}

function steps(ids: readonly StepId[], { formatter: { texts, titleOf, stepOf } }: Wording): string {
  const named = ids.map((id) =>
    texts.format('stepNamed', { number: stepNumber(id), title: titleOf(stepOf(id)) }),
  );
  return texts.list(named);
}
