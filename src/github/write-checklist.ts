import { editChecklist } from '../incident/checklist.ts';
import { at, listAt, textAt } from '../json.ts';
import type { Effect } from '../life/effect.ts';
import type { GitHub } from './client.ts';
import type { Receipt } from './receipt.ts';

/** Somebody who edits as fast as we do is not outrun. */
const mostRepairs = 3;

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
): Promise<Receipt> {
  const { rest, owner, repo } = github;
  const { data, headers } = await rest.issues.get({ owner, repo, issue_number: issue });
  const readAt = Date.parse(headers.date ?? '');
  let before = data.body ?? '';
  let after = editChecklist(before, issue, edit);
  if (after === before) return { kind: 'body-written', body: after };
  for (let repair = 0; ; repair += 1) {
    await rest.issues.update({ owner, repo, issue_number: issue, body: after });
    const lost = await overwritten(github, { issue, readAt, before, after });
    if (lost === undefined || repair === mostRepairs) return { kind: 'body-written', body: after };
    before = after;
    after = editChecklist(lost, issue, edit);
  }
}

/** The text that stood there when we wrote over it, when it is not the one that we had read. */
async function overwritten(
  github: GitHub,
  { issue, readAt, before, after }: Write,
): Promise<string | undefined> {
  const [own, last] = await lastEdits(github, issue);
  const text = textAt(last, 'diff');
  const editedAt = Date.parse(textAt(last, 'editedAt') ?? '');
  // Only where the history is sure to hold whole texts, and this one came after we had read.
  if (!isSame(textAt(own, 'diff'), after) || text === undefined || !(editedAt >= readAt)) return undefined;
  return isSame(text, before) ? undefined : text;
}

/** Newest first; `diff` is the whole text of that version. https://docs.github.com/en/graphql/reference/objects#usercontentedit */
async function lastEdits({ query, owner, repo }: GitHub, issue: number): Promise<readonly unknown[]> {
  const where = `owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)}`;
  const edits = 'userContentEdits(first: 2) { nodes { editedAt diff } }';
  try {
    const answer = await query(`query { repository(${where}) { issue(number: ${issue}) { ${edits} } } }`);
    return listAt(at(answer, 'data', 'repository', 'issue', 'userContentEdits'), 'nodes');
  } catch {
    // A forge without this history; what was written stands.
    return [];
  }
}

function isSame(a: string | undefined, b: string): boolean {
  return a?.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
