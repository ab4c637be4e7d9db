import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldCommands } from '../../src/commands/command-line.ts';
import { commandLines, holdsOnlyCommands } from '../../src/commands/command-lines.ts';

describe('commands in a comment', () => {
  it.each([
    ['/incident done 1', ['done 1']],
    ['/incident', ['help']],
    ['/incident   ', ['help']],
    ['/INCIDENT Done 1', ['Done 1']],
    ['   /incident done 1   ', ['done 1']],
    ['Rolled back.\n/incident done 1\nMore later.', ['done 1']],
    ['/incident done 1\n/incident done 2', ['done 1', 'done 2']],
    ['/incident done 1\r\n/incident done 2\r\n', ['done 1', 'done 2']],
    ['/incident done 1\r/incident done 2', ['done 1', 'done 2']],
    ['/incident\tdone 1', ['done 1']],
    ['\uFEFF/incident done 1', []],
    ['/incident note impact a\u2028b', ['note impact a\u2028b']],
    ['<details>\n\n/incident done 1\n\n</details>', ['done 1']],
    ['> quoted\n\n/incident done 1', ['done 1']],
    ['```\nlog\n```\n/incident done 1', ['done 1']],
    ['- words\n/incident done 1', ['done 1']],
    ['- words\n\n /incident done 1', ['done 1']],
  ])('are found: %j', (comment, lines) => {
    expect(commandLines(comment)).toEqual(lines);
  });

  it.each([
    ['in words', 'Write /incident done 1 then.'],
    ['of another name', '/incidents done 1'],
    ['with more after the name', '/incident-done 1'],
    ['in a fence', '```\n/incident done 1\n```'],
    ['in a fence that is never closed', '~~~\n/incident done 1'],
    ['in code that is indented', 'words\n\n    /incident done 1'],
    ['after a tab', 'words\n\n\t/incident done 1'],
    ['in a quote', '> /incident done 1'],
    ['in a quote of a quote', '> > /incident done 1'],
    ['in a list', '- /incident done 1'],
    ['in a numbered list', '1. /incident done 1'],
    ['in the second line of an item', '- words\n  /incident done 1'],
    ['in a comment of HTML', '<!--\n/incident done 1\n-->'],
    ['in a tag', '<div>\n/incident done 1\n</div>'],
    ['as code', '`/incident done 1`'],
  ])('are none %s', (_, comment) => {
    expect(commandLines(comment)).toEqual([]);
  });

  it('are twenty at most', () => {
    expect(commandLines('/incident help\n'.repeat(500))).toHaveLength(20);
  });

  it('are never missed by the quick look', () => {
    const piece = fc.constantFrom(
      '/incident',
      ' done 1',
      '\n',
      '\r\n',
      '\r',
      '\u2028',
      '> ',
      '- ',
      '```',
      ' ',
      '\t',
      'a',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        (comment) => {
          if (commandLines(comment).length > 0) expect(mayHoldCommands(comment)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('a comment that only steers', () => {
  it.each([
    ['/incident done 1', true],
    ['\r\n/incident done 1\r\n\r\n/incident done 2\r\n', true],
    ['/incident done 1\nRolled back.', false],
    ['```\n/incident done 1\n```', false],
    ['words', false],
    ['', false],
  ])('%j: %s', (comment, only) => {
    expect(holdsOnlyCommands(comment)).toBe(only);
  });
});
