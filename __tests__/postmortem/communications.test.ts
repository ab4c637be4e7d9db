import { describe, expect, it } from 'vitest';
import type { StepId } from '../../src/checklist/protocol.ts';
import type { Entry } from '../../src/logbook/logbook.ts';
import { aComment, aPerson, someFacts } from '../builders.ts';
import { written } from './incidents.ts';

const at = '2026-11-22T09:30:00Z';

/** What the record says of communications, where carol did the step in a comment of hers. */
function told(step: StepId, body: string, note?: string): string {
  const comment = aComment({ id: 77, author: aPerson('carol'), createdAt: at, body });
  const facts = someFacts({
    issue: { state: { kind: 'closed', at: '2026-11-22T12:00:00Z', reason: 'completed' } },
    comments: [comment],
  });
  const attribution = { kind: 'actor', by: 'carol', at } as const;
  const tick: Entry = { what: 'ticked', step, attribution, ...(note === undefined ? {} : { note }) };
  const file = written({ facts, entries: [tick] });
  return file.split('## Communications')[1]?.split('<!-- incident-protocol:end said')[0] ?? '';
}

describe('words beside a command that does a step', () => {
  it.each([
    [
      'apologize',
      'We are sorry: you could not pay for an hour.\n\n/incident done 4',
      'We are sorry: you could',
    ],
    ['apologize', '/incident done 4\n\nEs tut uns leid.', 'Es tut uns leid.'],
    ['alert', 'We have written to all shops: no card works.\n\n/incident done 2', 'We have written to all'],
    ['thank', 'Thank you all, and kim most.\n\n/incident done 8', 'Thank you all, and kim'],
  ] as const)('are the message of %s where they read like it', (step, body, words) => {
    expect(told(step, body)).toContain(`> ${words}`);
  });

  it.each([
    ['apologize', 'Customer Miller from Acme yelled at me.\n\n/incident done 4', 4],
    ['alert', 'The indexer eats all memory, I suspect our cron job.\n\n/incident done 2', 2],
  ] as const)('are only offered for %s where they may be talk', (step, body, number) => {
    const text = told(step, body);
    expect(text).not.toContain('> ');
    expect(text).toContain(`\`/incident said ${number} #issuecomment-77\``);
  });

  it('are none where the command says itself what was said', () => {
    const body = 'Sorry, folks, I think our cron job did it.\n\n/incident done 4 We are sorry, in a mail';
    const text = told('apologize', body, 'We are sorry, in a mail');
    expect(text).toContain('> We are sorry, in a mail');
    expect(text).not.toContain('cron job');
    expect(text).not.toContain('/incident said');
  });
});
