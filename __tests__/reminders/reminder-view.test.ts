import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { threadTexts } from '../../src/i18n/texts.ts';
import { reminderView } from '../../src/reminders/reminder-view.ts';
import type { WaitingStep } from '../../src/reminders/waiting.ts';
import { ourWriter } from '../our-writer.ts';

const since = '2026-11-22T14:00:00Z';
const due = { kind: 'due', level: 1, escalates: false, due: since } as const;
const postmortem = {
  kind: 'commit',
  path: 'a.md',
  url: 'https://github.com/acme/shop/blob/main/a.md',
  revision: 1,
} as const;

function spoken(index: number, asking: readonly string[]): string {
  const step = defaultProtocol[index] ?? expect.fail();
  const waiting: WaitingStep = {
    tracked: { step, state: { kind: 'open' }, listed: true },
    since,
    timeLimit: 1000,
    repeat: 1000,
    cap: 3,
    working: { kind: 'always' },
    sent: [],
    factor: 1,
    stage: due,
  };
  const view = reminderView({
    waiting,
    due,
    now: '2026-11-23T14:00:00Z',
    createdAt: since,
    asking,
    postmortem,
    texts: threadTexts('en'),
  });
  return ourWriter.write('reminder', view);
}

describe('the reminder of the step about learning', () => {
  it('says what the postmortem still asks for, and calls nobody by it', () => {
    expect(spoken(5, ['Impact', 'Ask @alice | #7'])).toContain(
      '[The postmortem](https://github.com/acme/shop/blob/main/a.md) still asks for: Impact, Ask `@alice` \\| `#7`.',
    );
  });

  it('says nothing of it when all is written, and no other step does', () => {
    expect(spoken(5, [])).not.toContain('ostmortem');
    expect(spoken(6, ['Impact'])).not.toContain('ostmortem');
  });
});
