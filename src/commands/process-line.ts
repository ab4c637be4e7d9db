/** One line of a comment: understood, weighed, and put into the logbook. */

import type { StepId } from '../checklist/protocol.ts';
import type { CommentFacts, Facts } from '../facts/facts.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Language } from '../i18n/catalogs.ts';
import { threadTexts } from '../i18n/texts.ts';
import { withEntries } from '../logbook/entries.ts';
import type { Entry, Logbook, Refusal } from '../logbook/logbook.ts';
import type { Instant } from '../time/instant.ts';
import { isAccepted } from '../trust/trust.ts';
import type { Applied, Requests } from './command.ts';
import { parseCommand } from './commands.ts';
import { confirm } from './course.ts';
import type { RequestedChanges } from './requested-changes.ts';
import { forbidden } from './rights.ts';

export interface CommandPolicy {
  readonly severities: readonly string[];
  readonly timeZone: string;
  readonly acceptFrom: AcceptFrom;
  /** Of the refusals. */
  readonly language: Language;
}

export interface Processed {
  readonly logbook: Logbook;
  readonly requested: RequestedChanges;
}

export interface CommandContext {
  readonly facts: Facts;
  readonly comment: CommentFacts;
  readonly policy: CommandPolicy;
  /** When it was said: whoever edits a command into what they wrote before says it then. */
  readonly at: Instant;
  /** The first that is left for the next run. */
  readonly unheard: CommentFacts | undefined;
}

/** What came of one line. */
export type Result =
  | { readonly kind: 'done' | 'nothing-new'; readonly processed: Processed }
  | Extract<Applied, { readonly kind: 'waiting' }>
  | { readonly kind: 'refused'; readonly problem: string };

const keptRefusals = 5;

export function processLine(
  line: string,
  { facts, comment, policy, at }: CommandContext,
  processed: Processed,
): Result {
  const { login } = comment.author;
  const { logbook } = processed;
  const texts = threadTexts(policy.language);
  const problem = forbidden(line, { login, facts, acceptFrom: policy.acceptFrom, texts });
  if (problem !== undefined) return { kind: 'refused', problem };
  const read = parseCommand(line, {
    ...policy,
    texts,
    protocol: logbook.protocol,
    writtenAt: at,
  });
  if (read.kind === 'mistake') return { kind: 'refused', problem: read.problem };
  if (read.command.verb !== confirm.verb && !isAccepted(facts, logbook, policy.acceptFrom)) {
    return { kind: 'refused', problem: texts.words.confirmFirst };
  }
  const attribution = { kind: 'actor', by: login, at } as const;
  const { acceptFrom } = policy;
  const applied = read.apply({ attribution, comment: comment.id, logbook, facts, acceptFrom, texts });
  if (applied.kind === 'refused' || applied.kind === 'waiting') return applied;
  // A box can differ from the logbook: somebody whose word does not count changed it.
  const entries = applied.kind === 'done' ? applied.entries : [];
  const after = afterCommand(processed, entries, read.requests);
  const remark = applied.kind === 'done' ? applied.remark : undefined;
  return {
    kind: applied.kind,
    processed:
      remark === undefined
        ? after
        : withRefusal(after, { comment: comment.id, by: login, line, problem: remark }),
  };
}

function afterCommand(
  { logbook, requested }: Processed,
  entries: readonly Entry[],
  { tick = [], untick = [], severity, postmortem, ask, ...remembered }: Requests,
): Processed {
  const grown = withEntries(logbook, entries);
  const isOther = (step: StepId) => !tick.includes(step) && !untick.includes(step);
  return {
    logbook: {
      ...grown,
      ...asRemembered(grown, remembered),
    },
    requested: {
      ...requested,
      tick: [...requested.tick.filter(isOther), ...tick],
      untick: [...requested.untick.filter(isOther), ...untick],
      ...(severity === undefined ? {} : { severity }),
      ...(postmortem === undefined ? {} : { postmortem }),
      ...(ask === undefined ? {} : { ask }),
    },
  };
}

/** What was asked for once, and is shown from then on. */
function asRemembered(
  { drafts = [], revision }: Logbook,
  { help, summary, draft, publish }: Pick<Requests, 'help' | 'summary' | 'draft' | 'publish'>,
): Partial<Logbook> {
  return {
    ...(help === true ? { helped: true } : {}),
    ...(summary === true ? { summed: true } : {}),
    ...(draft === undefined ? {} : { drafts: [...new Set([...drafts, draft])] }),
    // Of what was published before the file may be gone: it is written anew.
    ...(publish === true ? { secrecy: 'published', revision: revision + 1 } : {}),
  };
}

export function withRefusal({ logbook, requested }: Processed, refusal: Refusal): Processed {
  const short = { ...refusal, line: refusal.line.slice(0, 200).toWellFormed() };
  return { logbook: { ...logbook, refusals: [...logbook.refusals, short].slice(-keptRefusals) }, requested };
}
