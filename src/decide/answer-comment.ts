import { helpOf } from '../commands/commands.ts';
import { type Draft, draftOf } from '../drafts/draft.ts';
import { threadTexts } from '../i18n/texts.ts';
import { nextUpdate } from '../incident/next-update.ts';
import type { Logbook, Refusal } from '../logbook/logbook.ts';
import { ownComments, ownMarker } from '../logbook/own-comments.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import type { Instant } from '../time/instant.ts';
import { whereItStands } from '../tracking/where-it-stands.ts';

export interface AnswerView {
  readonly refusals: readonly RefusalView[];
  /** Where it stands; empty where nobody asked. */
  readonly summary: string;
  readonly drafts: readonly Draft[];
  readonly verbs: readonly { readonly usage: string; readonly does: string }[];
}

interface RefusalView {
  readonly line: string;
  readonly by: string;
  readonly problem: string;
}

/**
 * Why commands were not carried out, and the list of them for who asked: in one comment, edited and never repeated.
 * When people delete it, it comes back only with the next thing to say.
 */
export function keepAnswer(
  decision: Decision,
  logbook: Logbook,
  due: Instant | undefined,
): readonly Effect[] {
  const { incident, facts, writer } = decision;
  const { number: issue } = incident;
  const [current, ...doubled] = ownComments(facts, 'answer');
  const view = answerView(decision, logbook, due);
  const isSilent = [view.refusals, view.summary, view.drafts, view.verbs].every(({ length }) => length === 0);
  const isOld = current === undefined && incident.requested.answers.length === 0;
  if (isSilent || isOld) return [];
  const body = `${ownMarker('answer')}\n${writer.write('answer', view).trim()}`;
  if (current === undefined) return [{ kind: 'post-comment', purpose: 'answer', issue, body }];
  const unchanged = current.body.replaceAll('\r\n', '\n') === body;
  return [
    ...(unchanged ? [] : [{ kind: 'edit-comment', issue, comment: current.id, body } as const]),
    ...doubled.map(({ id }) => ({ kind: 'delete-comment', issue, comment: id }) as const),
  ];
}

function answerView(decision: Decision, logbook: Logbook, due: Instant | undefined): AnswerView {
  const { refusals, drafts = [], helped } = logbook;
  return {
    refusals: refusals.map(refusalView),
    summary: logbook.summed === true ? summaryOf(decision, logbook, due) : '',
    drafts: drafts.map((step) => draftOf(step, decision)),
    verbs: helped ? helpOf(threadTexts(decision.settings.language)) : [],
  };
}

function refusalView({ line, by, problem }: Refusal): RefusalView {
  return { line: plainLine(line, 160), by: plainLine(by, 60), problem: plainLine(problem, 300) };
}

function summaryOf({ incident, settings }: Decision, logbook: Logbook, due: Instant | undefined): string {
  const { severities, timeZone, language, reminders } = settings;
  return whereItStands({
    incident,
    logbook,
    texts: threadTexts(language),
    timeZone,
    due,
    nextUpdate: nextUpdate(incident, severities),
    sweepInterval: reminders.sweepInterval,
  });
}
