import type { OpeningIssue, OpeningPull, Person } from '../local-github/as-person.ts';
import type { ReactionContent } from '../local-github/state/issue.ts';

/** Where somebody acts: their own hands, the incident, and what lies in the repository. */
export interface Stage {
  readonly me: Person;
  readonly incident: number;
  /** The postmortem as it is on the default branch. */
  readonly postmortem: () => { readonly path: string; readonly text: string };
  /** Id of what somebody said last in the incident. */
  readonly lastWordsOf: (login: string) => number;
}

export type Deed = (stage: Stage) => void;

export type Scene =
  | { readonly kind: 'person'; readonly at: string; readonly who: string; readonly does: readonly Deed[] }
  /** The workflow's schedule strikes. */
  | { readonly kind: 'sweep'; readonly at: string };

/** Times are UTC and written as people say them: `2026-11-17 09:12`. */
export function scene(at: string, who: string, ...does: readonly Deed[]): Scene {
  return { kind: 'person', at: instant(at), who, does };
}

export function sweepAt(at: string): Scene {
  return { kind: 'sweep', at: instant(at) };
}

export function opens(issue: OpeningIssue): Deed {
  return ({ me }) => void me.opensIssue(issue);
}

export function opensPull(pull: OpeningPull): Deed {
  return ({ me }) => void me.opensPullRequest(pull);
}

export function merges(pull: number): Deed {
  return ({ me }) => void me.mergesPullRequest(pull);
}

export function reviews(pull: number): Deed {
  return ({ me }) => void me.reviews(pull);
}

export function pushes(files: Readonly<Record<string, string>>, message: string): Deed {
  return ({ me }) => void me.pushes(files, message);
}

export function deploys(environment: string): Deed {
  return ({ me }) => void me.deploys({ environment });
}

export function says(text: string): Deed {
  return ({ me, incident }) => void me.comments(incident, text);
}

export function reacts(content: ReactionContent, login: string): Deed {
  return ({ me, lastWordsOf }) => me.reactsToComment(lastWordsOf(login), content);
}

export function labels(...names: readonly string[]): Deed {
  return ({ me, incident }) => me.labels(incident, ...names);
}

export function assigns(...logins: readonly string[]): Deed {
  return ({ me, incident }) => me.assigns(incident, ...logins);
}

export function ticks(box: string): Deed {
  return ({ me, incident }) => me.ticks(incident, box);
}

export function unticks(box: string): Deed {
  return ({ me, incident }) => me.unticks(incident, box);
}

/** By heading, in the place of what the file asks there; what we keep in that section stays. */
export function writesUp(answers: Readonly<Record<string, string>>): Deed {
  return ({ me, postmortem }) => {
    const { path, text } = postmortem();
    const written = Object.entries(answers).reduce(answered, text);
    me.pushes({ [path]: written }, 'Write down what we know about the outage of the sign-in');
  };
}

/** Below our part of the section, else under a heading of that name, before the steps. */
function answered(text: string, [heading, answer]: readonly [string, string]): string {
  const from = text.indexOf(`## ${heading}\n`);
  if (from === -1) {
    const steps = '<!-- incident-protocol:begin steps -->';
    return text.replace(steps, () => `## ${heading}\n\n${answer}\n\n${steps}`);
  }
  const end = text.indexOf('-->', text.indexOf('<!-- incident-protocol:end', from)) + '-->'.length;
  return `${text.slice(0, end)}\n\n${answer}${text.slice(end)}`;
}

function instant(at: string): string {
  return `${at.replace(' ', 'T')}:00Z`;
}
