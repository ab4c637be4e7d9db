import type { Instant } from '../time/instant.ts';

/** Somebody on GitHub. A deleted account comes back as null; it is named `ghost`, as GitHub's own pages do. */
export interface Account {
  readonly login: string;
  readonly kind: 'person' | 'bot' | 'ghost';
}

/** As GitHub shows it beside a name (`author_association`); what somebody may do only their permission tells. */
export function isTeamMember(association: string | undefined): boolean {
  return association === 'OWNER' || association === 'MEMBER' || association === 'COLLABORATOR';
}

/** What people say to an issue or a comment without a word, in the order in which GitHub shows it. */
export const reactionIcons = {
  '+1': '👍',
  '-1': '👎',
  laugh: '😄',
  hooray: '🎉',
  confused: '😕',
  heart: '❤️',
  rocket: '🚀',
  eyes: '👀',
} as const;

/** GitHub's names. https://docs.github.com/en/rest/reactions/reactions#about-reactions */
export type ReactionKind = keyof typeof reactionIcons;

/** Only of those that somebody chose. */
export type ReactionCounts = Readonly<Partial<Record<ReactionKind, number>>>;

export interface Reaction {
  readonly by: string;
  readonly kind: ReactionKind;
}

export const reactionKinds = Object.keys(reactionIcons).filter(isReactionKind);

export function isReactionKind(text: string): text is ReactionKind {
  return Object.hasOwn(reactionIcons, text);
}

/** 🚀 for the timeline, 🎉 for what went well, 😕 for what did not. */
export const markKinds = ['rocket', 'hooray', 'confused'] as const;

export type MarkKind = (typeof markKinds)[number];

/** Ids of comments, in the order of the thread. */
export type Marks = Readonly<Record<MarkKind, readonly number[]>>;

/** The least permission that counts. `usual`: triage where anybody may read, and reading where people were let in. */
export type AcceptFrom = 'usual' | 'read' | 'triage' | 'write';

/** Whose words counted when the postmortem was last written, also where they have no say any more. */
export interface Formerly {
  /** By login in lower case: what was written or edited later than that does not count for it. */
  readonly until: Readonly<Record<string, Instant>>;
  /** Title and description are as they were then. */
  readonly isReportKept: boolean;
}
