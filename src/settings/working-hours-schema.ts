import { z } from 'zod';
import { weekdays } from '../time/working-time.ts';

const hoursRule = 'a window within one day such as "09:00-18:00", its start before its end, at latest 24:00';
const hoursPattern = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

const hours = z
  .string({ error: hoursRule })
  .regex(hoursPattern, { error: hoursRule })
  .meta({ examples: ['09:00-18:00'] })
  .transform((text, context) => {
    const [from, to] = [minutesIn(text.slice(0, 5)), minutesIn(text.slice(6))];
    if (from < to) return { from, to };
    context.issues.push({ code: 'custom', message: hoursRule, input: text });
    return z.NEVER;
  });

function minutesIn(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

const daysRule = `a list with at least one of ${weekdays.join(', ')}`;
const dayRule = `one of ${weekdays.join(', ')}`;
const days = z.array(z.enum(weekdays, { error: dayRule }), { error: daysRule }).min(1, { error: daysRule });

const zoneRule = 'an IANA time zone such as UTC or Europe/Berlin';
export const timeZoneSchema = z
  .string({ error: zoneRule })
  .refine(isTimeZone, { error: zoneRule })
  .prefault('UTC')
  .meta({
    description: 'The zone of working hours, and of times that people report, by its IANA name.',
  });

function isTimeZone(name: string): boolean {
  // Intl takes offsets such as +01:00 too, which know no summer time.
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const dateRule = 'a date of the calendar such as 2026-12-25';
const datesRule = 'a list of at most 500 dates such as [2026-12-25]';
const date = z
  .string({ error: dateRule })
  .regex(/^\d{4}-\d\d-\d\d$/, { error: dateRule, abort: true })
  .refine(isInCalendar, { error: dateRule });

function isInCalendar(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

const shape = {
  hours: hours.optional().meta({
    description: 'Working hours within one day. When not set: all day.',
  }),
  days: days.optional().meta({
    description: 'Working days. When not set: mon to fri if hours are set, else all seven.',
    examples: [['mon', 'tue', 'wed', 'thu', 'fri']],
  }),
  holidays: z
    .array(date, { error: datesRule })
    .max(500, { error: datesRule })
    .prefault([])
    .meta({ description: 'Dates on which nobody works, such as 2026-12-25.' }),
} as const;

export const workingHoursSchema = z
  .strictObject(shape, { error: `a map with ${Object.keys(shape).join(', ')}` })
  .prefault({})
  .meta({ description: 'When the team works. Outside of it no clock runs and no reminder is posted.' });
