import { nextOf } from '../incident/follow-ups.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { milestoneNames } from '../logbook/names.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { Decision, ToldFollowUps } from '../plan/decision.ts';
import { postmortemTexts } from '../postmortem/create-formatter.ts';
import { type Completeness, completenessOf } from '../postmortem-index/completeness.ts';
import type { FollowUpItem } from '../postmortem-index/entry.ts';
import { withoutDayBehind } from '../postmortem-index/follow-up-item.ts';
import { countFollowUps } from '../postmortem-index/follow-ups.ts';
import { openItems } from '../postmortem-index/items.ts';
import { timestampOf } from '../postmortem-index/to-entry.ts';
import { dayOf } from '../time/instant.ts';
import { keptText } from './postmortem-commit.ts';
import { baseOf } from './pull-request.ts';

/**
 * How far people got with the postmortem, as it is or is about to be; undefined when this run did not look. `text`: as
 * this run wrote it.
 */
export function howFarWritten(decision: Decision, text: string | undefined): Completeness | undefined {
  const { words } = postmortemTexts(decision.settings, decision.writer);
  if (text !== undefined) return completenessOf(text, words);
  const { postmortems, draft } = decision.facts;
  if (postmortems.kind !== 'read' || isPostmortemDue(decision.incident)) return undefined;
  if (draft.kind === 'read' && draft.branch.kind === 'unread') return undefined;
  const { file } = draft.kind === 'read' ? baseOf(draft, postmortems).postmortems : postmortems;
  const existing = file.kind === 'present' ? file.content : keptText(decision.facts);
  return existing === undefined ? undefined : completenessOf(existing, words);
}

const mostTodos = 5;

export function followUpsIn(decision: Decision, text: string | undefined): ToldFollowUps | undefined {
  if (text === undefined) return undefined;
  const { facts, settings, writer } = decision;
  const { words } = postmortemTexts(settings, writer);
  const followUps = countFollowUps(text, { words, home: facts.repository.url });
  const open = openItems({ followUps });
  const todos = open.filter(({ number }) => number === undefined);
  return {
    open: followUps.open,
    total: followUps.total,
    ...nextOf(open.map(({ due, owner }) => ({ due, who: owner }))),
    numbers: (followUps.items ?? []).flatMap(({ number }) => number ?? []),
    todos: todos.slice(0, mostTodos).map((todo) => planned(todo, dayOf(facts.now))),
  };
}

/** As a command takes it; a day that has passed would be refused. */
function planned({ title, due }: FollowUpItem, today: string): string {
  if (due === undefined) return title;
  const words = withoutDayBehind(title);
  return due < today ? words : `due:${due} ${words}`;
}

/** Its front matter holds what people told, by command or in the thread, and nothing that is assumed. */
export function momentsIn(text: string): NonNullable<Logbook['moments']> {
  const front = readFrontMatter(text);
  if (front.kind !== 'front-matter') return [];
  return milestoneNames.flatMap((name) => {
    const at = timestampOf(front.data[name]);
    return at === undefined ? [] : [{ name, at }];
  });
}
