import { describe, expect, it } from 'vitest';
import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import type { StepId } from '../../src/checklist/protocol.ts';
import { type Language, languageNames } from '../../src/i18n/catalogs.ts';
import { threadTexts } from '../../src/i18n/texts.ts';
import type { DueStep } from '../../src/reminders/due-steps.ts';
import { withMentions } from '../../src/reminders/mentions.ts';
import { reminderView } from '../../src/reminders/reminder-view.ts';
import { stepsIn } from '../../src/settings/steps-in.ts';
import { ourWriter } from '../our-writer.ts';

const since = '2026-11-22T14:00:00Z';
const postmortem = {
  kind: 'commit',
  path: 'a.md',
  url: 'https://github.com/acme/shop/blob/main/a.md',
  revision: 1,
} as const;

interface Spoken {
  readonly asking?: readonly string[];
  readonly whoIsAsked?: (step: StepId) => readonly string[];
  readonly isLast?: boolean;
  readonly escalates?: boolean;
  readonly language?: Language;
}

function spoken(
  numbers: readonly number[],
  { asking = [], whoIsAsked, isLast, escalates, language = 'en' }: Spoken = {},
) {
  const protocol = stepsIn({ steps: defaultProtocol, language });
  const steps = numbers.map((number): DueStep => {
    const step = protocol[number - 1] ?? expect.fail();
    return { tracked: { step, state: { kind: 'open' }, listed: true }, since, timeLimit: 1000, due: since };
  });
  const view = reminderView({
    steps,
    due: {
      kind: 'due',
      level: escalates === true ? 5 : 1,
      isLast: isLast === true,
      escalates: escalates === true,
      due: since,
    },
    createdAt: since,
    whoIsAsked: whoIsAsked ?? (() => ['bob']),
    asking,
    postmortem,
    lateUpdate: undefined,
    elsewhere: '',
    texts: threadTexts(language),
  });
  return withMentions(['bob'], ourWriter.inLanguage(language).write('reminder', view).trimEnd());
}

/** As somebody counts who reads it: without marks and addresses. */
function wordsIn(text: string): number {
  const bare = text.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/[*_>`·[\]|-]/g, ' ');
  return bare.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const all = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a reminder', () => {
  it.each(languageNames.flatMap((language) => all.map((number) => [number, language] as const)))(
    'of step %i alone has at most 45 words in %s, whatever it has to say',
    (number, language) => {
      const asking = ['Impact', 'Trigger', 'Detection'];
      expect(wordsIn(spoken([number], { asking, isLast: true, language }))).toBeLessThanOrEqual(45);
    },
  );

  it.each(languageNames)('of all eight has at most 120 words and eight lines of people in %s', (language) => {
    const asking = ['Impact'];
    const everybody = spoken(all, { asking, isLast: true, whoIsAsked: (step) => [step], language });
    expect(wordsIn(everybody)).toBeLessThanOrEqual(120);
    expect(everybody.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(8);
  });

  it('groups what is due by who is asked, most urgent first', () => {
    const whoIsAsked = (step: StepId) => (step === 'own' ? ['carol'] : ['bob']);
    expect(spoken([1, 2, 3, 4], { whoIsAsked })).toBe(`@bob These steps are due, the most urgent first:

- **bob**: 1. Double-check · 2. Alert the people concerned · 4. Apologize
- **carol**: 3. Take responsibility

Tick their boxes, \`/incident snooze 1d\`, or \`/incident skip 1 reason\`.`);
  });

  it('of an escalation says that it is none of the others', () => {
    expect(
      spoken([3], { escalates: true }),
    ).toBe(`@bob **3. Take responsibility** was due 22 Nov 14:00 UTC. Still open after 4 reminders: please do it, or decide who does.

> Say that it happened on your watch and that you will see it through; this is not about fault.

Tick its box, \`/incident snooze 1d\`, or \`/incident skip 3 reason\`. No more reminders follow.`);
  });
});

describe('the reminder of the step about learning', () => {
  it('says how much the postmortem still lacks', () => {
    expect(spoken([6], { asking: ['Impact', 'Ask @alice | #7'] })).toContain(
      'The [postmortem](https://github.com/acme/shop/blob/main/a.md) lacks 2 sections.',
    );
  });

  it('says nothing of it when all is written, and no other step does', () => {
    expect(spoken([6])).not.toContain('ostmortem');
    expect(spoken([7], { asking: ['Impact'] })).not.toContain('ostmortem');
  });
});
