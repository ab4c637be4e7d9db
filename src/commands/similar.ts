/** Whether an earlier incident was the same. */

import {
  type Applied,
  type CommandInput,
  defineCommand,
  type Mistake,
  type ParseContext,
  type Parsed,
} from './command.ts';
import { mistake, parsed, shown } from './words.ts';
import { line } from './written-down.ts';

interface Named {
  readonly incident: number;
  /** The address of its repository, where it was named so. */
  readonly home?: string;
}

function parse(verb: string, words: string, { texts }: ParseContext): Parsed<Named> {
  const [, short, home, long] =
    /^(?:#?([1-9]\d{0,8})|(https?:\/\/\S{1,300})\/issues\/([1-9]\d{0,8}))$/.exec(words.trim()) ?? [];
  const number = short ?? long;
  if (number === undefined) return usage(verb, texts);
  return parsed({ incident: Number(number), ...(home === undefined ? {} : { home }) });
}

function usage(verb: string, texts: ParseContext['texts']): Mistake {
  return mistake(texts.format('nameIncident', { usage: shown(`${verb} #12`) }));
}

/** Only what was opened before can have happened before. */
function settle(verb: string, { incident, home }: Named, isSame: boolean, input: CommandInput): Applied {
  const { issue, repository } = input.facts;
  const isHere = home === undefined || home.toLowerCase() === repository.url.toLowerCase();
  if (incident >= issue.number || !isHere)
    return { kind: 'refused', problem: usage(verb, input.texts).problem };
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
