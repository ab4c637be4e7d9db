/** The parts of a postmortem that only people can write, as the file marks and heads them. */

import type { PostmortemWords } from '../i18n/texts.ts';
import { type SectionName, sectionNames } from '../logbook/names.ts';
import { headingReader } from '../thread/headings.ts';

export type PeoplesSection = SectionName | 'follow-ups';

/** In the order in which they are read. */
export const peoplesSections: readonly PeoplesSection[] = [
  'impact',
  'trigger',
  'factors',
  'detection',
  'surprise',
  'well',
  'badly',
  'lucky',
  'follow-ups',
];

const read = headingReader();

export function headingOf(section: PeoplesSection, words: PostmortemWords): string {
  return section === 'follow-ups' ? words.followUps : words[section];
}

/** The name of its mark. */
export function markOf(section: PeoplesSection): string {
  return section === 'follow-ups' ? section : `notes-${section}`;
}

/** A team's template may have sections of its own. */
export function isPeoplesMark(mark: string): boolean {
  return /^(?:notes-[a-z]+|follow-ups)$/.test(mark);
}

/** By a heading of ours in any language, of today or before, or by one that people use for it. */
export function markOfHeading(heading: string): string | undefined {
  const kind = read(heading);
  const section = peoplesSections.find((one) => one === kind);
  return section === undefined ? undefined : markOf(section);
}

export function isSectionName(section: PeoplesSection): section is SectionName {
  return sectionNames.some((name) => name === section);
}
