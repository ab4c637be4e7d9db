import { styleText } from 'node:util';
import type { Happening } from '../local-github/state/issue.ts';
import { happeningText } from './happening-text.ts';
import { plainText } from './plain-text.ts';
import type { Seen, Sight } from './watch-thread.ts';
import { wrapLine } from './wrap-line.ts';

type Style = Parameters<typeof styleText>[0];

const bot = 'github-actions[bot]';
/** Two blanks, a time, the longest name, and two blanks between them. */
const margin = ' '.repeat(18);
const textWidth = 96 - margin.length - 2;

/** A function that turns what was seen into lines, and says the day when a new one begins. */
export function threadPrinter(): (sights: readonly Sight[]) => readonly string[] {
  let day = '';
  let silentSchedule = false;
  return (sights) => {
    const lines: string[] = [];
    if (silentSchedule)
      lines.push(...(sights.length === 0 ? [told('nothing is due, so nothing is said', 'dim')] : []));
    silentSchedule = sights.length === 1 && sights[0]?.what.kind === 'schedule';
    for (const sight of sights) {
      const described = describe(sight);
      if (described.length === 0) continue;
      if (sight.at.slice(0, 10) !== day) {
        day = sight.at.slice(0, 10);
        lines.push('', `  ${styleText('bold', longDay(sight.at))}`, '');
      }
      lines.push(...described);
    }
    return lines;
  };
}

function describe({ at, who, what }: Sight): readonly string[] {
  const [first, ...more] = linesFor(what);
  if (first === undefined) return [];
  const name = who === bot ? 'protocol' : who === '' ? 'schedule' : who;
  const style: Style = who === bot ? 'magenta' : who === '' ? 'dim' : 'bold';
  const head = `  ${styleText('dim', at.slice(11, 16))}  ${styleText(style, name.padEnd(9))}${first}`;
  return [head, ...more];
}

function linesFor(what: Seen): readonly string[] {
  switch (what.kind) {
    case 'schedule':
      return ['looks at every incident'];
    case 'opened':
      return [
        `opened ${styleText('bold', `#${what.issue.number} ${what.issue.title}`)}`,
        ...quoted(plainText(what.body)),
      ];
    case 'linked':
      return [fitted(`opened #${what.pull.number} to fix this: ${what.pull.title}`)];
    case 'listed':
      return [
        `put ${what.boxes.length} steps at the end of the description`,
        ...what.boxes.map((box) => told(`☐ ${box}`)),
      ];
    case 'ticked':
      return [styleText('green', `☑ ${what.box}`)];
    case 'unticked':
      return [styleText('yellow', `☐ ${what.box} (taken off again)`)];
    case 'commented':
      return ['commented', ...quoted(plainText(what.text))];
    case 'comment-edited':
      return edited(what);
    case 'committed':
      return committed(what);
    case 'happened':
      return happened(what.happening);
  }
}

function quoted(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
    const style = heading === undefined ? undefined : 'bold';
    return wrapLine(heading ?? line, textWidth).map((part) => told(part, style));
  });
}

function told(text: string, style?: Style): string {
  const shown = style === undefined ? text : styleText(style, text);
  return `${margin}${styleText('dim', '│')} ${shown}`.trimEnd();
}

/** A comment that is kept up to date is told by the lines that were not there before. */
function edited({ before, text }: Extract<Seen, { kind: 'comment-edited' }>): readonly string[] {
  const old = new Set(plainText(before).split('\n'));
  const fresh = plainText(text)
    .split('\n')
    .filter((line) => line !== '' && line !== '>' && !old.has(line));
  return fresh.length === 0 ? [] : ['brought its comment up to date', ...quoted(fresh.join('\n'))];
}

function committed({ sha, files, message }: Extract<Seen, { kind: 'committed' }>): readonly string[] {
  const subject = message.split('\n')[0] ?? '';
  return [
    `committed ${styleText('yellow', sha.slice(0, 7))} ${fitted(subject, 18)}`,
    ...files.map((file) => told(file, 'cyan')),
  ];
}

function happened(happening: Happening): readonly string[] {
  const text = happeningText(happening);
  return text === undefined ? [] : [fitted(text)];
}

function fitted(text: string, taken = 0): string {
  const room = textWidth + 2 - taken;
  return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}

function longDay(at: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(at));
}
