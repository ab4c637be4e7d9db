/** The moments of an incident that people report and GitHub cannot know, in the order in which they happen. */
export const milestoneNames = ['started', 'detected', 'mitigated', 'resolved'] as const;

export type MilestoneName = (typeof milestoneNames)[number];

/** The parts of a postmortem that only people can write. */
export const sectionNames = [
  'impact',
  'detection',
  'trigger',
  'factors',
  'surprise',
  'lucky',
  'well',
  'badly',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** What the team says of the state in an update, in the words of status pages. */
export const updateStatuses = ['investigating', 'identified', 'monitoring', 'resolved'] as const;

export type UpdateStatus = (typeof updateStatuses)[number];
