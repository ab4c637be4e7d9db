import { stamp } from '../clock.ts';
import { notFound } from '../refusal.ts';
import type { Actor } from './actor.ts';
import { mustOwnOrHold } from './find-issue.ts';
import type { Edit, Issue } from './issue.ts';
import type { Act } from './world.ts';

interface Edited {
  readonly author: Actor;
  readonly createdAt: string;
  readonly edits: Edit[];
}

/** GitHub keeps the first version too, but only once there is a second one. */
export function rememberEdit(act: Act, edited: Edited, { from, to }: { from: string; to: string }): void {
  const { author, createdAt, edits } = edited;
  if (edits.length === 0) edits.push({ editor: author, editedAt: createdAt, text: from, deleted: null });
  edits.unshift({ editor: act.by.actor, editedAt: stamp(act.world.clock), text: to, deleted: null });
}

/** Takes the text of one version out of the history; 0 is the newest. */
export function forgetEdit(act: Act, issue: Issue, version: number): void {
  const edit = issue.edits[version];
  if (edit === undefined) throw notFound();
  mustOwnOrHold(act, issue, { author: edit.editor.id, level: 'write' });
  edit.deleted = { by: act.by.actor, at: stamp(act.world.clock) };
}
