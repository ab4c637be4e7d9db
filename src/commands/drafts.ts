/** Words to people: shown to be copied, or asked of everybody in the thread because a member said so. */

import { draftedSteps, isDrafted, stepNumber } from '../checklist/protocol.ts';
import { defineCommand } from './command.ts';
import { mistake, parsed, parseStep } from './words.ts';

export const draft = defineCommand({
  verb: 'draft',
  usage: 'draft apologize',
  parse: (words, context) => {
    const read = parseStep(words, context);
    if (read.kind === 'mistake') return read;
    const { step } = read.data;
    if (isDrafted(step)) return parsed({ step });
    const { protocol, texts } = context;
    const drafted = draftedSteps.filter((id) => protocol.some((one) => one.id === id));
    const steps = drafted.map((id) => `${stepNumber(id)} ${id}`).join(texts.words.comma);
    return mistake(texts.format('noDraft', { steps }));
  },
  requests: ({ step }) => ({ draft: step }),
});

export const ask = defineCommand({
  verb: 'ask',
  usage: 'ask',
  parse: () => parsed({}),
  requests: () => ({ ask: true }),
});
