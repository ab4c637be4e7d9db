import { describe, expect, it } from 'vitest';
import { type Edits, type Revision, tickedSteps } from '../../src/checklist/boxes.ts';
import {
  checkboxEditsIn,
  type Hand,
  handOn,
  latestList,
  type Written,
} from '../../src/checklist/checkbox-edits.ts';
import { readChecklist } from '../../src/checklist/checklist.ts';
import type { StepId } from '../../src/checklist/protocol.ts';
import type { Instant } from '../../src/time/instant.ts';
import { withList } from '../builders.ts';

const now = '2026-11-22T15:30:00Z';
const me = 'github-actions[bot]';

function minute(count: number): Instant {
  return `2026-11-22T15:${String(count).padStart(2, '0')}:00Z`;
}

function ticked(...steps: readonly StepId[]): string {
  return withList('Nobody can pay.\n', 42, steps);
}

/** Who left which text in which minute; a text that is null was deleted from the record, a name that is, from GitHub. */
type Version = readonly [minutes: number, by: string | null, text: string | null];

function revision([minutes, by, text]: Version): Revision {
  return {
    at: minute(minutes),
    ...(by === null ? {} : { by }),
    ...(text === null ? {} : { list: readChecklist(text, 42) }),
  };
}

interface Scene {
  readonly versions: readonly Version[];
  /** As it was read; else what the last version says. */
  readonly body?: string;
  readonly updatedAt?: Instant;
  readonly whole?: boolean;
}

function scene({ versions, body, updatedAt = now, whole = true }: Scene): [Written, Edits] {
  const text = body ?? versions.at(-1)?.[2] ?? '';
  const written = { createdAt: minute(0), by: 'alice', updatedAt, list: readChecklist(text, 42) };
  return [written, { kind: 'read', revisions: versions.map(revision), whole }];
}

/** Every checkbox edit, as `minute who +step`. */
function checkboxEdits(given: Scene): readonly string[] {
  return checkboxEditsIn(...scene(given), now).map(({ at, by = '?', ticked: isOn, step }) => {
    return `${Number(at.slice(14, 16))} ${by} ${isOn ? '+' : '-'}${step}`;
  });
}

function hand(given: Scene, step: StepId, isOn: boolean, since?: Instant): Hand {
  const change = { step, ticked: isOn, ...(since === undefined ? {} : { since }) };
  return handOn(checkboxEditsIn(...scene(given), now), change, (by) => by !== me && by !== 'eve');
}

const bare = 'Nobody can pay.\n';
const opened: readonly Version[] = [
  [0, 'alice', bare],
  [1, me, ticked()],
];

describe('the record of edits', () => {
  it('tells of several people who ticked one after the other', () => {
    const versions: readonly Version[] = [
      ...opened,
      [2, 'bob', ticked('own')],
      [3, 'carol', ticked('own', 'check', 'thank')],
      [4, 'bob', ticked('check', 'thank')],
    ];
    expect(checkboxEdits({ versions })).toEqual([
      '2 bob +own',
      '3 carol +check',
      '3 carol +thank',
      '4 bob -own',
    ]);
  });

  it('tells of the author when the text was never edited', () => {
    expect(checkboxEdits({ versions: [], body: ticked('own') })).toEqual(['0 alice +own']);
  });

  it('tells of the author when the list came with the first version', () => {
    const versions: readonly Version[] = [
      [0, 'alice', ticked('own')],
      [5, 'bob', `${ticked('own', 'check')} words`],
    ];
    expect(checkboxEdits({ versions })).toEqual(['0 alice +own', '5 bob +check']);
  });

  it('tells nothing of an edit that only moves, renames, doubles or nests lines', () => {
    const lines = ticked('own').split('\n');
    const items = lines.filter((line) => line.startsWith('- '));
    const moved = lines.map((line) => (line.startsWith('- ') ? (items.pop() ?? '') : line)).join('\n');
    const line = moved.split('\n').find((one) => one.includes('protocol:own')) ?? '';
    const versions: readonly Version[] = [
      ...opened,
      [2, 'bob', ticked('own')],
      [3, 'carol', moved],
      [4, 'carol', moved.replace('Take responsibility', 'Own it')],
      [5, 'carol', moved.replace(line, `${line}\n${line.replace('[x]', '[ ]')}`)],
      [6, 'carol', moved.replace(line, `- more\n  ${line}`)],
      [7, 'carol', moved.replaceAll('\n', '\r\n')],
    ];
    expect(checkboxEdits({ versions })).toEqual(['2 bob +own']);
  });

  it('tells nothing of who puts back what was taken out', () => {
    const [before = '', after = ''] = ticked('own').split(/\n.*protocol:own.*\n/);
    const versions: readonly Version[] = [
      ...opened,
      [2, 'bob', ticked('own', 'check')],
      [3, 'carol', bare],
      [4, me, ticked('own', 'check')],
      [5, 'dave', `${before}\n${after}`],
      [6, 'carol', ticked('own')],
    ];
    expect(checkboxEdits({ versions })).toEqual(['2 bob +check', '2 bob +own', '5 dave -check']);
  });

  it('reads line ends of any kind, as in a browser', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const versions: readonly Version[] = [...opened, [2, 'bob', crlf(ticked('own'))]];
    expect(checkboxEdits({ versions, body: crlf(ticked('own')) })).toEqual(['2 bob +own']);
    expect(checkboxEdits({ versions, body: ticked('own') })).toEqual(['2 bob +own']);
  });

  it('does not know whose hand it was when a version is missing, only since when', () => {
    const versions: readonly Version[] = [
      ...opened,
      [2, 'bob', ticked('own')],
      [3, 'bob', null],
      [4, 'carol', ticked('own', 'check')],
      [5, 'carol', ticked('own', 'check', 'alert')],
    ];
    expect(checkboxEdits({ versions })).toEqual(['2 bob +own', '4 ? +check', '5 carol +alert']);
    const last: readonly Version[] = [...opened, [2, 'bob', null]];
    expect(checkboxEdits({ versions: last, body: ticked('own') })).toEqual(['30 ? +own']);
  });

  it('does not know the hand of an account that is gone', () => {
    expect(checkboxEdits({ versions: [...opened, [2, null, ticked('own')]] })).toEqual(['2 ? +own']);
  });

  it('does not know what was before its oldest version when that is not the first', () => {
    const versions: readonly Version[] = [
      [8, 'bob', ticked('own')],
      [9, 'carol', ticked('own', 'check')],
    ];
    expect(checkboxEdits({ versions, whole: false })).toEqual(['8 ? +own', '9 carol +check']);
  });

  it('is no record of other lists, nor of what only looks like ours', () => {
    const versions: readonly Version[] = [
      ...opened,
      [2, 'eve', `${withList('', 7, ['own'])}\n${ticked()}`],
      [3, 'eve', `\`\`\`\n${ticked('own')}\n\`\`\`\n\n${ticked()}`],
      [4, 'eve', `> ${ticked('own').replaceAll('\n', '\n> ')}\n\n${ticked()}`],
      [5, 'eve', ticked().replace('- [ ] **3.**', '- [x]**3.**')],
    ];
    expect(checkboxEdits({ versions })).toEqual([]);
  });

  it('tells nothing when it could not be read', () => {
    const [written] = scene({ versions: [], body: ticked('own') });
    expect(checkboxEditsIn(written, undefined, now)).toEqual([]);
    expect(checkboxEditsIn(written, { kind: 'unavailable', reason: 'x' }, now)).toEqual([]);
  });

  it('knows a text better than an answer from before its newest version', () => {
    const versions: readonly Version[] = [...opened, [5, 'bob', ticked('own')]];
    const old = scene({ versions, body: ticked(), updatedAt: minute(4) });
    expect([...tickedSteps(latestList(...old))]).toEqual(['own']);
    expect(checkboxEdits({ versions, body: ticked(), updatedAt: minute(4) })).toEqual(['5 bob +own']);
    const young = scene({ versions, body: ticked(), updatedAt: minute(6) });
    expect([...tickedSteps(latestList(...young))]).toEqual([]);
    expect(checkboxEdits({ versions, body: ticked(), updatedAt: minute(6) })).toEqual([
      '5 bob +own',
      '30 ? -own',
    ]);
  });
});

describe('the hand on a box', () => {
  const bob: Version = [2, 'bob', ticked('own')];

  it('is the last that changed it', () => {
    const versions: readonly Version[] = [...opened, bob, [3, 'carol', ticked()], [4, 'dave', ticked('own')]];
    expect(hand({ versions }, 'own', true)).toEqual({ kind: 'known', by: 'dave', at: minute(4) });
  });

  it('is not ours: who was written over and put back has ticked', () => {
    const versions: readonly Version[] = [...opened, bob, [3, me, ticked()], [4, me, ticked('own')]];
    expect(hand({ versions }, 'own', true)).toEqual({ kind: 'known', by: 'bob', at: minute(2) });
  });

  it('is nobody we know when only we did it, since then', () => {
    const versions: readonly Version[] = [...opened, [4, me, ticked('own')]];
    expect(hand({ versions }, 'own', true)).toEqual({ kind: 'unknown', at: minute(4) });
  });

  it('is not that of somebody who does not count, and theirs does not cover it', () => {
    const versions: readonly Version[] = [...opened, [3, 'eve', ticked('own')]];
    expect(hand({ versions }, 'own', true)).toEqual({ kind: 'unknown', at: minute(3) });
    const over: readonly Version[] = [...opened, bob, [3, 'eve', ticked()], [4, 'eve', ticked('own')]];
    expect(hand({ versions: over }, 'own', true)).toMatchObject({ kind: 'known', by: 'bob' });
  });

  it('is unknown when a version is missing after the last that is known', () => {
    const versions: readonly Version[] = [
      ...opened,
      bob,
      [3, 'carol', ticked()],
      [4, 'carol', null],
      [5, 'dave', `${ticked('own')} words`],
    ];
    expect(hand({ versions }, 'own', true)).toEqual({ kind: 'unknown', at: minute(5) });
  });

  it('is not told by what is older than what we know', () => {
    const versions: readonly Version[] = [...opened, bob];
    expect(hand({ versions }, 'own', true, minute(2))).toMatchObject({ kind: 'known' });
    expect(hand({ versions }, 'own', true, minute(3))).toEqual({ kind: 'no-edit' });
  });

  it('is not told when the record says the opposite, or nothing', () => {
    expect(hand({ versions: [...opened, bob] }, 'own', false)).toEqual({ kind: 'no-edit' });
    expect(hand({ versions: opened }, 'own', true)).toEqual({ kind: 'no-edit' });
  });
});
