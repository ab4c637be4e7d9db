import { z } from 'zod';
import {
  type Duration,
  durationPattern,
  durationRule,
  formatDuration,
  parseDuration,
} from '../time/duration.ts';

/** A duration as the file writes it, read into milliseconds. */
export function durationAtLeast(least: Duration) {
  const rule = least > 0 ? `${durationRule}; here not under ${formatDuration(least)}` : durationRule;
  return duration(rule, (ms) => ms >= least);
}

export function durationUpTo(most: Duration) {
  return duration(`${durationRule}; here at most ${formatDuration(most)}`, (ms) => ms <= most);
}

/** `off` is no time at all. */
export function durationOrOff() {
  return duration(`off, or ${durationRule}`, () => true, { off: true });
}

function duration(rule: string, isAllowed: (ms: Duration) => boolean, { off = false } = {}) {
  return z
    .string({ error: rule })
    .regex(off ? /^(?:off|\d+[mhdw])$/ : durationPattern, { error: rule })
    .meta({ examples: ['1d'] })
    .transform((text, context): Duration => {
      if (off && text === 'off') return 0;
      const reading = parseDuration(text);
      if (reading.kind === 'duration' && isAllowed(reading.ms)) return reading.ms;
      context.issues.push({ code: 'custom', message: rule, input: text });
      return z.NEVER;
    });
}
