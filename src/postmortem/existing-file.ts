/** A postmortem that is in the repository already: what of it is ours, and what people made of it. */

import type { Facts } from '../facts/facts.ts';
import type { PostmortemTexts } from '../i18n/texts.ts';
import { listAt } from '../json.ts';
import { type FrontMatter, type FrontMatterData, readFrontMatter } from '../markdown/front-matter.ts';
import { replaceSections, sectionsOf } from '../markdown/sections.ts';
import { completenessOf } from '../postmortem-index/completeness.ts';
import { countFollowUps } from '../postmortem-index/follow-ups.ts';
import { isPeoplesMark, markOf, peoplesSections } from '../postmortem-index/people-sections.ts';
import { isPeoplesStatus } from '../postmortem-index/status.ts';
import { storedData, withStoredData } from '../postmortem-index/stored-data.ts';
import { type FrontData, formerKeys, type PostmortemData } from './data-types.ts';

/** In files of before the heading of a section stands above its mark, and there it stays. */
const outside = 'outside';

/** A file that is there already, or was. */
export interface Before {
  readonly file: string;
  /** Of a file of before: what stood in its front matter. */
  readonly stored: FrontMatterData;
  /** Written before there was a line of data at its end. */
  readonly isFormer: boolean;
  /** Its front matter names this incident. */
  readonly isOurs: boolean;
}

export function filedBefore(file: string | undefined, incident: number): Before | undefined {
  if (file === undefined) return undefined;
  const stored = storedData(file);
  const front = readFrontMatter(file);
  const isOurs = isAbout(front, { incident });
  if (Object.keys(stored).length > 0) return { file, stored, isFormer: false, isOurs };
  const data = front.kind === 'front-matter' ? front.data : {};
  const former = formerKeys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]] as const);
  return { file, stored: { ...Object.fromEntries(former), headings: outside }, isFormer: true, isOurs };
}

/** A file of before has all sections that it will ever have, but for the log, which stood in the timeline. */
export function withSections({ file, stored, isFormer, isOurs }: Before, body: string): string {
  const written = listAt(stored, 'sections');
  return replaceSections(file, body, {
    mayInsert: (name) => isOurs && (isFormer ? name === 'log' : !written.includes(name)),
    hasHeadingOutside: stored['headings'] === outside,
    mayEmpty: (name) => isPeoplesMark(name) || emptied.includes(name),
  });
}

/** Ours that are there only while there is something in them. */
const emptied: readonly string[] = ['summary', 'said', 'material', 'similar', 'log'];

export function stateOf(file: string, before: Before | undefined, { words }: PostmortemTexts, facts: Facts) {
  const marks = sectionsOf(file).map(({ name }) => name);
  const former = before?.isFormer === true ? peoplesSections.map(markOf) : [];
  const known = listAt(before?.stored, 'sections').flatMap((name) => (typeof name === 'string' ? name : []));
  const was = before === undefined ? [] : sectionsOf(before.file).map(({ name }) => name);
  // What we took out ourselves, because it had nothing to say any more, may come again.
  const kept = known.filter((name) => marks.includes(name) || !was.includes(name));
  const sections = [...new Set([...kept, ...marks, ...former])];
  const completeness = completenessOf(withStoredData(file, { sections }), words);
  const { open } = countFollowUps(file, { words, home: facts.repository.url });
  return { completeness, sections, followUpsOpen: open };
}

/** What is stored today, where we had written it; a key that people changed is theirs. */
export function formerGone({ data }: ReadFrontMatter, { stored }: PostmortemData): FrontMatterData {
  const isOwn = (key: (typeof formerKeys)[number]) =>
    key !== 'labels' || JSON.stringify(data[key]) === JSON.stringify(stored.labels);
  return Object.fromEntries(formerKeys.filter(isOwn).map((key) => [key, undefined]));
}

/** Front matter that does not name this incident is somebody else's, even in a file where we look for ours. */
export function isAbout(
  read: FrontMatter,
  { incident }: Pick<FrontData, 'incident'>,
): read is ReadFrontMatter {
  return read.kind === 'front-matter' && read.data['incident'] === incident && 'schema' in read.data;
}

type ReadFrontMatter = Extract<FrontMatter, { readonly kind: 'front-matter' }>;

export function withPeoplesStatus({ data: before }: ReadFrontMatter, data: FrontData): FrontMatterData {
  const { status: _, ...others } = data;
  return isPeoplesStatus(before['status']) ? others : { ...data };
}
