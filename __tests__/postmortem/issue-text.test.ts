import { describe, expect, it } from 'vitest';
import { issueText } from '../../src/postmortem/issue-text.ts';
import { withList } from '../builders.ts';

describe('issueText', () => {
  it('is all that people wrote, without our list', () => {
    for (const text of ['Nobody can pay.\n\n- [ ] look\n- [x] panic', 'a\r\n\r\nb', '```\nlog\n```']) {
      expect(issueText(withList(text))).toEqual([{ heading: '', text: text.replaceAll('\r\n', '\n') }]);
    }
  });

  it('keeps what people wrote below our list', () => {
    expect(issueText(`${withList('Above.')}\nBelow.`)).toEqual([{ heading: '', text: 'Above.\n\n\nBelow.' }]);
  });

  it('leaves out a list that was copied from another incident', () => {
    expect(issueText(withList('As last week.', 7))).toEqual([{ heading: '', text: 'As last week.' }]);
  });

  it('prefers the fields of a form that tell what happened', () => {
    const form = '### Severity\n\nsev2\n\n### What happened?\n\nIt broke.\n\nBadly.\n\n### Contact\n\nme';
    expect(issueText(form)).toEqual([{ heading: '', text: 'It broke.\n\nBadly.' }]);
    expect(issueText(`${form}\n\n### Summary\n\nShort.`)).toEqual([
      { heading: 'What happened?', text: 'It broke.\n\nBadly.' },
      { heading: 'Summary', text: 'Short.' },
    ]);
  });

  it('takes all answers of a form whose questions it does not know', () => {
    expect(issueText('### Was ist los?\n\nNichts geht.\n\n### Seit wann?\n\n_No response_')).toEqual([
      { heading: 'Was ist los?', text: 'Nichts geht.' },
    ]);
  });

  it('reads no heading in code or in a quote', () => {
    expect(issueText('```\n### Summary\nx\n```\n> ### Summary\n> y')).toHaveLength(1);
  });

  it('is nothing when nobody wrote anything', () => {
    expect(issueText('')).toEqual([]);
    expect(issueText(withList(''))).toEqual([]);
    expect(issueText(' \r\n\t\n')).toEqual([]);
  });
});
