import { describe, expect, it } from 'vitest';
import { checklistBlock } from '../../src/checklist/checklist.ts';
import { stepIds } from '../../src/checklist/protocol.ts';
import { isOfLate } from '../../src/github/list-incidents.ts';
import { aLogbook, anIssue } from '../builders.ts';

const { protocol } = aLogbook();
const open = checklistBlock(42, protocol, ['check']);
const finished = checklistBlock(42, protocol, [...stepIds]);
const [closed, after] = ['2026-11-22T16:40:00Z', '2026-11-22T16:41:00Z'];

describe('an incident that was closed before', () => {
  it.each<[string, string, readonly string[] | undefined, boolean]>([
    ['its list has open boxes', open, [], true],
    ['its list is finished', finished, [], false],
    ['the list is in our comment', 'Words.', ['A reminder.', open], true],
    ['the finished list is in our comment', 'Words.', [finished], false],
    ['there is no list', 'Words.', [], false],
    ['nobody knows whether there is one', 'Words.', undefined, true],
    ['its finished list is known without our comments', finished, undefined, false],
  ])('is of late or not: %s', (_, body, ours, expected) => {
    const state = { kind: 'closed', at: closed, reason: 'completed' } as const;
    expect(isOfLate(anIssue({ body, state }), after, ours)).toBe(expected);
    expect(isOfLate(anIssue({ body, state }), closed, ours)).toBe(true);
  });
});
