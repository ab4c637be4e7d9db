import { defaultProtocol } from '../checklist/default-protocol.ts';
import type { StepId } from '../checklist/protocol.ts';
import type { Facts } from '../facts/facts.ts';
import { createTexts, type PostmortemTexts } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import { inertBlock } from '../markdown/inert-block.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { createRedactor } from '../markdown/redact.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import { numbersNamed } from '../thread/questions.ts';
import { createClock } from '../time/clock.ts';
import { type Formatter, milestoneKeys } from './formatter.ts';

export interface FormatterInput {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Pick<Settings, 'timeZone'>;
  readonly texts: PostmortemTexts;
}

export function createFormatter({ incident, facts, settings, texts }: FormatterInput): Formatter {
  const { hide, hidden } = createRedactor();
  const home = facts.repository.url;
  const isIssue = issuesKnownIn(facts);
  const server = /^https?:\/\/[^/]+/.exec(home)?.[0] ?? '';
  return {
    texts,
    clock: createClock(settings.timeZone),
    line: (text, limit) => withLastLink(plainLine(hide(text), limit, home, { isIssue })),
    label: (text, limit) => plainLine(hide(text), limit),
    block: (text, limit) => inertBlock(hide(text), { server, home, isIssue, limit }),
    address: hide,
    milestone: (name) => texts.words[milestoneKeys[name]],
    name: (login) => plainLine(login, 60),
    titleOf: ({ id, title }) => plainLine(isOwn(id, title) ? texts.words[`step-${id}`] : title, 120),
    stepOf: (id) => incident.logbook.protocol.find((step) => step.id === id) ?? { id, title: id },
    secrets: hidden,
  };
}

/** Of the numbers that people name GitHub was asked for some; `#4471` may be a ticket of another system. */
function issuesKnownIn(facts: Facts): (number: number) => boolean {
  const { background, history, issue } = facts;
  const named = background.kind === 'read' ? background.named : undefined;
  if (named === undefined) return () => true;
  const linked =
    history.kind === 'read'
      ? history.events.flatMap((one) => (one.kind === 'linked' ? [one.number] : []))
      : [];
  const known = new Set([issue.number, ...linked, ...named.map(({ number }) => number)]);
  const asked = new Set(numbersNamed(facts));
  return (number) => known.has(number) || !asked.has(number);
}

/** A quotation mark behind an address would be taken for a part of it. */
function withLastLink(line: string): string {
  return line.replace(/(?<![\w\](<`])https?:\/\/[^\s()[\]<>"`|\\]{1,2000}$/i, (url) => {
    return /[.,:;!?…]$/.test(url) ? url : `[${url}](${url})`;
  });
}

function isOwn(id: StepId, title: string): boolean {
  return defaultProtocol.some((step) => step.id === id && step.title === title);
}

/** Our own words in the record: in the language that the team chose, and where it has words of its own, those. */
export function postmortemTexts(
  { postmortem }: Pick<Settings, 'postmortem'>,
  writer: Writer,
): PostmortemTexts {
  const own = { ...postmortem.messages, ...writer.messages };
  return createTexts('postmortem', postmortem.language, own);
}
