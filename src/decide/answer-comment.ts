import { helpOf } from '../commands/commands.ts';
import { type ThreadTexts, threadTexts } from '../i18n/texts.ts';
import type { Logbook, Refusal } from '../logbook/logbook.ts';
import { ownComments, ownMarker } from '../logbook/own-comments.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';

export interface AnswerView {
  readonly refusals: readonly RefusalView[];
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
  { incident, facts, settings, writer }: Decision,
  logbook: Logbook,
): readonly Effect[] {
  const { number: issue } = incident;
  const [current, ...doubled] = ownComments(facts, 'answer');
  const view = answerView(logbook, threadTexts(settings.language));
  const isSilent = view.refusals.length === 0 && view.verbs.length === 0;
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

function answerView({ refusals, helped }: Logbook, texts: ThreadTexts): AnswerView {
  return {
    refusals: refusals.map(refusalView),
    verbs: helped ? helpOf(texts) : [],
  };
}

function refusalView({ line, by, problem }: Refusal): RefusalView {
  return { line: plainLine(line, 160), by: plainLine(by, 60), problem: plainLine(problem, 300) };
}
