/** The words behind a command: steps, people, and what is said of those that cannot be used. */

import { isStepId, type Step, type StepId, stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { nearest } from '../markdown/nearest.ts';
import type { TimeProblem } from '../time/reported-time.ts';
import type { Mistake, ParseContext, Parsed } from './command.ts';

const login = /^@?((?=.{1,39}$)[a-z\d](?:-?[a-z\d])*(?:_[a-z\d]+)?)$/i;

export function parsed<Data>(data: Data): Parsed<Data> {
  return { kind: 'parsed', data };
}

export function mistake(problem: string): Mistake {
  return { kind: 'mistake', problem };
}

export function splitWord(text: string): readonly [word: string, rest: string] {
  const trimmed = text.trim();
  const end = trimmed.search(/[ \t]/);
  return end === -1 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end).trim()];
}

/** The step that the first word names, by its id or its number, and what follows. */
export function parseStep(
  text: string,
  { protocol, texts }: ParseContext,
): Parsed<{ readonly step: StepId; readonly rest: string }> {
  const [name, rest] = splitWord(text);
  const word = name
    .toLowerCase()
    .replace(/^#/, '')
    .replace(/[.:,]$/, '');
  const step = protocol.find(({ id }) => id === word || String(stepNumber(id)) === word)?.id;
  return step === undefined ? mistake(stepProblem(name, protocol, texts)) : parsed({ step, rest });
}

export function parseLogin(
  text: string,
  usage: string,
  { texts }: ParseContext,
): Parsed<{ readonly login: string }> {
  const name = login.exec(text)?.[1];
  return name === undefined
    ? mistake(texts.format('nameOnePerson', { usage: shown(usage) }))
    : parsed({ login: name });
}

/** A line to copy. */
export function shown(usage: string): string {
  return `\`/incident ${usage}\``;
}

/** Why what should be a time is none, as the end of a sentence. */
export function timeProblem(problem: TimeProblem, { texts }: ParseContext): string {
  return texts.words[problem];
}

function stepProblem(name: string, protocol: readonly Step[], { words, format }: ThreadTexts): string {
  const ids = protocol.map(({ id }) => id).filter(isStepId);
  const steps = ids.map((id) => `${stepNumber(id)} ${id}`).join(words.comma);
  if (name === '') return format('nameAStep', { steps });
  const near = nearest(name, ids);
  return near === undefined
    ? format('noSuchStep', { steps })
    : format('noSuchStepBut', { name: near, steps });
}
