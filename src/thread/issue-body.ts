import { readMarkdown } from '../markdown/read-markdown.ts';

/** One answer of an issue form, or a text that was written freely: then without a heading. */
export interface IssueField {
  readonly heading: string;
  readonly text: string;
}

/** What a form leaves where somebody had nothing to say. */
export const noAnswer = '_No response_';

/** What people wrote in the description, our list left out. */
export function issueTextOf(body: string): string {
  return withoutOurList(body).trim();
}

/** All that was answered, the text before the first question included. */
export function issueFields(body: string): readonly IssueField[] {
  return fieldsOf(withoutOurList(body)).filter(({ text }) => text !== '' && text !== noAnswer);
}

/** Lists that were copied from another incident say nothing about this one either. */
function withoutOurList(body: string): string {
  let ours = false;
  const kept = readMarkdown(body).lines.filter(({ start, end, place, quoted }) => {
    const text = body.slice(start, end).trim();
    const isMarker = place === 'html' && !quoted;
    const wasOwn = ours;
    if (isMarker && /^<!-- incident-protocol:begin \d+ -->$/.test(text)) ours = true;
    if (isMarker && text === '<!-- incident-protocol:end -->') ours = false;
    return !ours && !wasOwn;
  });
  return kept.map(({ start, end }) => body.slice(start, end)).join('\n');
}

/** GitHub writes the answers of a form under headings of the third level. */
function fieldsOf(text: string): readonly IssueField[] {
  const fields: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  for (const { start, end, place, quoted, item } of readMarkdown(text).lines) {
    const line = text.slice(start, end);
    const heading =
      place === 'text' && !quoted && item === undefined ? /^### (.+)$/.exec(line)?.[1] : undefined;
    if (heading === undefined) fields.at(-1)?.lines.push(line);
    else fields.push({ heading: heading.trim(), lines: [] });
  }
  return fields.map(({ heading, lines }) => ({ heading, text: withoutBlankEnds(lines) }));
}

function withoutBlankEnds(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}
