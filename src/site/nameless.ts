/** A postmortem names people, for the team that knows them; its page does not. */

import { at, listAt, textAt } from '../json.ts';

const login = '[A-Za-z0-9](?:[A-Za-z0-9-]|\\\\?_){0,60}(?:\\\\?\\[bot\\\\?\\])?';

/** Who did something, as our parts of the file write it, whoever that was. */
const actor = new RegExp(
  `^(?:[-*] (?:\\[[^\\]\\n]{0,80}\\]\\([^)\\n]{0,400}\\)|\\d\\d:\\d\\d(?: \\([^)\\n]{0,80}\\))?) )\\*\\*(${login})\\*\\*`,
  'gm',
);
const role = new RegExp(`^- \\*\\*(${login})\\*\\* ·`, 'gm');

/** `moments`: what our timeline writes in bold and is nobody's name, in any language. */
export function namesIn(file: string, data: unknown, moments: ReadonlySet<string>): ReadonlySet<string> {
  const stored = [
    ...listAt(data, 'participants'),
    ...listAt(data, 'steps').map((step) => at(step, 'who')),
    textAt(data, 'lead'),
  ].filter((name) => typeof name === 'string');
  const written = [...file.matchAll(actor), ...file.matchAll(role)].map(([, name = '']) => name);
  const names = [...stored, ...written].map((name) => name.replaceAll('\\', ''));
  return new Set(names.filter((name) => !moments.has(name)).map((name) => name.toLowerCase()));
}

const bold = new RegExp(`\\*\\*(${login})\\*\\*`, 'g');
const source = new RegExp(`(^_|\\(\\[|\\(|\\[)(${login})([,、，] ?)`, 'g');
const word = new RegExp(`(?<![A-Za-z0-9/@#.-])(?<![A-Za-z0-9]_)${login}(?![\\w-])`, 'g');

/**
 * For the lines of our own parts. `team` stands where a name stood; `everywhere`: also where it is a word like others,
 * because nobody can tell any more which lines are ours.
 */
export function nameless(
  names: ReadonlySet<string>,
  team: string,
  everywhere = false,
): (line: string) => string {
  const isName = (text: string) => names.has(text.replaceAll('\\', '').toLowerCase());
  // Italics end in a line, too.
  const named = (one: string) => (isName(one) ? team : isName(one.replace(/_$/, '')) ? `${team}_` : one);
  const quoting = new RegExp(`${escaped(team)}\\s?[:：]\\s*(?=[“„«「"])`, 'g');
  const repeated = new RegExp(`${escaped(team)}(?:[,、，] ${escaped(team)})+`, 'g');
  return (line) => {
    if (everywhere) return line.replaceAll(word, named);
    if (!/[*_[(]/.test(line)) return line;
    const bare = line
      .replaceAll(bold, (all, name: string) => (isName(name) ? team : all))
      // Whoever is quoted: the words stay.
      .replaceAll(quoting, '')
      .replaceAll(source, (all, before: string, name: string) => (isName(name) ? before : all));
    return /^_.*_$/.test(bare)
      ? `_${bare.slice(1, -1).replaceAll(word, named)}_`
      : bare.replaceAll(repeated, team);
  };
}

/** Whoever people call by a handle, in what they wrote. */
export function withoutHandles(text: string): string {
  return text.replaceAll(
    /(?<![\w.])(?<!:\/\/[^\s)]{0,300})`?@[A-Za-z0-9](?:[A-Za-z0-9-]|\\?_){0,60}(?:\/[\w-]{1,60})?`?(?![\w@])/g,
    '@…',
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
