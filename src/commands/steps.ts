import { defineCommand } from './command.ts';
import { mistake, parsed, parseLogin, parseStep, shown } from './words.ts';
import { capped, line, toggle } from './written-down.ts';

export const done = defineCommand({
  verb: 'done',
  usage: 'done 3 [text]',
  parse: (words, context) => {
    const read = parseStep(words, context);
    return read.kind === 'mistake' ? read : parsed({ step: read.data.step, note: read.data.rest });
  },
  apply: ({ step, note }, input) => {
    const noted = note === '' ? {} : { note: capped(note) };
    return toggle({ what: 'ticked', step, attribution: input.attribution, ...noted }, input);
  },
  requests: ({ step }) => ({ tick: step }),
});

export const undo = defineCommand({
  verb: 'undo',
  usage: 'undo 3',
  parse: (words, context) => {
    const read = parseStep(words, context);
    return read.kind === 'mistake' ? read : parsed({ step: read.data.step });
  },
  apply: ({ step }, input) => toggle({ what: 'unticked', step, attribution: input.attribution }, input),
  requests: ({ step }) => ({ untick: step }),
});

const skipUsage = 'skip 4 reason';

export const skip = defineCommand({
  verb: 'skip',
  usage: skipUsage,
  parse: (words, context) => {
    const read = parseStep(words, context);
    if (read.kind === 'mistake') return read;
    const { step, rest: reason } = read.data;
    return reason === ''
      ? mistake(context.texts.format('skipNeedsReason', { usage: shown(skipUsage) }))
      : parsed({ step, reason });
  },
  apply: ({ step, reason }, input) =>
    toggle({ what: 'skipped', step, reason: capped(reason), attribution: input.attribution }, input),
  requests: ({ step }) => ({ tick: step }),
});

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
