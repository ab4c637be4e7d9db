import { stepNumber } from '../checklist/protocol.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { currentStep, type Incident } from '../incident/incident.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { type Instant, startOf } from '../time/instant.ts';
import { isDay } from '../time/zone.ts';

/** `Follow-ups: 2 of 3 open, next due 4 Dec (kim).` Nothing where there are none. */
export function followUpLine(
  { followUps }: Logbook,
  createdAt: Instant,
  texts: ThreadTexts,
): readonly string[] {
  if (followUps === undefined || followUps.total === 0) return [];
  const { open, total, due, who } = followUps;
  if (open === 0 || due === undefined || !isDay(due)) return [texts.format('followUps', { open, total })];
  const day = texts.day(startOf(due), createdAt);
  if (who === undefined) return [texts.format('followUpsDue', { open, total, due: day })];
  return [texts.format('followUpsDueBy', { open, total, due: day, who: plainLine(who, 40) })];
}

/** One at a time as a command to copy; the others are listed in the postmortem. */
export function todoLine({ todos = [] }: Logbook, texts: ThreadTexts): readonly string[] {
  const [todo] = todos;
  if (todo === undefined) return [];
  const [due = ''] = /^due:\S+ /.exec(todo) ?? [];
  const words = todo.slice(due.length);
  const [owner, another] = [...words.matchAll(mention)].map(([login]) => login);
  // Whom the words name alone does it; at the start they are read so anyhow.
  const who = owner === undefined || another !== undefined || words.startsWith('@') ? '' : `${owner} `;
  const command = `\`/incident follow-up ${who}${due}${words.replaceAll('`', "'")}\``;
  return [texts.format('noteTodo', { todo: plainLine(words, 120), command })];
}

const mention = /(?<![\w/@.])@[a-z\d](?:-?[a-z\d]){0,38}(?![\w/])/gi;

/** The step about prevention asks for a follow-up, or for a sentence why there is none. */
export function askLine(incident: Incident, { followUps }: Logbook, texts: ThreadTexts): readonly string[] {
  const step = currentStep(incident)?.step.id;
  const isOver = incident.phase.kind === 'dropped' || incident.phase.kind === 'paused';
  if (step !== 'prevent' || isOver || (followUps?.total ?? 0) > 0) return [];
  const command = '`/incident follow-up @owner due:friday …`';
  return [texts.format('noteAskFollowUp', { command, done: `\`/incident done ${stepNumber(step)} …\`` })];
}
