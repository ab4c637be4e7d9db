import type { Instant } from '../time/instant.ts';
import { type ReportedTime, readReportedTime, type TimeContext } from '../time/reported-time.ts';
import type { Statement } from './reading.ts';

/** What takes something of a time back, in six languages. */
const unsure =
  /(?<!\p{L})(?:or|maybe|perhaps|probably|possibly|not sure|unsure|unclear|i think|earlier|before|at least|at the latest|latest|oder|vielleicht|wohl|vermutlich|früher|spätestens|o|quizás?|tal vez|antes|ou|peut-être|avant|talvez)(?!\p{L})|[?？]|かも|たぶん|以前|\d{1,2}[:.h時]\d{2}/iu;

type Told = Pick<Statement, 'createdAt' | 'editedAt'>;

/** As of when it was written; what lies after that was added when it was edited. */
export function readTold(
  text: string,
  { createdAt, editedAt }: Told,
  place: Omit<TimeContext, 'writtenAt'>,
): ReportedTime {
  const read = readReportedTime(text, { ...place, writtenAt: createdAt });
  const isAhead = read.kind === 'mistake' && (read.problem === 'clockAhead' || read.problem === 'timeAhead');
  return isAhead && editedAt !== undefined ? readReportedTime(text, { ...place, writtenAt: editedAt }) : read;
}

/** The moment that an answer names with certainty: alone, or with an aside behind it that takes nothing of it back. */
export function answeredTime(
  answer: string,
  told: Told,
  place: Omit<TimeContext, 'writtenAt'>,
): Instant | undefined {
  const text = answer.trim().replaceAll(/^[*_`]+|[*_`]+$/g, '');
  const read = readTold(text, told, place);
  if (read.kind !== 'time' || read.isAbout) return undefined;
  const isAlone = !/[\p{L}\p{N}?？]/u.test(read.rest);
  const hasAside = /^\s*[,;:(（、，–—-]/.test(read.rest) && !unsure.test(read.rest);
  return isAlone || hasAside ? read.at : undefined;
}
