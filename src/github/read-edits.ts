import type { Edits, Revision } from '../checklist/boxes.ts';
import { readChecklist } from '../checklist/checklist.ts';
import type { TextEdit } from '../facts/text-edit.ts';
import type { GitHub } from './client.ts';
import { type EditedText, readEditPage } from './edit-page.ts';
import { errorAnswer } from './errors.ts';

const editsPerPage = 100;
/** What is older is left out, and said to be. */
const mostPages = 5;
/** Somebody without access may edit a long text of theirs as often as they like; whoever does is not read to the end. */
const mostCharacters = 2_000_000;

/** Not to be told is no reason to stop: the boxes count all the same, only without a name. */
export async function readEdits(github: GitHub, text: EditedText): Promise<Edits> {
  try {
    return await readFrom(github, text, { page: 1, newer: [], characters: 0 });
  } catch (error) {
    return { kind: 'unavailable', reason: errorAnswer(error).message };
  }
}

interface Place {
  readonly page: number;
  readonly after?: string;
  readonly newer: readonly Revision[];
  /** How many were read so far. */
  readonly characters: number;
}

async function readFrom(github: GitHub, text: EditedText, from: Place): Promise<Edits> {
  const { page, after, newer } = from;
  const { edits, isLast, cursor } = await readEditPage(github, text, { first: editsPerPage, after });
  const found = [...newer, ...edits.map((edit) => revision(edit, text))];
  const characters = edits.reduce((sum, edit) => sum + (edit.text ?? '').length, from.characters);
  if (isLast || page === mostPages || characters > mostCharacters) {
    return { kind: 'read', revisions: found.toReversed(), whole: isLast };
  }
  return readFrom(github, text, { page: page + 1, after: cursor, newer: found, characters });
}

function revision({ text, ...edit }: TextEdit, { issue, former }: EditedText): Revision {
  if (text === undefined) return edit;
  const list = readChecklist(text, issue);
  return list.kind === 'absent' && former !== undefined
    ? { ...edit, list: readChecklist(text, former) }
    : { ...edit, list };
}
