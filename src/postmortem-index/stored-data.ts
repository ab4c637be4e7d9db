/**
 * What the list of all and programs need of a postmortem besides its front matter, which GitHub prints above the title:
 * one line of JSON at the end of the file that no page shows.
 */

import { hiddenJson } from '../logbook/stored.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';

const line = /^<!-- incident-protocol:data (\{.*\}) -->[ \t]*\r?$/m;

/** Empty for a file of before, and for one in which people broke it: both are rebuilt from the incident. */
export function storedData(file: string): Readonly<Record<string, unknown>> {
  const json = lastLine(file)?.json;
  if (json === undefined) return {};
  try {
    const data: unknown = JSON.parse(json);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

/** In its place, else at the end. */
export function withStoredData(file: string, data: Readonly<Record<string, unknown>>): string {
  const fresh = `<!-- incident-protocol:data ${inert(data)} -->`;
  const found = lastLine(file);
  const eol = /\r\n/.test(file) ? '\r\n' : '\n';
  if (found === undefined) return `${file.trimEnd()}${eol}${eol}${fresh}${eol}`;
  return file.slice(0, found.from) + fresh + file.slice(found.to);
}

const [opening, closing] = ['\uFDD0', '\uFDD1'];

/** Site generators look for braces in remarks, too, and MDX ends one at a star and a slash. */
function inert(data: Readonly<Record<string, unknown>>): string {
  const marked: unknown = JSON.parse(JSON.stringify(data), (_key, value: unknown) => {
    return typeof value === 'string' ? value.replaceAll('{', opening).replaceAll('}', closing) : value;
  });
  return hiddenJson(marked)
    .replaceAll(opening, '\\u007b')
    .replaceAll(closing, '\\u007d')
    .replaceAll('*/', '*\\u002f');
}

const beginning = '<!-- incident-protocol:data {';

/** The last one is ours; what people show in code or in a quote is none. */
function lastLine(file: string) {
  const last = file.lastIndexOf(beginning);
  if (last === -1) return undefined;
  const behind = file.slice(file.indexOf('-->', last) + '-->'.length);
  const isOnly =
    file.indexOf(beginning) === last && behind.trim() === '' && /(?:^|\n)$/.test(file.slice(0, last));
  const start = isOnly ? last : (lastShown(file) ?? -1);
  const found = start === -1 ? null : line.exec(file.slice(start));
  if (found?.index !== 0) return undefined;
  const shown = found[0].replace(/[ \t]*\r?$/, '');
  return { from: start, to: start + shown.length, json: found[1] ?? '' };
}

function lastShown(file: string): number | undefined {
  return readMarkdown(file).lines.findLast(({ start, place, quoted }) => {
    return place === 'html' && !quoted && file.startsWith(beginning, start);
  })?.start;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
