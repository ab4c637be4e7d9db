import type { Facts, HistoryEvent } from '../../facts/facts.ts';
import type { PostmortemTexts } from '../../i18n/texts.ts';
import { declaredAt, type Incident } from '../../incident/incident.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import { isBefore } from '../../time/instant.ts';
import type { TimelineLine } from '../../timeline/timeline-line.ts';
import { type Priority, priorityIn, typeIn } from '../follow-up-labels.ts';
import type { Formatter } from '../formatter.ts';

export interface FollowUps {
  /** Each as a line of a list: its link and where it is. */
  readonly lines: readonly string[];
  /** Whether an issue is among them: a pull request alone is the repair, not yet what will be different. */
  readonly hasIssue: boolean;
}

type LinkedEvent = Extract<HistoryEvent, { readonly kind: 'linked' }>;

const most = 50;
const mostOwners = 5;

/** Issues and pull requests that were linked since the incident was declared, its sub-issues first. */
export function followUps(
  incident: Incident,
  { history }: Facts,
  formatter: Formatter,
  shown: readonly TimelineLine[],
): FollowUps {
  const events = history.kind === 'read' ? history.events : [];
  // What the timeline leaves out came after the protocol was over.
  const known = new Set(shown.flatMap((line) => (line.kind === 'linked' ? [line.url] : [])));
  const found = events.filter((event): event is LinkedEvent => {
    if (event.kind !== 'linked') return false;
    // Who reports it again plans nothing.
    if (event.isPart === true || event.isDuplicate === true) return event.isPart === true;
    return known.has(event.url) && !isBefore(event.at, declaredAt(incident));
  });
  const links = [...new Map(found.toReversed().map((event) => [event.url, event])).values()]
    .toReversed()
    .toSorted((a, b) => Number(b.isPart === true) - Number(a.isPart === true))
    .slice(0, most);
  return {
    lines: links.map((event) => lineOf(event, formatter)),
    hasIssue: links.some(({ what }) => what === 'issue'),
  };
}

/** Where it is comes first: the list of all postmortems reads it from there. */
function lineOf(event: LinkedEvent, formatter: Formatter): string {
  const { words } = formatter.texts;
  const link = linkTo(`#${event.number} ${formatter.label(event.title, 120)}`, event.url);
  const state = stateOf(event);
  if (state === undefined) return link;
  return `${link}${words.colon}${[words[state], ...planOf(event, formatter)].join(words.comma)}`;
}

/** Who does it until when, what kind of work it is, and how urgent. */
function planOf(
  { assignees = [], due, labels = [] }: LinkedEvent,
  { name, texts }: Formatter,
): readonly string[] {
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

function stateOf({ mergedAt, state }: LinkedEvent) {
  if (mergedAt !== undefined) return 'followUpMerged';
  if (state === undefined) return undefined;
  return state === 'closed' ? 'followUpClosed' : 'followUpOpen';
}
