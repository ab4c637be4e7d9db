/** What people wrote in a thread, read once: told, offered, and asked about. */

import type { Facts } from '../facts/facts.ts';
import type { Instant } from '../time/instant.ts';
import { candidatesOf } from './candidates.ts';
import { headingReader, type OwnHeadings } from './headings.ts';
import { isMemberIn } from './members.ts';
import { readMoments } from './moments.ts';
import { readStatements } from './read-statements.ts';
import type { Reading, ReadStatement } from './reading.ts';
import { repairsIn } from './repairs.ts';
import { aboutEnd } from './status-words.ts';
import { toldFollowUps } from './told-follow-ups.ts';

export interface ReadingQuestion {
  /** As people are heard: without what mails bring along and what maintainers hid. */
  readonly facts: Facts;
  /** An IANA name. */
  readonly timeZone: string;
  /** In which dates are written where nothing else tells. */
  readonly language: string;
  readonly headings: OwnHeadings;
  /** When it was reopened last; undefined where it was not. */
  readonly lastOpened: Instant | undefined;
  /** When it was over, as a command told. */
  readonly resolved: Instant | undefined;
  /** When it did no more harm, as far as ticks tell. */
  readonly mitigated: Instant | undefined;
}

export function readThread(question: ReadingQuestion): Reading {
  const { facts, timeZone, language } = question;
  const kindOf = headingReader(question.headings);
  const isMember = isMemberIn(facts);
  const statements = readStatements(facts, { timeZone, language, kindOf, isMember });
  const moments = readMoments(statements, {
    timeZone,
    language,
    lastOpened: question.lastOpened,
    resolved: question.resolved,
  });
  const told = moments.told.find(({ name }) => name === 'mitigated' || name === 'resolved')?.at;
  const home = facts.repository.url;
  return {
    statements,
    moments,
    candidates: candidatesOf(statements, { mitigated: told ?? question.mitigated ?? firstEnd(statements) }),
    followUps: toldFollowUps(statements, {
      timeZone,
      language,
      home,
      logins: loginsIn(facts).filter((login) => isMember(login)),
    }),
    repairs: repairsIn(statements, home),
    isMember,
  };
}

function firstEnd(statements: readonly ReadStatement[]): Instant | undefined {
  return statements.find(
    ({ isMember, comment, text }) => isMember && comment !== undefined && aboutEnd.test(text),
  )?.createdAt;
}

function loginsIn({ issue, comments, history, permissions }: Facts): readonly string[] {
  const events = history.kind === 'read' ? history.events : [];
  const all = [
    issue.author.login,
    ...issue.assignees,
    ...comments.map(({ author }) => author.login),
    ...events.flatMap((event) => [
      event.by.login,
      ...(event.kind === 'assigned' ? [event.assignee] : []),
      ...(event.kind === 'linked' ? (event.assignees ?? []) : []),
    ]),
    ...Object.keys(permissions),
  ];
  return [...new Set(all)].filter((login) => !login.endsWith('[bot]'));
}
