/** Every command, in the order of the help. The README's table is made from this. */

import type { ThreadTexts } from '../i18n/texts.ts';
import { sectionNames } from '../logbook/names.ts';
import { nearest } from '../markdown/nearest.ts';
import type { CommandModule, Mistake, ParseContext, ReadyCommand } from './command.ts';
import { said } from './communications.ts';
import { confirm, help, lead, postmortem, publish, severity, summary } from './course.ts';
import { ask, draft } from './drafts.ts';
import { followUp } from './follow-up.ts';
import { detected, mitigated, resolved, started } from './milestones.ts';
import { at, note } from './notes.ts';
import { notSimilar, similar } from './similar.ts';
import { snooze } from './snooze.ts';
import { done, own, skip, undo } from './steps.ts';
import { update } from './update.ts';
import { mistake, splitWord } from './words.ts';

export const commands = [
  done,
  undo,
  skip,
  lead,
  own,
  severity,
  started,
  detected,
  mitigated,
  resolved,
  at,
  note,
  update,
  draft,
  ask,
  said,
  followUp,
  similar,
  notSimilar,
  snooze,
  confirm,
  postmortem,
  publish,
  summary,
  help,
] as const;

export type Verb = (typeof commands)[number]['verb'];

export const verbNames: readonly Verb[] = commands.map(({ verb }) => verb);

/** How each is written and what it does, for the help. */
export function helpOf({
  either,
  said,
}: ThreadTexts): readonly { readonly usage: string; readonly does: string }[] {
  const sections = either(sectionNames);
  return commands.map(({ verb, usage }) => ({ usage, does: said(`does-${verb}`, { sections }) }));
}

/** The command that a line begins with, in any case. */
export function commandNamed(line: string): CommandModule<Verb> | undefined {
  const [first] = splitWord(line);
  const verb = first.toLowerCase();
  return commands.find((command) => command.verb === verb);
}

/** Makes a command of the words after `/incident`, or says why it cannot. */
export function parseCommand(line: string, context: ParseContext): ReadyCommand | Mistake {
  const [first, words] = splitWord(line);
  const command = commandNamed(line);
  if (command !== undefined) return command.read(words, context);
  const { format, words: said } = context.texts;
  const name = nearest(first, verbNames);
  return mistake(name === undefined ? said.noSuchCommand : format('noSuchCommandBut', { name }));
}
