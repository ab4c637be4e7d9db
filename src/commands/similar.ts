/** Whether an earlier incident was the same. */

import { type CommandInput, defineCommand, type Mistake, type ParseContext, type Parsed } from './command.ts';
import { mistake, parsed, shown } from './words.ts';
import { line } from './written-down.ts';

interface Named {
  readonly incident: number;
}

function parse(verb: string, words: string, { texts }: ParseContext): Parsed<Named> {
  const number =
    /^#?([1-9]\d{0,8})$/.exec(words.trim())?.[1] ?? /\/issues\/([1-9]\d{0,8})$/.exec(words.trim())?.[1];
  if (number === undefined) return usage(verb, texts);
  return parsed({ incident: Number(number) });
}

function usage(verb: string, texts: ParseContext['texts']): Mistake {
  return mistake(texts.format('nameIncident', { usage: shown(`${verb} #12`) }));
}

function settle(verb: string, { incident }: Named, isSame: boolean, input: CommandInput) {
  if (incident === input.facts.issue.number)
    return { kind: 'refused', problem: usage(verb, input.texts).problem } as const;
  return line({ what: 'similar', incident, isSame, attribution: input.attribution });
}

export const similar = defineCommand({
  verb: 'similar',
  usage: 'similar #12',
  parse: (words, context) => parse('similar', words, context),
  apply: (named, input) => settle('similar', named, true, input),
});

export const notSimilar = defineCommand({
  verb: 'not-similar',
  usage: 'not-similar #12',
  parse: (words, context) => parse('not-similar', words, context),
  apply: (named, input) => settle('not-similar', named, false, input),
});
