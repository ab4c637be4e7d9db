/** What contributed to an incident, as people wrote it below the heading for it. */

import { readMarkdown } from '../markdown/read-markdown.ts';
import { unescaped } from '../markdown/unescaped.ts';
import { singleLine } from '../markdown/visible-text.ts';
import { markOf, markOfHeading } from '../postmortem-index/people-sections.ts';

const most = 6;
const longest = 200;

/** Each item of a list, and each paragraph, is one. */
export function factorsIn(markdown: string): readonly string[] {
  let level = 0;
  const found: string[] = [];
  let isBroken = true;
  for (const { start, end, place, item } of readMarkdown(markdown).lines) {
    const line = markdown.slice(start, end);
    const [, marks = '', heading = ''] = place === 'text' ? (/^(#{1,6})[ \t]+(.*)$/.exec(line) ?? []) : [];
    if (marks !== '') {
      if (markOfHeading(heading) === markOf('factors')) level = marks.length;
      else if (marks.length <= level) level = 0;
      isBroken = true;
    } else if (level > 0 && place === 'text') {
      const words = line.replace(/^[ \t>]*/, '').trim();
      if (words === '' || /^_.*_$/.test(words)) isBroken = true;
      else if (item !== undefined || isBroken) {
        found.push(markdown.slice(item ?? start, end).replace(/^[ \t>]*/, ''));
        isBroken = false;
      } else found.push(`${found.pop() ?? ''} ${words}`);
    }
  }
  return found
    .slice(0, most)
    .map(plain)
    .filter((text) => text !== '');
}

/** As it reads, without what marks it up. */
export function plain(markdown: string): string {
  const text = markdown
    .slice(0, 2000)
    .replace(/^\[[ xX]\] /, '')
    .replaceAll(/!?\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]{1,200}>/g, '')
    .replaceAll(/(\*\*|__|`|~~)/g, '');
  return singleLine(unescaped(text), longest);
}
