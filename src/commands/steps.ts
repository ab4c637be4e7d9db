import type { StepId } from '../checklist/protocol.ts';
import { withEntries } from '../logbook/entries.ts';
import type { Entry, Toggle } from '../logbook/logbook.ts';
import { type Applied, type CommandInput, defineCommand } from './command.ts';
import { mistake, parsed, parseLogin, parseStep, parseSteps, shown } from './words.ts';
import { capped, line, toggle } from './written-down.ts';

export const done = defineCommand({
  verb: 'done',
  usage: 'done 3 [text]',
  parse: (words, context) => {
    const read = parseSteps(words, 'done', context);
    return read.kind === 'mistake' ? read : parsed({ steps: read.data.steps, note: read.data.rest });
  },
  apply: ({ steps, note }, input) => {
    const noted = note === '' ? {} : { note: capped(note) };
    return each(steps, input, (step) => ({ what: 'ticked', step, attribution: input.attribution, ...noted }));
  },
  requests: ({ steps }) => ({ tick: steps }),
});

export const undo = defineCommand({
  verb: 'undo',
  usage: 'undo 3',
  parse: (words, context) => {
    const read = parseSteps(words, 'undo', context);
    return read.kind === 'mistake' ? read : parsed({ steps: read.data.steps });
  },
  apply: ({ steps }, input) =>
    each(steps, input, (step) => ({ what: 'unticked', step, attribution: input.attribution })),
  requests: ({ steps }) => ({ untick: steps }),
});

const skipUsage = 'skip 4 reason';

export const skip = defineCommand({
  verb: 'skip',
  usage: skipUsage,
  parse: (words, context) => {
    const read = parseSteps(words, 'skip', context);
    if (read.kind === 'mistake') return read;
    const { steps, rest: reason } = read.data;
    return reason === ''
      ? mistake(context.texts.format('skipNeedsReason', { usage: shown(skipUsage) }))
      : parsed({ steps, reason });
  },
  apply: ({ steps, reason }, input) =>
    each(steps, input, (step) => ({
      what: 'skipped',
      step,
      reason: capped(reason),
      attribution: input.attribution,
    })),
  requests: ({ steps }) => ({ tick: steps }),
});

/** All of them or none. */
function each(steps: readonly StepId[], input: CommandInput, toggleOf: (step: StepId) => Toggle): Applied {
  const entries: Entry[] = [];
  for (const step of steps) {
    const logbook = withEntries(input.logbook, entries);
    const applied = toggle(toggleOf(step), { ...input, logbook });
    if (applied.kind === 'refused') return applied;
    if (applied.kind === 'done') entries.push(...applied.entries);
  }
  return entries.length === 0 ? { kind: 'nothing-new' } : { kind: 'done', entries };
}

const ownUsage = 'own 5 @user';

export const own = defineCommand({
  verb: 'own',
  usage: ownUsage,
  parse: (words, context) => {
    const read = parseStep(words, context);
    if (read.kind === 'mistake') return read;
    const who = parseLogin(read.data.rest, ownUsage, context);
    return who.kind === 'mistake' ? who : parsed({ step: read.data.step, login: who.data.login });
  },
  apply: ({ step, login }, { attribution }) => line({ what: 'owner', step, login, attribution }),
});
