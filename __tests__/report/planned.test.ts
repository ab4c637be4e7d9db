import { describe, expect, it } from 'vitest';
import { threadTexts } from '../../src/i18n/texts.ts';
import type { Effect } from '../../src/plan/effect.ts';
import { plannedEffect } from '../../src/report/planned.ts';
import { compareLines } from '../../src/run/compare-lines.ts';
import { aComment, someFacts } from '../builders.ts';

const hidden = '<!-- incident-protocol:logbook {"version":1,"patience":3600000} -->';
const facts = someFacts({
  comments: [
    aComment({ id: 5, body: `<!-- incident-protocol:tracking -->\n### Now: 1\n\nalice\n${hidden}` }),
  ],
});

function planned(effect: Effect) {
  return plannedEffect(effect, { facts, texts: threadTexts('en'), compare: compareLines });
}

describe('what a dry run tells', () => {
  it('is a sentence, where there is nothing to read', () => {
    const edit = (kind: 'tick' | 'untick', steps: readonly ['own', 'alert']) =>
      planned({ kind: 'edit-checklist', issue: 42, edit: { kind, steps } });
    expect(edit('tick', ['own', 'alert'])).toEqual({
      title: 'tick 3 (own), 2 (alert) in the description of #42',
      text: '',
      isChange: false,
    });
    expect(edit('untick', ['own', 'alert']).title).toBe(
      'take the tick off 3 (own), 2 (alert) in the description of #42',
    );
    expect(
      planned({ kind: 'edit-checklist', issue: 42, edit: { kind: 'append', steps: [], ticked: [] } }),
    ).toEqual({ title: 'put the list of steps under the description of #42', text: '', isChange: false });
    expect(planned({ kind: 'add-label', issue: 42, label: 'sev1' }).text).toBe('');
  });

  it('is what would change in a comment, without what is hidden', () => {
    const body = `<!-- incident-protocol:tracking -->\n### Now: 2\n\nalice\n${hidden}`;
    expect(planned({ kind: 'edit-comment', issue: 42, comment: 5, body })).toMatchObject({
      text: '-### Now: 1\n+### Now: 2\n ',
      isChange: true,
    });
    const posted = planned({ kind: 'post-comment', purpose: 'tracking', issue: 42, body });
    expect(posted).toMatchObject({ text: '### Now: 2\n\nalice', isChange: false });
  });
});
