/** A text of people, sentence by sentence, without code, quotes and marks at the start of a line. */

import { readMarkdown } from '../markdown/read-markdown.ts';

/** More in one text is not looked at: nobody reads on either. */
const most = 200;
const longest = 600;
const wall = 300;

const end =
  /(?<=[.!?…]["”»)]?)(?<!\b(?:Prof|Dr|Mr|Mrs|Ms|St|vs|ca|bzw|Nr|No|approx|etc|Sr|Sra|e\.g|i\.e|z\. ?B|u\. ?a|d\. ?h|incl|inkl|max|min|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)\.)(?<!\b\d{1,2}\.)\s+(?=["“„«(]?[\p{L}\p{N}@#`*])|(?<=[。！？])/u;

/** A picture is no sentence, of a link its words are, and what is struck out was taken back. */
function withoutTargets(line: string): string {
  const plain = line.replaceAll(/~~[^~]{1,500}~~|\*\*|__(?=\S)|(?<=\S)__/g, '').trim();
  if (!plain.includes('](')) return plain;
  return plain
    .replaceAll(/!\[[^\]]{0,300}\]\([^()\s]{1,2000}\)/g, ' ')
    .replaceAll(/\[([^\]]{1,300})\]\([^()\s]{1,2000}\)/g, '$1')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** A wall of text is cut where people number what they tell, or else where they join one thing to the next. */
function cut(sentence: string): readonly string[] {
  if (sentence.length <= wall) return [sentence];
  const parts = numberedParts(sentence);
  return parts.flatMap((part) => (part.length <= wall ? [part] : part.split(/(?<=[,;])\s+/)));
}

/** Only numbers that go up one by one number what is told: `cost us 20 minutes` is one thing. */
function numberedParts(sentence: string): readonly string[] {
  const starts: number[] = [];
  for (const { index, 1: number } of sentence.matchAll(/(?<=^|\s)(\d{1,2})[.)]?\s+(?=\p{L})/gu)) {
    if (Number(number) === starts.length + 1) starts.push(index);
  }
  if (starts.length < 2) return [sentence];
  return [0, ...starts]
    .map((start, index, all) => sentence.slice(start, all[index + 1]).trim())
    .filter((part) => part !== '');
}

/** A quotation of several sentences opens in one and closes in another. */
function withoutHalfQuote(sentence: string): string {
  if (/[»”]$/.test(sentence) && !/[«“„]/.test(sentence)) return sentence.slice(0, -1).trimEnd();
  return /^[«“„]/.test(sentence) && !/[»”“]/.test(sentence.slice(1))
    ? sentence.slice(1).trimStart()
    : sentence;
}

export function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  let paragraph = '';
  const flush = () => {
    if (paragraph !== '') found.push(...paragraph.split(end).flatMap(cut));
    paragraph = '';
  };
  for (const { start, end: stop, place, quoted, item } of readMarkdown(text).lines) {
    const line = text.slice(start, Math.min(stop, start + 4000)).trim();
    if (place !== 'text' || quoted || line === '' || /^\||^#{1,6}\s/.test(line)) {
      // What it announces is shown elsewhere, as it is.
      if (line !== '' && /[:：]$/.test(paragraph)) paragraph += ' …';
      if (line !== '' || !/[:：]$/.test(paragraph)) flush();
      continue;
    }
    if (item !== undefined) flush();
    const bare = withoutTargets(line.replace(/^(?:[-*+・•]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]\]\s+)?/, ''));
    paragraph = paragraph === '' ? bare : `${paragraph} ${bare}`;
    if (/[。！？]$/.test(line) || /^[・•]/.test(line)) flush();
    if (found.length >= most) break;
  }
  flush();
  return found
    .slice(0, most)
    .map((sentence) => withoutHalfQuote(sentence.trim().slice(0, longest)))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
