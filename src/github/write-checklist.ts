import { editChecklist } from '../checklist/checklist.ts';
import type { Facts } from '../facts/facts.ts';
import { isSameText } from '../facts/same-text.ts';
import type { TextEdit } from '../facts/text-edit.ts';
import type { Effect } from '../plan/effect.ts';
import { milliseconds } from '../time/instant.ts';
import type { GitHub } from './client.ts';
import { readEditPage } from './edit-page.ts';
import type { EffectResult } from './effect-result.ts';

/** Somebody who edits as fast as we do is not outrun. */
const mostAttempts = 3;

interface Write {
  readonly issue: number;
  /** GitHub's time when it was read. */
  readonly readAt: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The body belongs to people: it is read again right before it is written, and only our lines in it change. GitHub takes
 * no condition with a write, so what somebody wrote in the instant between is looked for afterwards and put back.
 */
export async function writeChecklist(
  github: GitHub,
  { issue, edit }: Extract<Effect, { kind: 'edit-checklist' }>,
  facts: Pick<Facts, 'issue' | 'overwritten'>,
): Promise<EffectResult> {
  const { rest, owner, repo } = github;
  const { data, headers } = await rest.issues.get({ owner, repo, issue_number: issue });
  const readAt = Date.parse(headers.date ?? '');
  let before = data.body ?? '';
  // What this run took up in its place, unless somebody wrote since then.
  const base = isSameText(facts.overwritten?.body, before) ? facts.issue.body : before;
  let after = editChecklist(base, issue, edit);
  if (after === before) return { kind: 'body-written', body: after };
  for (let attempt = 0; ; attempt += 1) {
    await rest.issues.update({ owner, repo, issue_number: issue, body: after });
    const lost = await overwritten(github, { issue, readAt, before, after });
    if (lost === undefined || attempt === mostAttempts) return { kind: 'body-written', body: after };
    before = after;
    after = editChecklist(lost, issue, edit);
  }
}

/** The text that was there when we wrote over it, when it is not the one that we had read. */
async function overwritten(
  github: GitHub,
  { issue, readAt, before, after }: Write,
): Promise<string | undefined> {
  const [own, last] = await lastEdits(github, issue);
  // Only where the history is sure to hold whole texts, and this one came after we had read.
  if (!isSameText(own?.text, after) || last?.text === undefined || !(milliseconds(last.at) >= readAt)) {
    return undefined;
  }
  return isSameText(last.text, before) ? undefined : last.text;
}

async function lastEdits(github: GitHub, issue: number): Promise<readonly TextEdit[]> {
  try {
    return (await readEditPage(github, { issue }, { first: 2 })).edits;
  } catch {
    // A forge without this history; what was written is.
    return [];
  }
}
