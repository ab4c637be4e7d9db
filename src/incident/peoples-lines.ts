/** The lines of a description that are not our list: what of them is missing, and where it goes back to. */

import { listedSteps, splitAtList, tickedSteps } from '../checklist/boxes.ts';
import { readChecklist, setBoxes } from '../checklist/checklist.ts';

function linesOf(text: string): readonly string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd());
}

/** What is not our list; without the blank lines between the two. */
export function peoplesLines(text: string, issue: number): readonly string[] {
  const { before, after } = splitAtList(text, issue);
  return linesOf(`${before.trimEnd()}\n${after.trim()}`.trim());
}

export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}

/** Lines that are missing, and the one that they stood under; none for those at the top. */
export interface Gap {
  readonly under: string | undefined;
  readonly lines: readonly string[];
}

export function missing(was: readonly string[], is: readonly string[]): readonly Gap[] {
  const left = Map.groupBy(is, (line) => line);
  const gaps: { readonly under: string | undefined; readonly lines: string[] }[] = [
    { under: undefined, lines: [] },
  ];
  let blank: string[] = [];
  for (const line of was) {
    if (line === '') blank.push(line);
    else if (left.get(line)?.pop() === undefined) gaps.at(-1)?.lines.push(...blank.splice(0), line);
    else {
      const top = gaps.length === 1 ? gaps[0] : undefined;
      // The empty line above a paragraph goes back with it; at the top it is the one below.
      if (top !== undefined && top.lines.length > 0) top.lines.push(...blank);
      gaps.push({ under: line, lines: [] });
      blank = [];
    }
  }
  return gaps.filter(({ lines }) => lines.length > 0);
}

export function linesIn(gaps: readonly Gap[]): readonly string[] {
  return gaps.flatMap(({ lines }) => lines).filter((line) => line !== '');
}

/** Each line once, and the empty one that it leaves behind. */
export function withoutLines(text: string, lines: readonly string[], issue: number): string {
  return lines.reduce((whole, line) => {
    const { before } = splitAtList(whole, issue);
    const end = whole.includes('\r\n') ? '\r\n' : '\n';
    const all = before.split(/\r?\n/);
    const place = all.findIndex((one) => one.trimEnd() === line);
    if (place === -1) return whole;
    const isBetweenEmpty = (all[place - 1] ?? '') === '' && all[place + 1] === '';
    return all.toSpliced(place, isBetweenEmpty ? 2 : 1).join(end) + whole.slice(before.length);
  }, text);
}

/** Others wrote since then: the lines go back under the one that they stood under, else above our list. */
export function inserted(text: string, gaps: readonly Gap[], issue: number): string {
  return gaps.reduce((whole, { under, lines }) => {
    const end = whole.includes('\r\n') ? '\r\n' : '\n';
    const { before } = splitAtList(whole, issue);
    const all = before.trimEnd().split(/\r?\n/);
    const place = under === undefined ? 0 : all.findLastIndex((line) => line.trimEnd() === under) + 1;
    const at = under !== undefined && place === 0 ? all.length : place;
    const people = all.toSpliced(at, 0, ...lines).join(end);
    return people + before.slice(before.trimEnd().length) + whole.slice(before.length);
  }, text);
}

/** What an edit made of a text is made of another one: the lines that it put in, and the boxes that it changed. */
export function carriedOver(
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
  issue: number,
): string {
  const [was, is] = [before, after].map((one) => tickedSteps(readChecklist(one, issue)));
  const listed = [...listedSteps(readChecklist(before, issue))];
  const on = listed.filter((step) => is?.has(step) === true && was?.has(step) !== true);
  const off = listed.filter((step) => was?.has(step) === true && is?.has(step) !== true);
  const put = missing(peoplesLines(after, issue), peoplesLines(before, issue));
  const known = new Set(peoplesLines(text, issue));
  const gaps = put.filter((gap) => !gap.lines.every((line) => line === '' || known.has(line)));
  return setBoxes(inserted(text, gaps, issue), issue, { on, off });
}
