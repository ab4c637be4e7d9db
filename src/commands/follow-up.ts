/** An issue for what is to be done after the incident, with whoever does it until when. */

import { type FollowUpKind, type FollowUpPlan, followUpKinds } from '../facts/follow-up.ts';
import { type Applied, type CommandInput, defineCommand, type ParseContext, type Parsed } from './command.ts';
import { parseDue } from './due.ts';
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
  readonly rest: string;
}

function parsePlan(words: string, context: ParseContext): Parsed<FollowUpPlan> {
  let reading: Reading = { plan: {}, rest: words.trim() };
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
function nextPart({ plan, rest }: Reading, context: ParseContext): Reading | Parsed<never> | undefined {
  const [word, behind] = splitWord(rest);
  const owner = /^@([a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?)$/i.exec(word)?.[1];
  if (owner !== undefined && plan.owner === undefined) return { plan: { ...plan, owner }, rest: behind };
  const due = /^due:(.*)$/i.exec(word)?.[1];
  if (due !== undefined && plan.due === undefined) return withDue(due, { plan, rest: behind }, context);
  const type = followUpKinds.find((kind): kind is FollowUpKind => kind === word);
  // A title may begin with such a word.
  if (type !== undefined && plan.type === undefined && behind !== '')
    return { plan: { ...plan, type }, rest: behind };
  const priority = /^p[1-4]$/i.exec(word)?.[0].toLowerCase();
  if (priority !== undefined && plan.priority === undefined)
    return { plan: { ...plan, priority }, rest: behind };
  return undefined;
}

/** `due: friday` with a blank is meant alike. */
function withDue(value: string, { plan, rest }: Reading, context: ParseContext): Reading | Parsed<never> {
  const [first, behind] = value === '' ? splitWord(rest) : [value, rest];
  const due = parseDue(first, context, (day) => shown(`follow-up due:${day} ${behind || '…'}`));
  return due.kind === 'mistake' ? due : { plan: { ...plan, due: due.data.day }, rest: behind };
}
