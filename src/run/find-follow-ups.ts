/** Which issues are follow-ups: by our label, by what postmortems name, and as sub-issues of incidents. */

import type { FollowUpIssue } from '../facts/follow-up-issue.ts';
import { anyProtocolMark } from '../facts/protocol-issue.ts';
import { type NamedFollowUps, readFollowUps, readOpenFollowUps } from '../github/ask-follow-ups.ts';
import { readOpenParts } from '../github/open-parts.ts';
import type { Session } from './session.ts';

/** Those that carry our label. */
export async function openFollowUps(session: Session): Promise<readonly FollowUpIssue[]> {
  return readOpenFollowUps(session.github, askedIn(session));
}

/** These, whatever they carry. */
export async function namedFollowUps(session: Session, numbers: readonly number[]): Promise<NamedFollowUps> {
  if (session.context.reader === 'rest' || numbers.length === 0) return { found: [], gone: [] };
  const { found, gone } = await readFollowUps(session.github, numbers, askedIn(session));
  // Where reminders are posted nothing is to be done.
  return { found: found.filter(({ issue }) => !issue.body.includes(anyProtocolMark)), gone };
}

/** Sub-issues that people made, also of incidents that no postmortem tells of yet. */
export async function openParts({ context, github, settings }: Session): Promise<readonly number[]> {
  if (context.reader === 'rest' || settings.followUps.chaseFor === 0) return [];
  const states = settings.postmortem.index === 'off' ? '[OPEN, CLOSED]' : 'OPEN';
  return readOpenParts(github, { label: settings.label, states });
}

export function askedIn({ context, settings }: Session) {
  return { label: settings.label, me: context.me, reader: context.reader };
}
