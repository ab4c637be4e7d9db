/** The words behind a command: steps, people, and what is said of those that cannot be used. */

import { isStepId, type Step, type StepId, stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { nearest } from '../markdown/nearest.ts';
import { asTyped } from '../time/typed-text.ts';
import type { Mistake, ParseContext, Parsed } from './command.ts';
import { commandLines } from './command-lines.ts';

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
  const word = asTyped(name)
    .toLowerCase()
    .replace(/^#/, '')
    .replace(/[.:,]$/, '');
  const step = protocol.find(({ id }) => id === word || String(stepNumber(id)) === word)?.id;
  return step === undefined ? mistake(stepProblem(name, protocol, texts)) : parsed({ step, rest });
}

/** Between the steps of a list; spaces alone do when nothing else follows. */
const separator = /^[ \t]*(?:,|&|\+|-|\bto\b|\band\b|\bbis\b|\bund\b)[ \t]*(?=#?\d)|^[ \t]+(?=#?\d+\b)/i;

/**
 * All steps that are named at the start, `1-3`, `4 and 5` or `1 2 3`, and what follows. Where a number could be a step
 * as well as the beginning of the words behind it, neither is guessed.
 */
export function parseSteps(
  text: string,
  verb: string,
  context: ParseContext,
): Parsed<{ readonly steps: readonly StepId[]; readonly rest: string }> {
  const typed = withNumbers(asTyped(text), context);
  const [first, ...others] = numbersIn(typed);
  const single = parseStep(text, context);
  if (first === undefined || others.length === 0) {
    return single.kind === 'mistake' ? single : parsed({ steps: [single.data.step], rest: single.data.rest });
  }
  const end = [first, ...others].reduce((length, { shown: one }) => length + one.length, 0);
  const rest = typed.slice(end).replace(/^[:.,]?[ \t]*/, '');
  const numbers = spread([first, ...others]);
  if (rest !== '' && others.some(({ isSpaced }) => isSpaced)) {
    const [list, one] = [
      `${verb} ${numbers.join(',')} ${rest}`,
      `${verb} ${first.number}: ${typed.slice(first.shown.length).trim()}`,
    ];
    return mistake(context.texts.format('stepsOrWords', { list: shown(list), one: shown(one) }));
  }
  const steps = numbers.map((number) => parseStep(String(number), context));
  const problem = steps.find((step) => step.kind === 'mistake');
  if (problem?.kind === 'mistake') return problem;
  const found = steps.flatMap((step) => (step.kind === 'parsed' ? [step.data.step] : []));
  return parsed({ steps: [...new Set(found)], rest });
}

const idList = /^[a-z]+(?:[ \t]*(?:,|&|\+|\b(?:and|und|to|bis)\b)[ \t]*[a-z]+)+/i;

/** `check and alert`, `check, alert`: ids as the numbers that they have, as far as all of them are ids. */
function withNumbers(text: string, { protocol }: ParseContext): string {
  const list = idList.exec(text)?.[0] ?? '';
  const known = new Map<string, StepId>(protocol.map(({ id }) => [id, id]));
  const numbered = list.replaceAll(/[a-z]+/gi, (word) => {
    const id = known.get(word.toLowerCase());
    return id === undefined ? word : String(stepNumber(id));
  });
  return /^\d+[ \t]*\W|^\d+ /.test(numbered) ? numbered + text.slice(list.length) : text;
}

interface NumberRead {
  readonly number: number;
  readonly shown: string;
  readonly isRange: boolean;
  /** Behind a space and nothing else. */
  readonly isSpaced: boolean;
}

const mostNumbers = 20;

function numbersIn(text: string): readonly NumberRead[] {
  const found: NumberRead[] = [];
  let rest = text;
  while (found.length < mostNumbers) {
    const between = found.length === 0 ? '' : (separator.exec(rest)?.[0] ?? undefined);
    const [digits] =
      between === undefined
        ? []
        : (/^#?\d{1,3}(?![\d.]*\d|[\p{L}%])/u.exec(rest.slice(between.length)) ?? []);
    if (between === undefined || digits === undefined) break;
    found.push({
      number: Number(digits.replace('#', '')),
      shown: between + digits,
      isRange: /-|to|bis/i.test(between),
      isSpaced: found.length > 0 && between.trim() === '',
    });
    rest = rest.slice(between.length + digits.length);
  }
  return found;
}

function spread(numbers: readonly NumberRead[]): readonly number[] {
  return numbers.flatMap(({ number, isRange }, index) => {
    const from = numbers[index - 1]?.number ?? number;
    const width = Math.abs(number - from);
    if (!isRange || width > mostNumbers) return [number];
    // `3-1` means the same three.
    return Array.from({ length: width }, (_, step) => from + Math.sign(number - from) * (step + 1));
  });
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

function stepProblem(name: string, protocol: readonly Step[], { words, format }: ThreadTexts): string {
  const ids = protocol.map(({ id }) => id).filter(isStepId);
  const steps = ids.map((id) => `${stepNumber(id)} ${id}`).join(words.comma);
  if (name === '') return format('nameAStep', { steps });
  const near = nearest(name, ids);
  return near === undefined
    ? format('noSuchStep', { steps })
    : format('noSuchStepBut', { name: near, steps });
}

/** Whether one of its commands is this one, whatever is behind its word. */
export function holdsCommand(comment: string, verb: string): boolean {
  return commandLines(comment).some((line) => splitWord(line)[0].toLowerCase() === verb);
}
