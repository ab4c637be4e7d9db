import { defaultProtocol } from '../checklist/default-protocol.ts';
import type { Step } from '../checklist/protocol.ts';
import { messagesIn } from '../i18n/texts.ts';
import type { Settings } from './settings.ts';

/** What a team did not put in words of its own is said in its language. */
export function stepsIn({ steps, language }: Pick<Settings, 'steps' | 'language'>): readonly Step[] {
  if (language === 'en') return steps;
  const [titles, hints] = [messagesIn(language, 'postmortem'), messagesIn(language, 'thread')];
  return steps.map((step) => {
    const usual = defaultProtocol.find(({ id }) => id === step.id);
    const [title, hint] = [titles[`step-${step.id}`], hints[`hint-${step.id}`]];
    return {
      ...step,
      ...(step.title === usual?.title && typeof title === 'string' ? { title } : {}),
      ...(step.hint === usual?.hint && typeof hint === 'string' ? { hint } : {}),
    };
  });
}
