import type { TextEdit } from '../facts/text-edit.ts';
import { at, listAt, textAt } from '../json.ts';
import { instantOf } from '../time/instant.ts';
import type { GitHub } from './client.ts';
import { repositoryArguments } from './client.ts';

export interface EditedText {
  readonly issue: number;
  /** The comment of it that is meant, by its name in GraphQL; else the description. */
  readonly comment?: string;
  /** The number that the issue had before it was transferred: its list names that. */
  readonly former?: number;
}

export interface EditPage {
  /** Newest first; the last of all is the text of the creation. None for a text that was never edited. */
  readonly edits: readonly TextEdit[];
  readonly isLast: boolean;
  readonly cursor: string;
}

/**
 * A part of the history that GitHub keeps of a text. Throws where it does not tell. https://docs.github.com/en/graphql/reference/objects#usercontentedit
 */
export async function readEditPage(
  github: GitHub,
  text: EditedText,
  page: { readonly first: number; readonly after?: string | undefined },
): Promise<EditPage> {
  const answer = await github.query(questionAbout(github, text, page));
  const history = at(
    answer,
    'data',
    ...(text.comment === undefined ? ['repository'] : []),
    'text',
    'history',
  );
  if (!Array.isArray(at(history, 'nodes'))) throw new Error(reasonIn(answer));
  return {
    edits: listAt(history, 'nodes').map(editOf),
    isLast: at(history, 'pageInfo', 'hasNextPage') !== true,
    cursor: textAt(history, 'pageInfo', 'endCursor') ?? '',
  };
}

/** GitHub calls the text of a version a `diff`. */
export const editFields = 'editedAt editor { __typename login } diff';

function questionAbout(
  github: GitHub,
  { issue, comment }: EditedText,
  { first, after }: { readonly first: number; readonly after?: string | undefined },
): string {
  const page = `first: ${first}${after === undefined ? '' : `, after: ${JSON.stringify(after)}`}`;
  const history = `history: userContentEdits(${page}) { nodes { ${editFields} } pageInfo { hasNextPage endCursor } }`;
  if (comment !== undefined) {
    return `query edits { text: node(id: ${JSON.stringify(comment)}) { ... on IssueComment { ${history} } } }`;
  }
  const where = repositoryArguments(github);
  return `query edits { repository(${where}) { text: issue(number: ${issue}) { ${history} } } }`;
}

export function editOf(node: unknown): TextEdit {
  const login = textAt(node, 'editor', 'login');
  const isBot = textAt(node, 'editor', '__typename') === 'Bot';
  const text = textAt(node, 'diff');
  return {
    at: instantOf(Date.parse(textAt(node, 'editedAt') ?? '')),
    // REST and events name a bot with this ending, GraphQL without.
    ...(login === undefined ? {} : { by: isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login }),
    ...(text === undefined ? {} : { text }),
  };
}

function reasonIn(answer: unknown): string {
  return textAt(listAt(answer, 'errors')[0], 'message') ?? 'this GitHub keeps no record of edits';
}
