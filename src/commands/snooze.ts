import { day, parseDuration } from '../time/duration.ts';
import { instantOf, milliseconds } from '../time/instant.ts';
import { defineCommand } from './command.ts';
import { mistake, parsed, parseStep, splitWord } from './words.ts';
import { line } from './written-down.ts';

const longestSnooze = 14 * day;

export const snooze = defineCommand({
  verb: 'snooze',
  usage: 'snooze 2d [3]',
  parse: (words, context) => {
    const [time, rest] = splitWord(words);
    const read = rest === '' ? undefined : parseStep(rest, context);
    if (read?.kind === 'mistake') return read;
    const forStep = read === undefined ? {} : { step: read.data.step };
    if (time.toLowerCase() === 'off') return parsed({ until: 'off', ...forStep });
    const duration = parseDuration(time);
    if (duration.kind !== 'duration' || duration.ms > longestSnooze) {
      return mistake(context.texts.words.snoozeRule);
    }
    return parsed({ until: instantOf(milliseconds(context.writtenAt) + duration.ms), ...forStep });
  },
  apply: (snoozed, { attribution }) => line({ what: 'snoozed', ...snoozed, attribution }),
});
