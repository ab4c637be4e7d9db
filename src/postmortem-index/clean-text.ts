import { redact } from '../markdown/redact.ts';
import { singleLine } from '../markdown/visible-text.ts';

/** One line, without what is invisible or secret; undefined where nothing is left. */
export function cleanText(value: unknown, limit: number): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  // Long enough for any of the limits, short enough for the patterns that look for secrets.
  const text = singleLine(redact(String(value).slice(0, 4000)).text, limit);
  return text === '' ? undefined : text;
}
