/** Edits of ours in the history of a text that stand on one of somebody else. */

import type { TextEdit } from '../facts/text-edit.ts';

export interface Version extends TextEdit {
  readonly text: string;
}

/** Somebody's version, what we made of the one before it, and what came later, newest first. */
export interface Overwrite {
  readonly theirs: Version;
  readonly ours: Version;
  /** Of ours among the versions. */
  readonly place: number;
  readonly later: readonly TextEdit[];
  /** On what ours can have been made, newest first: not further back than the one of ours before. */
  readonly older: readonly TextEdit[];
  /** What people made of it before, newest first and theirs among them, down to a version of ours or the first. */
  readonly people: readonly TextEdit[];
}

export function overwrites(versions: readonly TextEdit[], me: string): readonly Overwrite[] {
  return versions.flatMap((ours, index) => {
    const theirs = versions[index + 1];
    if (ours.by !== me || theirs === undefined || theirs.by === me) return [];
    if (!hasText(ours) || !hasText(theirs)) return [];
    return [
      {
        ours,
        theirs,
        place: index,
        later: versions.slice(0, index),
        older: peoplesIn(versions.slice(index + 2), me),
        people: peoplesIn(versions.slice(index + 1), me),
      },
    ];
  });
}

function peoplesIn(versions: readonly TextEdit[], me: string): readonly TextEdit[] {
  const ours = versions.findIndex(({ by }) => by === me);
  return ours === -1 ? versions : versions.slice(0, ours + 1);
}

export function hasText(version: TextEdit): version is Version {
  return version.text !== undefined;
}
