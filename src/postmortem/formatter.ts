import type { Step, StepId } from '../checklist/protocol.ts';
import type { PostmortemTexts } from '../i18n/texts.ts';
import type { UpdateStatus } from '../logbook/names.ts';
import type { Clock } from '../time/clock.ts';

/** Each moment of an incident, by its message. */
export const milestoneKeys = {
  started: 'milestoneStarted',
  detected: 'milestoneDetected',
  opened: 'milestoneOpened',
  declared: 'milestoneDeclared',
  acknowledged: 'milestoneAcknowledged',
  mitigated: 'milestoneMitigated',
  resolved: 'milestoneResolved',
  closed: 'milestoneClosed',
} as const;

/** How one record is told: its language, its clock, and what makes people's words fit to be read by anybody. */
export interface Formatter {
  readonly texts: PostmortemTexts;
  readonly clock: Clock;
  /** One line of people's words as inert Markdown, without secrets. */
  readonly line: (text: string, limit?: number) => string;
  /** The same for the text of a link, in which no other link can be. */
  readonly label: (text: string, limit?: number) => string;
  readonly block: (text: string, limit: number) => { readonly text: string; readonly cut: boolean };
  /** Without secrets; where one was, it is no address any more. */
  readonly address: (url: string) => string;
  readonly name: (login: string) => string;
  /** What a moment is called. */
  readonly milestone: (name: keyof typeof milestoneKeys) => string;
  /** In the record's language, unless the team chose words of its own. */
  readonly titleOf: (step: Pick<Step, 'id' | 'title'>) => string;
  readonly stepOf: (id: StepId) => Pick<Step, 'id' | 'title'>;
  /** How many secrets were left out so far. */
  readonly secrets: () => number;
}

/** The state that an update tells of, in brackets; nothing where it tells of none. */
export function statusWords(status: UpdateStatus | undefined, texts: PostmortemTexts): string {
  return status === undefined ? '' : texts.format('inStatus', { status: texts.words[`status-${status}`] });
}
