import { dayOf, type Instant, instantOf, milliseconds } from '../incident/instant.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A moment in UTC as people read it: `22 Nov 14:05`, with the year when it is another than that of the anchor. */
export function momentNear(at: Instant, anchor: Instant): string {
  const time = instantOf(milliseconds(at)).slice(11, 16);
  const [year, month, date] = dayOf(at).split('-');
  const shown = `${Number(date)} ${months[Number(month) - 1] ?? ''}`;
  return year === dayOf(anchor).slice(0, 4) ? `${shown} ${time}` : `${shown} ${year} ${time}`;
}
