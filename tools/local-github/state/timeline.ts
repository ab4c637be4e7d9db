import { stamp } from '../clock.ts';
import type { Actor } from './actor.ts';
import type { Happening, Issue } from './issue.ts';
import type { Act } from './world.ts';
import { takeId } from './world.ts';

export function record(act: Act, issue: Issue, what: Happening, actor: Actor = act.by.actor): void {
  issue.timeline.push({ id: takeId(act.world), actor, createdAt: stamp(act.world.clock), what });
}

export function touch(act: Act, issue: Issue): void {
  issue.updatedAt = stamp(act.world.clock);
}

/** What a text points at leaves a mark on the other side, as on GitHub. */
export function recordMentions(act: Act, source: Issue, text: string | null): void {
  for (const number of issueNumbersIn(text ?? '')) {
    const target = act.repo.issues.get(number);
    if (target === undefined || target === source || isKnown(target, source)) continue;
    record(act, target, { kind: 'cross-referenced', source });
  }
  for (const login of loginsIn(text ?? '')) {
    const actor = act.world.actors.get(login.toLowerCase());
    if (actor === undefined || actor.kind !== 'User' || wasMentioned(source, actor)) continue;
    record(act, source, { kind: 'mentioned' }, actor);
    record(act, source, { kind: 'subscribed' }, actor);
  }
}

export function issueNumbersIn(text: string): readonly number[] {
  return [...new Set([...text.matchAll(/(?<![\w&/])#(\d{1,9})\b/g)].map((match) => Number(match[1])))];
}

/** The numbers behind a word such as "fixes", which close an issue once they reach the default branch. */
export function closingNumbersIn(text: string): readonly number[] {
  const keyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #(\d{1,9})\b/gi;
  return [...new Set([...text.matchAll(keyword)].map((match) => Number(match[1])))];
}

function loginsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w`/@.])@([a-z\d](?:-?[a-z\d]){0,38})/gi)].flatMap(
    (match) => match[1] ?? [],
  );
}

function isKnown(target: Issue, source: Issue): boolean {
  return target.timeline.some(({ what }) => what.kind === 'cross-referenced' && what.source === source);
}

function wasMentioned(issue: Issue, actor: Actor): boolean {
  return issue.timeline.some((entry) => entry.what.kind === 'mentioned' && entry.actor === actor);
}
