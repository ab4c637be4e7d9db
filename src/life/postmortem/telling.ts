import type { Facts } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { defaultProtocol, type Step, type StepId } from '../../incident/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import { type Clock, createClock } from '../../text/clock.ts';
import { type Block, inertBlock } from '../../text/inert-block.ts';
import type { Messages } from '../../text/messages/en.ts';
import { plainLine } from '../../text/plain-line.ts';
import { createRedactor } from '../../text/redact.ts';
import { createSpeech, type Speech } from '../../text/speech.ts';

/** How one record is told: its language, its clock, and what makes people's words fit to be read by anybody. */
export interface Telling {
  readonly speech: Speech;
  readonly clock: Clock;
  /** One line of people's words as inert Markdown, without secrets. */
  readonly line: (text: string, limit?: number) => string;
  /** The same for the text of a link, in which no other link can stand. */
  readonly label: (text: string, limit?: number) => string;
  readonly block: (text: string, limit: number) => Block;
  /** Without secrets; where one was, it is no address any more. */
  readonly address: (url: string) => string;
  readonly name: (login: string) => string;
  /** In the record's language, unless the team chose words of its own. */
  readonly titleOf: (step: Pick<Step, 'id' | 'title'>) => string;
  readonly stepOf: (id: StepId) => Pick<Step, 'id' | 'title'>;
  /** How many secrets were left out so far. */
  readonly secrets: () => number;
}

export interface Told {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Pick<Settings, 'timeZone'>;
  readonly words: Messages;
}

export function createTelling({ incident, facts, settings, words }: Told): Telling {
  const { hide, hidden } = createRedactor();
  const speech = createSpeech(words);
  const home = facts.repository.url;
  const server = /^https?:\/\/[^/]+/.exec(home)?.[0] ?? '';
  return {
    speech,
    clock: createClock(settings.timeZone),
    line: (text, limit) => plainLine(hide(text), limit, home),
    label: (text, limit) => plainLine(hide(text), limit),
    block: (text, limit) => inertBlock(hide(text), { server, home, limit }),
    address: hide,
    name: (login) => plainLine(login, 60),
    titleOf: ({ id, title }) => plainLine(isOurs(id, title) ? speech.say(`step-${id}`) : title, 120),
    stepOf: (id) => incident.logbook.protocol.find((step) => step.id === id) ?? { id, title: id },
    secrets: hidden,
  };
}

function isOurs(id: StepId, title: string): boolean {
  return defaultProtocol.some((step) => step.id === id && step.title === title);
}
