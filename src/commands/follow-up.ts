/** An issue for what is to be done after the incident, with whoever does it until when. */

import { type FollowUpPlan, followUpKinds } from '../facts/follow-up.ts';
import { asTyped } from '../time/typed-text.ts';
import { type Applied, type CommandInput, defineCommand, type ParseContext, type Parsed } from './command.ts';
import { dueOn, parseDue } from './due.ts';
import { mistake, parsed, shown, splitWord } from './words.ts';
import { lineOfText } from './written-down.ts';

const usage = 'follow-up [@owner] [due:friday] [prevent] [p2] title';

const longestTitle = 200;

export const followUp = defineCommand<'follow-up', FollowUpPlan>({
  verb: 'follow-up',
  usage,
  parse: parsePlan,
  apply: (plan, input) => {
    const opening = input.facts.followUps?.[input.comment];
    switch (opening?.kind) {
      case undefined:
      case 'busy':
        return { kind: 'waiting', plan };
      case 'refused':
      case 'opened': {
        const issue = opening.issues.find(({ title }) => title === plan.title);
        if (issue !== undefined) return written(plan, input, issue);
        return opening.kind === 'opened' ? { kind: 'nothing-new' } : written(plan, input, opening);
      }
    }
  },
});

type Outcome =
  | { readonly reason: string }
  | { readonly number: number; readonly assignees: readonly string[] };

/** In the logbook even where GitHub took no issue: then it stands as a box in the postmortem. */
function written(plan: FollowUpPlan, input: CommandInput, outcome: Outcome): Applied {
  const { attribution, texts, logbook } = input;
  const number = 'number' in outcome ? { number: outcome.number } : {};
  const isKnown = logbook.entries.some(
    (entry) => entry.what === 'follow-up' && entry.title === plan.title && entry.number === number.number,
  );
  if (isKnown) return { kind: 'nothing-new' };
  const applied = lineOfText({ what: 'follow-up', ...plan, ...number, attribution }, input);
  if (applied.kind !== 'done') return applied;
  if ('reason' in outcome) {
    return { ...applied, remark: texts.format('followUpRefused', { reason: outcome.reason }) };
  }
  const { owner } = plan;
  const isAssigned =
    owner === undefined || outcome.assignees.some((login) => login.toLowerCase() === owner.toLowerCase());
  if (isAssigned) return applied;
  return {
    ...applied,
    remark: texts.format('followUpUnassigned', { issue: `#${outcome.number}`, who: owner }),
  };
}

interface Reading {
  readonly plan: Partial<FollowUpPlan>;
  /** The words that the plan was read from, for a line to copy. */
  readonly said: readonly string[];
  readonly rest: string;
}

function parsePlan(words: string, context: ParseContext): Parsed<FollowUpPlan> {
  let reading: Reading = { plan: {}, said: [], rest: words.trim() };
  for (;;) {
    const next = nextPart(reading, context);
    if (next === undefined) break;
    if ('kind' in next) return next;
    reading = next;
  }
  const title = reading.rest.replaceAll(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(title))
    return mistake(context.texts.format('nameFollowUp', { usage: shown(usage) }));
  return parsed({ ...reading.plan, title: title.slice(0, longestTitle).toWellFormed() });
}

/** Undefined where the title begins. */
function nextPart(reading: Reading, context: ParseContext): Reading | Parsed<never> | undefined {
  const { plan, said, rest } = reading;
  const [word, behind] = splitWord(rest);
  const typed = asTyped(word);
  const goesOn = (part: Partial<FollowUpPlan>): Reading => ({
    plan: { ...plan, ...part },
    said: [...said, word],
    rest: behind,
  });
  const owner = /^@([a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?)[,:;]?$/i.exec(typed)?.[1];
  if (owner !== undefined && plan.owner === undefined) return goesOn({ owner });
  if (typed.startsWith('@') && (owner !== undefined || hasDue(behind, context)))
    return noOwner(word, { ...reading, rest: behind }, context);
  const due = dueWord.exec(typed)?.[1];
  if (due !== undefined && plan.due === undefined) return withDue(due, { ...reading, rest: behind }, context);
  const type = followUpKinds.find((kind) => kind === typed.toLowerCase());
  if (type !== undefined && plan.type === undefined && isMeant(typed, behind, context))
    return goesOn({ type });
  const priority = /^p[1-4]$/i.exec(typed)?.[0].toLowerCase();
  return priority === undefined || plan.priority !== undefined ? undefined : goesOn({ priority });
}

const dueWord = /^due[:=](.*)$/i;

/** A title may begin with such a word, and then in the way of a sentence, where no day follows. */
function isMeant(word: string, behind: string, context: ParseContext): boolean {
  if (behind === '') return false;
  return word === word.toLowerCase() || word === word.toUpperCase() || hasDue(behind, context);
}

/** A day behind at most two other parts: what stands before it is no title. */
function hasDue(text: string, context: ParseContext): boolean {
  const words = text.split(/[ \t]+/).slice(0, 3);
  const days = words.flatMap((word) => dueWord.exec(asTyped(word))?.[1] ?? []);
  return days.some((day) => isRead(day, context) || /^\d/.test(day));
}

/** A team, or a second person. */
function noOwner(word: string, { plan, said, rest }: Reading, { texts }: ParseContext): Parsed<never> {
  const owner = plan.owner === undefined ? ['@owner'] : [];
  const shownWord = `\`${word.replaceAll('`', '').slice(0, 60)}\``;
  return mistake(
    texts.format('followUpOwner', { word: shownWord, usage: toCopy([...said, ...owner], rest) }),
  );
}

/** `due: friday` with a blank is meant alike, and a day may be up to three words. */
function withDue(
  value: string,
  { plan, said, rest }: Reading,
  context: ParseContext,
): Reading | Parsed<never> {
  const words = `${value} ${rest}`.trim().split(/[ \t]+/);
  const count = [3, 2].find((many) => isRead(words.slice(0, many).join(' '), context)) ?? 1;
  const behind = words.slice(count).join(' ');
  const due = parseDue(words.slice(0, count).join(' '), context, (day) =>
    toCopy([...said, `due:${day}`], behind),
  );
  if (due.kind === 'mistake') return due;
  const { day } = due.data;
  return { plan: { ...plan, due: day }, said: [...said, `due:${day}`], rest: behind };
}

function isRead(day: string, context: ParseContext): boolean {
  return dueOn(day, context).kind !== 'unreadable';
}

/** All that was read stands in it again. */
function toCopy(said: readonly string[], rest: string): string {
  return shown(['follow-up', ...said, rest.replaceAll('`', "'") || '…'].join(' '));
}
