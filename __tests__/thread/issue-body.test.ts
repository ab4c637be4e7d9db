import { describe, expect, it } from 'vitest';
import { issueFields, issueTextOf } from '../../src/thread/issue-body.ts';
import { withList } from '../builders.ts';

describe('what people wrote in the description', () => {
  it('is all of it, without our list', () => {
    for (const text of ['Nobody can pay.\n\n- [ ] look\n- [x] panic', 'a\r\n\r\nb', '```\nlog\n```']) {
      expect(issueTextOf(withList(text))).toBe(text.replaceAll('\r\n', '\n'));
    }
  });

  it('is what stands below our list, too', () => {
    expect(issueTextOf(`${withList('Above.')}\nBelow.`)).toBe('Above.\n\n\nBelow.');
  });

  it('is not a list that was copied from another incident', () => {
    expect(issueTextOf(withList('As last week.', 7))).toBe('As last week.');
  });

  it('is nothing when nobody wrote anything', () => {
    for (const text of ['', withList(''), ' \r\n\t\n']) expect(issueTextOf(text)).toBe('');
  });
});

describe('the answers of a form', () => {
  it('stand under their questions, and are left out where there is none', () => {
    expect(issueFields('### Was ist los?\n\nNichts geht.\n\n### Seit wann?\n\n_No response_')).toEqual([
      { heading: 'Was ist los?', text: 'Nichts geht.' },
    ]);
  });

  it('have no heading in code or in a quote', () => {
    expect(issueFields('```\n### Summary\nx\n```\n> ### Summary\n> y')).toHaveLength(1);
  });
});
