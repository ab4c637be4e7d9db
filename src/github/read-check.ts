import type { TextEdit } from '../facts/text-edit.ts';
import { at, listAt, textAt } from '../json.ts';
import type { Checked, WriteCheck } from '../plan/question.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { editFields, editOf } from './edit-page.ts';
import { isTransient, OutOfTime } from './errors.ts';
import { commentFields, commentOfNode } from './thread-nodes.ts';

/** Ours, what was there before, and a few more where others write as fast. */
const versions = 8;

/** What others can have posted while we did. */
const latest = 30;

/** Not to be told is no reason to stop. What all requests would meet is thrown, and what passes by itself: the next run
 * goes on. */
export async function readCheck(github: GitHub, check: WriteCheck): Promise<Checked> {
  const answer = await answerTo(github, questionAbout(github, check));
  if (
    at(answer, 'errors') !== undefined ||
    (at(answer, 'data', 'repository', 'issue') ?? undefined) === undefined
  ) {
    return { kind: 'not-told' };
  }
  const issue = at(answer, 'data', 'repository', 'issue');
  const edits = (text: unknown) => listAt(text, 'userContentEdits', 'nodes').map(editOf);
  const comments = check.comments.map((node, index): [string, readonly TextEdit[]] => [
    node,
    edits(at(answer, 'data', `c${index}`)),
  ]);
  return {
    kind: 'told',
    body: edits(issue),
    description: textAt(issue, 'body') ?? '',
    comments: Object.fromEntries(comments),
    latest: listAt(issue, 'comments', 'nodes').flatMap((node) => commentOfNode(node) ?? []),
  };
}

async function answerTo(github: GitHub, question: string): Promise<unknown> {
  try {
    return await github.query(question);
  } catch (error) {
    if (error instanceof OutOfTime || isTransient(error) !== 'no') throw error;
    return undefined;
  }
}

function questionAbout(github: GitHub, { issue, body, comments, posted }: WriteCheck): string {
  const history = `userContentEdits(first: ${versions}) { nodes { ${editFields} } }`;
  const fields = [
    'number body',
    ...(body ? [history] : []),
    ...(posted ? [`comments(last: ${latest}) { nodes { ${commentFields} } }`] : []),
  ];
  const edited = comments.map(
    (node, index) => `c${index}: node(id: ${JSON.stringify(node)}) { ... on IssueComment { ${history} } }`,
  );
  return `query check {
    repository(${repositoryArguments(github)}) { issue(number: ${issue}) { ${fields.join(' ')} } }
    ${edited.join(' ')}
  }`;
}
