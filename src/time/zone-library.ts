/**
 * The zones of the world, as far as we need them: the part of Temporal that Node does not have yet. Loaded for teams
 * that have set a zone. As functions, of which only these are bundled. https://github.com/fullcalendar/temporal-polyfill
 */

import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { create, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import { offset } from 'temporal-polyfill/fns/ZonedDateTime';
import type { Wall, Zones } from './zone.ts';

export const zones: Zones = {
  wallAt: (ms, timeZone) => toZonedDateTimeISO(fromEpochMilliseconds(ms), timeZone),
  momentAt: ({ year, month, day, hour, minute }: Wall, timeZone, disambiguation) => {
    const zoned = toZonedDateTime(create(year, month, day, hour, minute), timeZone, { disambiguation });
    return { ms: zoned.epochMilliseconds, offset: offset(zoned) };
  },
};
