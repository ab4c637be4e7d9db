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
  const rule = `off, or ${durationRule}`;
  return z
    .string({ error: rule })
    .regex(/^(?:off|\d+[mhdw])$/, { error: rule })
    .meta({ examples: ['1d'] })
    .transform((text, context): Duration => {
      const reading = parseDuration(text);
      if (text === 'off') return 0;
      if (reading.kind === 'duration') return reading.ms;
      context.issues.push({ code: 'custom', message: rule, input: text });
      return z.NEVER;
    });
}

function duration(rule: string, isAllowed: (ms: Duration) => boolean) {
  return z
    .string({ error: rule })
    .regex(durationPattern, { error: rule })
    .meta({ examples: ['1d'] })
    .transform((text, context): Duration => {
      const reading = parseDuration(text);
      if (reading.kind === 'duration' && isAllowed(reading.ms)) return reading.ms;
      context.issues.push({ code: 'custom', message: rule, input: text });
      return z.NEVER;
    });
}
