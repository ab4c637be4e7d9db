/** Where a team wants quiet in the thread, a sub-issue of the incident holds its reminders, and closes with the protocol. */

import type { Facts } from '../facts/facts.ts';
import { protocolMark } from '../facts/protocol-issue.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Logbook } from '../logbook/logbook.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import type { Question } from '../plan/question.ts';
import { pendingIn } from './pending.ts';
import type { Asking } from './responsible.ts';

export interface Looking extends Asking {
  /** Whether this run sends reminders. */
  readonly reminds: boolean;
}

/** Looked for before something is said there, and by no other run. */
export function protocolIssueQuestions({ incident, facts, settings, reminds }: Looking): readonly Question[] {
  if (!reminds || settings.reminders.where !== 'sub-issue' || facts.protocolIssue !== undefined) return [];
  if (pendingIn(incident, settings)?.stage.kind !== 'due') return [];
  const number = incident.logbook.protocolIssue?.number;
  const asked = { kind: 'protocol-issue', issue: incident.number, me: facts.me } as const;
  return [number === undefined ? asked : { ...asked, number }];
}

/** `body`: the reminder. What we closed is open again as long as something is asked there. */
export function postEffects(
  { incident, facts, settings }: Decision,
  body: string,
  people: readonly string[],
): readonly Effect[] {
  const { number: issue } = incident;
  const { protocolIssue } = facts;
  const post = { kind: 'post-comment', purpose: 'reminder', issue, body } as const;
  if (settings.reminders.where !== 'sub-issue') return [post];
  if (protocolIssue?.kind === 'found') {
    const { number, state } = protocolIssue;
    const isOurs = state === 'closed' && incident.logbook.protocolIssue?.closed === true;
    const again = { kind: 'set-state', issue, number, state: 'open' } as const;
    return [...(isOurs ? [again] : []), { ...post, on: number }];
  }
  return [
    {
      kind: 'open-protocol-issue',
      issue,
      title: threadTexts(settings.language).format('protocolOf', { issue: `#${issue}` }),
      body: `${body}\n\n${protocolMark(issue)}`,
      // A team can be called and not be assigned.
      assignees: people.filter((name) => !name.includes('/')),
    },
  ];
}

export interface Finished {
  readonly effects: readonly Effect[];
  readonly logbook: Pick<Logbook, 'protocolIssue'>;
}

/** Once nobody is asked for anything any more. */
export function closeProtocolIssue({ incident, settings }: Decision): Finished {
  const { protocolIssue } = incident.logbook;
  const isOver = pendingIn(incident, settings) === undefined;
  if (protocolIssue === undefined || protocolIssue.closed === true || !isOver) {
    return { effects: [], logbook: {} };
  }
  const { number } = protocolIssue;
  return {
    effects: [{ kind: 'set-state', issue: incident.number, number, state: 'closed' }],
    logbook: { protocolIssue: { number, closed: true } },
  };
}

/** It is our doing, and no part of the story. */
export function withoutProtocolIssue(facts: Facts, { logbook }: Incident): Facts {
  const { history } = facts;
  const number = logbook.protocolIssue?.number;
  if (number === undefined || history.kind !== 'read') return facts;
  const events = history.events.filter((event) => event.kind !== 'linked' || event.number !== number);
  return events.length === history.events.length ? facts : { ...facts, history: { ...history, events } };
}
