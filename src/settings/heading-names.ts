/** Sections that people write under headings of their own. */
export const ownHeadingNames = [
  'summary',
  'impact',
  'detection',
  'trigger',
  'factors',
  'surprise',
  'lucky',
  'well',
  'badly',
  'timeline',
  'follow-ups',
  'communications',
] as const;

export type OwnHeadingName = (typeof ownHeadingNames)[number];
