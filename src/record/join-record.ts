/** The postmortem folder of two branches as one: each side's files, and the record to be built from all of them. */

import type { Carried } from '../incident/draft.ts';
import type { Folder } from '../incident/shelf.ts';
import { sectionsOf } from '../text/sections.ts';
import { indexSection, recordPaths } from './record-files.ts';
import { foreignFiles } from './record-questions.ts';

export interface RecordSides {
  readonly directory: string;
  readonly ours: Folder;
  readonly theirs: Folder;
}

export interface BothSides extends RecordSides {
  /** Paths of the files that both changed, each in its way. */
  readonly both: readonly string[];
  /** The page as it was before, when there was one. */
  readonly before?: string;
}

/** Those of the files that both changed which no machine can bring together: in them are words of people. */
export function leftToPeople(sides: BothSides): readonly string[] {
  const { directory, ours, theirs, both } = sides;
  const { page, index, feed } = recordPaths(directory, theirs.entries);
  const foreign = foreignFiles({ directory, ...ours });
  return both.filter((path) => {
    if (path === page) return foreign.includes(path) || joinedPage(sides) === undefined;
    return (path !== index && path !== feed) || foreign.includes(path);
  });
}

/** The page that is built anew: where one side alone changed the words around the list, those stay. */
export function joinedPage({ directory, ours, theirs, before }: BothSides): string | undefined {
  const { page } = recordPaths(directory, theirs.entries);
  const [own, other] = [ours.texts[page] ?? '', theirs.texts[page] ?? ''];
  const [mine, yours, then] = [around(own), around(other), around(before ?? '')];
  const isBegun = (words: string) => before === undefined && isBare(words);
  if (mine === yours || mine === then || isBegun(mine)) return other;
  // What they took away is not begun again with our words in it.
  const isThere = theirs.entries.some(({ path }) => path === page);
  return isThere && (yours === then || isBegun(yours)) ? own : undefined;
}

/** What stands around our list. */
function around(text: string): string {
  const list = sectionsOf(text).find(({ name }) => name === indexSection);
  const rest = list === undefined ? text : text.slice(0, list.from) + text.slice(list.to);
  return rest.replaceAll('\r\n', '\n');
}

/** The heading and our marks, as we begin a page. */
function isBare(words: string): boolean {
  const lines = words
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('<!-- incident-protocol:'));
  return lines.length <= 1 && (lines[0] ?? '# ').startsWith('# ');
}

/** Their folder with what our side alone changed in it. */
export function joinedFolder(
  { ours, theirs }: Pick<RecordSides, 'ours' | 'theirs'>,
  carried: readonly Carried[],
): Folder {
  const isCarried = (path: string) =>
    carried.some((one) => path === one.path || path.startsWith(`${one.path}/`));
  const isKept = (path: string) => !isCarried(path);
  const pick = <T>(all: readonly T[], path: (one: T) => string, is: (path: string) => boolean) =>
    all.filter((one) => is(path(one)));
  const texts = [
    ...pick(Object.entries(theirs.texts), ([path]) => path, isKept),
    ...pick(Object.entries(ours.texts), ([path]) => path, isCarried),
  ];
  return {
    entries: [
      ...pick(theirs.entries, ({ path }) => path, isKept),
      ...pick(ours.entries, ({ path }) => path, isCarried),
    ],
    others: [...pick(theirs.others, (path) => path, isKept), ...pick(ours.others, (path) => path, isCarried)],
    texts: Object.fromEntries(texts),
  };
}
