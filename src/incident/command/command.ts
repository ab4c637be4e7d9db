import type { Instant } from '../instant.ts';
import type { StepId } from '../protocol.ts';

/** The moments of an incident that people tell and GitHub cannot know, in the order in which they happen. */
export const momentNames = ['started', 'detected', 'mitigated', 'resolved'] as const;

export type MomentName = (typeof momentNames)[number];

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

/** What somebody told us to do, understood: every name is one that exists, every time a moment. */
export type Command =
  | { readonly verb: 'done'; readonly step: StepId; readonly note: string }
  | { readonly verb: 'undo'; readonly step: StepId }
  | { readonly verb: 'skip'; readonly step: StepId; readonly reason: string }
  | { readonly verb: 'lead'; readonly login: string }
  | { readonly verb: 'own'; readonly step: StepId; readonly login: string }
  | { readonly verb: 'severity'; readonly label: string }
  | { readonly verb: MomentName; readonly at: Instant }
  | { readonly verb: 'at'; readonly at: Instant; readonly text: string }
  | { readonly verb: 'note'; readonly section: SectionName; readonly text: string }
  | { readonly verb: 'snooze'; readonly until: Instant | 'off'; readonly step?: StepId }
  | { readonly verb: 'confirm' | 'postmortem' | 'help' };

export type Understood =
  | { readonly kind: 'command'; readonly command: Command }
  /** Why not, in a sentence for the one who wrote it. */
  | { readonly kind: 'mistake'; readonly problem: string };
