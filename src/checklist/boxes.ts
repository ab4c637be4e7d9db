/** The eight boxes, once they were read. */

import type { Instant } from '../time/instant.ts';
import type { Step, StepId } from './protocol.ts';

export interface Box {
  readonly step: StepId;
  readonly ticked: boolean;
  /** Offset of the character between the brackets. */
  readonly at: number;
}

/** What the line of a step says, number and marks apart; undefined where it has none. */
export function titleIn(text: string, { at }: Box): string | undefined {
  const line = /^.*/.exec(text.slice(at + 2, at + 502))?.[0] ?? '';
  const title = line
    .replace(/<!--.*$/, '')
    .replace(/^\s*\*\*\d+\.\*\*\s*/, '')
    .trim();
  return title === '' ? undefined : title;
}

export type Checklist =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly boxes: readonly Box[] };

/** What is to be done to the checklist; applied to the body as it is at the moment of writing. */
export type ChecklistEdit =
  | {
      readonly kind: 'append';
      readonly steps: readonly Step[];
      readonly ticked: readonly StepId[];
      /** Above the list; left out for the English one. */
      readonly heading?: string;
    }
  | { readonly kind: 'tick' | 'untick'; readonly steps: readonly StepId[] };

/** The steps that are ticked; a step whose line was doubled counts as ticked when either is. */
export function tickedSteps(checklist: Checklist): ReadonlySet<StepId> {
  const boxes = checklist.kind === 'present' ? checklist.boxes : [];
  return new Set(boxes.filter((box) => box.ticked).map((box) => box.step));
}

/** The steps that have a line at all. */
export function listedSteps(checklist: Checklist): ReadonlySet<StepId> {
  const boxes = checklist.kind === 'present' ? checklist.boxes : [];
  return new Set(boxes.map((box) => box.step));
}

/** The list as one edit left it. */
export interface Revision {
  readonly at: Instant;
  /** Left out for an account that is gone. */
  readonly by?: string;
  /** Left out when somebody deleted that version from the record. */
  readonly list?: Checklist;
}

export type Edits =
  | {
      readonly kind: 'read';
      /** Oldest first, the text that it was created with among them; empty when it was never edited. */
      readonly revisions: readonly Revision[];
      /** Whether they go back to the creation. */
      readonly whole: boolean;
    }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** The issue's number is in the marker, so that a list copied from another incident is not taken for ours. */
export function beginMarker(issue: number): string {
  return `<!-- incident-protocol:begin ${issue} -->`;
}

export const endMarker = '<!-- incident-protocol:end -->';

/** A quick look, without reading the Markdown around it; of a list that has no end nothing is told. */
export function splitAtList(
  text: string,
  issue: number,
): { readonly before: string; readonly list: string; readonly after: string } {
  const marker = beginMarker(issue);
  const begin = text.indexOf(marker);
  if (begin === -1) return { before: text, list: '', after: '' };
  const before = text.slice(0, begin);
  const rest = text.slice(begin + marker.length);
  const end = rest.indexOf(endMarker);
  if (end === -1) return { before, list: '', after: '' };
  return { before, list: rest.slice(0, end), after: rest.slice(end + endMarker.length) };
}
