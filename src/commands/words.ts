/** The words behind a command: steps, people, and what is said of those that cannot be used. */

import { isStepId, type Step, type StepId, stepNumber } from '../checklist/protocol.ts';
import { nearest } from '../markdown/nearest.ts';
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
  { protocol }: ParseContext,
): Parsed<{ readonly step: StepId; readonly rest: string }> {
  const [name, rest] = splitWord(text);
  const word = name
    .toLowerCase()
    .replace(/^#/, '')
    .replace(/[.:,]$/, '');
  const step = protocol.find(({ id }) => id === word || String(stepNumber(id)) === word)?.id;
  return step === undefined ? mistake(stepProblem(name, protocol)) : parsed({ step, rest });
}

export function parseLogin(text: string, usage: string): Parsed<{ readonly login: string }> {
  const name = login.exec(text)?.[1];
  return name === undefined ? mistake(`name one person: ${shown(usage)}`) : parsed({ login: name });
}

/** A line to copy. */
export function shown(usage: string): string {
  return `\`/incident ${usage}\``;
}

export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}

function stepProblem(name: string, protocol: readonly Step[]): string {
  const ids = protocol.map(({ id }) => id).filter(isStepId);
  const steps = ids.map((id) => `${stepNumber(id)} ${id}`).join(', ');
  return name === ''
    ? `name a step: ${steps}`
    : `no such step.${didYouMean(name, ids)} The steps are ${steps}`;
}
