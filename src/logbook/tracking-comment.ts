/**
 * The text of our one comment: a marker in its first line, prose for people, and the logbook hidden at the end.
 * `parse` and `write` are inverse; what people write below the logbook is theirs and is kept.
 */

import { isLogbook, type Logbook } from './logbook.ts';
import { fromStored, hiddenJson, toStored } from './stored.ts';

const firstLine = '<!-- incident-protocol:tracking -->';
const logbookStart = '<!-- incident-protocol:logbook ';
const logbookEnd = ' -->';

export interface TrackingText {
  readonly prose: string;
  readonly logbook: Logbook;
  readonly below: string;
}

export type TrackingRead =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' }
  | ({ readonly kind: 'tracking' } & TrackingText);

/** The logbook as it is written; undefined in a text that is none of ours. */
export function hiddenPart(body: string): string | undefined {
  if (!body.startsWith(firstLine)) return undefined;
  const start = body.indexOf(`\n${logbookStart}`);
  const end = start === -1 ? -1 : body.indexOf(logbookEnd, start);
  return end === -1 ? undefined : body.slice(start + 1 + logbookStart.length, end);
}

/** All that a cut left is its beginning. Who quotes or copies a comment of ours has its record as well. */
export function isStump(body: string): boolean {
  return body.startsWith(firstLine) && !body.includes(logbookStart);
}

export function parseTrackingComment(body: string): TrackingRead {
  const whole = body.replaceAll('\r\n', '\n');
  // People who may edit it put a line above it: that is theirs, and goes below.
  const begin = whole.startsWith(`${firstLine}\n`) ? 0 : whole.indexOf(`\n${firstLine}\n`) + 1;
  const above = whole.slice(0, begin).trim();
  const isShown = /^ {0,3}(?:`{3,}|~{3,})/m.test(above);
  if (isShown || !whole.startsWith(`${firstLine}\n`, begin)) return { kind: 'foreign' };
  const text = whole.slice(begin);
  // The first one: whoever copies our comment into it, copies it below.
  const start = text.indexOf(`\n${logbookStart}`);
  const end = start === -1 ? -1 : text.indexOf(logbookEnd, start);
  if (end === -1) return { kind: 'damaged' };
  const logbook = fromStored(readJson(text.slice(start + 1 + logbookStart.length, end)));
  if (!isLogbook(logbook)) return { kind: 'damaged' };
  return {
    kind: 'tracking',
    prose: text.slice(firstLine.length + 1, start),
    logbook,
    below: [above, text.slice(end + logbookEnd.length).replace(/^\n/, '')]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

/** Without a newline at the end, because what a forge trims would look changed in every run. */
export function writeTrackingComment({ prose, logbook, below }: TrackingText): string {
  const rest = below === '' ? '' : `\n${below}`;
  return `${firstLine}\n${prose}\n${logbookStart}${hiddenJson(toStored(logbook))}${logbookEnd}${rest}`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
