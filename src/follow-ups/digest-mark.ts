/** The first line of our part of the digest: when it was written, and who was told of what. */

import { isDay } from '../time/zone.ts';

export interface DigestMark {
  /** On which it was written, on the team's wall. */
  readonly day: string;
  /** When it last said that something became overdue. */
  readonly told?: string;
  /** Numbers of those that it said it of, as far as they are overdue still. */
  readonly overdue: readonly number[];
}

export const endDigest = '<!-- incident-protocol:end digest -->';

export function beginDigest({ day, told = '-', overdue }: DigestMark): string {
  return `<!-- incident-protocol:begin digest ${day} ${told} ${overdue.join(',') || '-'} -->`;
}

const begin =
  /^<!-- incident-protocol:begin digest (\d{4}-\d{2}-\d{2}) (-|\d{4}-\d{2}-\d{2}) (-|\d+(?:,\d+)*) -->\r?$/m;

/** Undefined where people took our part out: then it begins anew. */
export function readDigestMark(body: string): DigestMark | undefined {
  const [, day, told, overdue = '-'] = begin.exec(body) ?? [];
  if (day === undefined || !isDay(day) || (told !== '-' && !isDay(told ?? ''))) return undefined;
  return {
    day,
    ...(told === undefined || told === '-' ? {} : { told }),
    overdue: overdue === '-' ? [] : overdue.split(',').map(Number),
  };
}

/** Our part in its place; what people wrote around it stays, and so does all of it where one of the marks is gone. */
export function withDigest(body: string, fresh: string): string {
  const from = begin.exec(body)?.index;
  const to = from === undefined ? -1 : body.indexOf(endDigest, from);
  if (from !== undefined && to !== -1) return body.slice(0, from) + fresh + body.slice(to + endDigest.length);
  const rest = body.replaceAll(/^<!-- incident-protocol:(?:begin|end) digest\b[^\n]*-->\r?$/gm, '').trim();
  return rest === '' ? fresh : `${rest}\n\n${fresh}`;
}
