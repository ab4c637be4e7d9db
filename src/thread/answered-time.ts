import type { Instant } from '../time/instant.ts';
import { readReportedTime, type TimeContext } from '../time/reported-time.ts';

/** What takes something of a time back, in six languages. */
const unsure =
  /(?<!\p{L})(?:or|maybe|perhaps|probably|possibly|not sure|unsure|unclear|i think|earlier|before|at least|at the latest|latest|oder|vielleicht|wohl|vermutlich|früher|spätestens|o|quizás?|tal vez|antes|ou|peut-être|avant|talvez)(?!\p{L})|[?？]|かも|たぶん|以前|\d{1,2}[:.h時]\d{2}/iu;

/** The moment that an answer names with certainty: alone, or with an aside behind it that takes nothing of it back. */
export function answeredTime(answer: string, context: TimeContext): Instant | undefined {
  const text = answer.trim().replaceAll(/^[*_`]+|[*_`]+$/g, '');
  const read = readReportedTime(text, context);
  if (read.kind !== 'time' || read.isAbout) return undefined;
  const isAlone = !/[\p{L}\p{N}?？]/u.test(read.rest);
  const hasAside = /^\s*[,;:(（、，–—-]/.test(read.rest) && !unsure.test(read.rest);
  return isAlone || hasAside ? read.at : undefined;
}
