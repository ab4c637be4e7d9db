/**
 * The eight boxes in the issue's body: the only text of ours that people edit. Found by hidden ids, never by
 * position or wording; changed by the smallest edit; everything outside our block is not ours.
 */

import { lineRanges } from '../markdown/line-cursor.ts';
import { htmlEnding } from '../markdown/markdown-html.ts';
import type { MarkdownLine, OpenEnd } from '../markdown/markdown-lines.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import {
  type Box,
  beginMarker,
  type Checklist,
  type ChecklistEdit,
  endMarker,
  tickedSteps,
} from './boxes.ts';
import { isStepId, type Step, type StepId, stepNumber } from './protocol.ts';

/** Reads every block of this issue: people double theirs, and a tick in either copy is a tick. */
export function readChecklist(text: string, issue: number): Checklist {
  // Reading all of a long text takes a while; most that are read have no list of ours at all.
  if (!text.includes(beginMarker(issue))) return { kind: 'absent' };
  const boxes: Box[] = [];
  let found = false;
  let within = false;
  for (const line of readMarkdown(text).lines) {
    const marker = markerIn(text, line);
    if (marker === undefined) {
      if (within) boxes.push(...boxIn(text, line));
      continue;
    }
    within = marker === beginMarker(issue);
    found ||= within;
  }
  return found ? { kind: 'present', boxes } : { kind: 'absent' };
}

/** Gives the text back unchanged when there is nothing to do, so that a second run writes nothing. */
export function editChecklist(text: string, issue: number, edit: ChecklistEdit): string {
  const checklist = readChecklist(text, issue);
  if (edit.kind === 'append') {
    return checklist.kind === 'present' ? text : text + appendix(text, issue, edit);
  }
  if (checklist.kind === 'absent') return text;
  const wanted = edit.kind === 'tick';
  return checklist.boxes
    .filter((box) => edit.steps.includes(box.step) && box.ticked !== wanted)
    .reduce((edited, box) => edited.slice(0, box.at) + (wanted ? 'x' : ' ') + edited.slice(box.at + 1), text);
}

/** Ticks some boxes and unticks others; each is left alone where it is so already. */
export function setBoxes(
  text: string,
  issue: number,
  { on, off }: { readonly on: readonly StepId[]; readonly off: readonly StepId[] },
): string {
  const ticked = editChecklist(text, issue, { kind: 'tick', steps: on });
  return editChecklist(ticked, issue, { kind: 'untick', steps: off });
}

type Appending = Extract<ChecklistEdit, { kind: 'append' }>;

const usualHeading = 'Incident protocol';

/** The block as it is on its own, lines ended by `\n`. */
export function checklistBlock(
  issue: number,
  steps: readonly Step[],
  ticked: readonly StepId[],
  heading = usualHeading,
): string {
  const items = steps.map((step) => {
    const box = ticked.includes(step.id) ? 'x' : ' ';
    return `- [${box}] **${stepNumber(step.id)}.** ${step.title} <!-- incident-protocol:${step.id} -->`;
  });
  return [beginMarker(issue), '', `### ${heading}`, '', ...items, '', endMarker, ''].join('\n');
}

function appendix(text: string, issue: number, edit: Appending): string {
  return asAppendix(text, checklistBlock(issue, edit.steps, edit.ticked, edit.heading));
}

/** A block that stands already, under another text. */
export function underText(text: string, block: string): string {
  return text + asAppendix(text, block.replaceAll('\r\n', '\n'));
}

function asAppendix(text: string, block: string): string {
  const gap = text === '' ? [] : text.endsWith('\n') ? [''] : ['', ''];
  const closing = closingOf(text);
  const lines = [...gap, ...(closing.length === 0 ? [] : [...closing, '']), block];
  return lines.join('\n').replaceAll('\n', lineEndingOf(text));
}

/** What people left open would swallow our list; closing it is part of our block, not of theirs. */
function closingOf(text: string): readonly string[] {
  const { open, lines } = readMarkdown(text);
  return [...closingLines(open), ...closingDetails(text, lines)];
}

function closingLines(open: OpenEnd): readonly string[] {
  switch (open.kind) {
    case 'nothing':
      return [];
    case 'fence':
      return [open.fence];
    case 'html':
      return [htmlEnding(open.html)];
  }
}

function closingDetails(text: string, lines: readonly MarkdownLine[]): readonly string[] {
  let open = 0;
  for (const line of lines) {
    if (line.place === 'code') continue;
    for (const tag of text.slice(line.start, line.end).matchAll(/<(\/?)details(?=[\s>])/gi)) {
      open = Math.max(0, open + (tag[1] === '/' ? -1 : 1));
    }
  }
  return Array.from({ length: Math.min(open, 8) }, () => '</details>');
}

function lineEndingOf(text: string): string {
  for (const [, end] of lineRanges(text)) return text.startsWith('\r\n', end) ? '\r\n' : '\n';
  return '\n';
}

/** The marker that begins or ends a list, ours or one copied from another issue. */
function markerIn(text: string, line: MarkdownLine): string | undefined {
  if (line.place !== 'html' || line.quoted) return undefined;
  const content = text.slice(line.start, line.end).trim();
  return content === endMarker || /^<!-- incident-protocol:begin \d+ -->$/.test(content)
    ? content
    : undefined;
}

function boxIn(text: string, line: MarkdownLine): readonly Box[] {
  if (line.item === undefined || line.quoted || line.place !== 'text') return [];
  const content = text.slice(line.item, line.end);
  // GitHub's rule: one blank or an x between the brackets, then white space, then something.
  const box = /^\[([ \txX])\][ \t]+(?=[^ \t])/.exec(content);
  const id = /<!-- incident-protocol:([a-z]+) -->/.exec(content)?.[1];
  if (box === null || id === undefined || !isStepId(id)) return [];
  const mark = box[1] ?? ' ';
  return [{ step: id, ticked: mark === 'x' || mark === 'X', at: line.item + 1 }];
}

/** Whether an edit of a text changed a box of ours. */
export function toggledBetween(before: string, after: string, issue: number): boolean {
  const was = tickedSteps(readChecklist(before, issue));
  const is = tickedSteps(readChecklist(after, issue));
  return was.symmetricDifference(is).size > 0;
}

/** Whether an edit only put our list under the text: the one edit that we make ourselves. */
export function isOwnAppend(before: string, after: string, issue: number): boolean {
  if (!after.startsWith(before) || after === before) return false;
  const was = readChecklist(before, issue);
  const is = readChecklist(after, issue);
  return was.kind === 'absent' && is.kind === 'present';
}
