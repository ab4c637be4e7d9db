import { dayOf, type Instant, instantOf, milliseconds } from '../incident/instant.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment as people read it, in UTC: `14:05` on the day they think of, else `23 Nov 14:05`, with the year when it is another. */
export function momentNear(at: Instant, anchor: Instant): string {
  const time = instantOf(milliseconds(at)).slice(11, 16);
  const [day, anchorDay] = [dayOf(at), dayOf(anchor)];
  if (day === anchorDay) return time;
  const [year, month, date] = day.split('-');
  const name = months[Number(month) - 1] ?? '';
  const shown = `${Number(date)} ${name}`;
  return year === anchorDay.slice(0, 4) ? `${shown} ${time}` : `${shown} ${year} ${time}`;
}
