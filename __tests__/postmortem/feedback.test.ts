import { describe, expect, it } from 'vitest';
import type { CommentFacts } from '../../src/facts/facts.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { aBot, aComment, aPerson, aTick, someFacts } from '../builders.ts';
import { written } from './incidents.ts';

const at = (time: string) => `2026-11-22T${time}:00Z`;
const finished = (['check', 'alert', 'own', 'apologize', 'ameliorate', 'prevent'] as const).map((step) =>
  aTick(step, 'bob', at('09:00')),
);
const question = said('carol', '09:30', 'What should we have done differently?');

function said(who: string, time: string, body: string, changes: Partial<CommentFacts> = {}): CommentFacts {
  return aComment({ author: aPerson(who), createdAt: at(time), body, ...changes });
}

/** The part of the record below the step, from an incident whose steps before it were all done at nine. */
function feedback(comments: readonly CommentFacts[], entries: readonly Entry[]): string {
  const facts = someFacts({
    issue: { createdAt: at('08:00'), state: { kind: 'closed', at: at('23:00'), reason: 'completed' } },
    comments,
  });
  const file = written({ facts, entries: [...finished, ...entries] });
  return (
    file
      .split('## Communications')[1]
      ?.split('**7. Gather feedback**')[1]
      ?.split(/\n\*\*8|With thanks|<!-- incident-protocol:end said/)[0] ?? ''
  );
}

const asked = [aTick('feedback', 'carol', at('09:40'))];

describe('the feedback that was gathered', () => {
  it('are the comments after the question until the thanks, and the reactions to it', () => {
    const comments = [
      said('eve', '09:10', 'Too early.'),
      { ...question, reactions: { '+1': 4, hooray: 1 } },
      said('eve', '09:45', '> What should\n\nA mail would have been nice.'),
      said('bob', '10:30', 'Thank you all!'),
      said('eve', '10:50', 'Too late.'),
    ];
    const text = feedback(comments, [...asked, aTick('thank', 'bob', at('10:31'))]);
    expect(text).toContain(
      `Answers to [this comment](${question.url}): 👍 4 · 🎉 1\n\n- “A mail would have been nice.” ([eve, `,
    );
    expect(text).not.toMatch(/Too|Thank you|What should\n/);
  });

  it('are not what people say to one another while it still hurts', () => {
    const early = said('carol', '08:20', 'What should we have done differently?');
    const comments = [
      early,
      said('bob', '08:30', 'Has anybody checked the firewall?'),
      said('eve', '09:45', 'A mail would have been nice.'),
    ];
    const text = feedback(comments, [aTick('feedback', 'carol', at('08:21'))]);
    expect(text).not.toContain('firewall');
  });

  it('may go on as long as nobody thanked', () => {
    expect(feedback([question, said('eve', '22:00', 'Late, but still.')], asked)).toContain(
      'Late, but still.',
    );
  });

  it('is what people say, not what they tell us or we tell them', () => {
    const comments = [
      question,
      said('eve', '09:41', '/incident help'),
      said('eve', '09:42', '```\ncode\n```'),
      aComment({ author: aBot('zap[bot]'), createdAt: at('09:43'), body: 'Beep.' }),
      aComment({ author: aBot('github-actions[bot]'), createdAt: at('09:44'), body: 'Reminder.' }),
    ];
    expect(feedback(comments, asked)).not.toContain('Answers');
  });

  it('does not take our sign under a command for a reaction of people', () => {
    const one = said('carol', '09:30', 'Tell us what to do better.\n\n/incident done 7', {
      reactions: { '+1': 1, heart: 2 },
    });
    const asking = [aTick('feedback', 'carol', at('09:30'))];
    expect(feedback([one], asking)).toContain(`Answers to [this comment](${one.url}): ❤️ 2\n`);
  });

  it('shows ten of many, the first 300 characters of each, and says how many more there are', () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      said('eve', '10:00', `${index} ${'long '.repeat(100)}`),
    );
    const text = feedback([question, ...many], asked);
    expect(text.match(/^- “/gm)).toHaveLength(10);
    expect(text).toContain('_And 3 more in [the issue](https://github.com/acme/shop/issues/42)._');
    for (const line of text.split('\n').filter((one) => one.startsWith('- ')))
      expect(line.length).toBeLessThan(420);
  });

  it('is told with the question when who ticked said nothing since, days later', () => {
    const late = feedback(
      [question, said('eve', '10:00', 'A mail.')],
      [aTick('feedback', 'carol', at('22:00'))],
    );
    expect(late).toContain('> What should we have done differently?');
    expect(late).toContain('- “A mail.”');
  });

  it('is told with the note, and with the summary, too', () => {
    const comments = [question, said('eve', '10:00', 'A mail.'), said('carol', '21:00', 'In short: mails.')];
    const tick = aTick('feedback', 'carol', at('22:00'));
    const summed = feedback(comments, [tick]);
    // Who sums up says so with the tick: what was said before it may be anything.
    expect(summed).not.toContain('> In short: mails.');
    expect(summed).toMatch(/- “A mail\.” .*\n- “In short/);
    const noted = feedback(comments, [{ ...tick, what: 'ticked', step: 'feedback', note: 'Mails, mostly.' }]);
    expect(noted).toContain('> Mails, mostly.');
    expect(noted).toMatch(/- “A mail\.” .*\n- “In short/);
  });

  it('is nothing where nobody is known to have asked', () => {
    const comments = [said('eve', '10:00', 'A mail.')];
    expect(feedback(comments, asked)).toBe('');
    expect(feedback(comments, [aTick('feedback', undefined, at('22:00'))])).toBe('');
  });
});
