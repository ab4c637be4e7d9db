/** What a dry run would have written, as people read it: whole where it is new, else what would change. */

import type { Facts } from '../facts/facts.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { type CompareLines, changedLines } from '../markdown/line-difference.ts';
import type { Effect } from '../plan/effect.ts';
import { effectTitle } from './effect-words.ts';

export interface PlannedEffect {
  readonly title: string;
  /** Empty where the title says it all. */
  readonly text: string;
  readonly isChange: boolean;
}

export interface Planning {
  readonly facts: Facts;
  readonly texts: ThreadTexts;
  readonly compare: CompareLines;
}

export function plannedEffect(effect: Effect, { facts, texts, compare }: Planning): PlannedEffect {
  const title = effectTitle(effect, texts);
  const whole = (text: string) => ({ title, text: shown(text), isChange: false });
  switch (effect.kind) {
    case 'post-comment':
    case 'open-protocol-issue':
    case 'open-pull-request':
      return whole(effect.body);
    case 'open-follow-ups':
      return whole(effect.issues.map((one) => `${one.title}\n\n${one.body}`).join('\n\n'));
    case 'show-in-summary':
      return whole(effect.content);
    case 'edit-comment': {
      const before = facts.comments.find(({ id }) => id === effect.comment)?.body;
      if (before === undefined) return whole(effect.body);
      return { title, text: changedLines(shown(before), shown(effect.body), compare), isChange: true };
    }
    case 'commit-files': {
      const changes = effect.files.map(({ path, content }) => {
        const before = textAt(path, facts);
        const change = before === undefined ? content : changedLines(before, content, compare);
        return `${path}\n${change}`;
      });
      const isChange = effect.files.every(({ path }) => textAt(path, facts) !== undefined);
      return { title, text: changes.join('\n\n'), isChange };
    }
    default:
      return { title, text: '', isChange: false };
  }
}

/** As it stands on the default branch, where this run read it. */
function textAt(path: string, { postmortems }: Facts): string | undefined {
  if (postmortems.kind !== 'read') return undefined;
  const { file, texts } = postmortems;
  if (file.kind === 'present' && file.path === path) return file.content;
  return Object.hasOwn(texts, path) ? texts[path] : undefined;
}

/** Without what is hidden in a comment of ours, which is for machines. */
function shown(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => !/^<!-- incident-protocol:.*-->$/.test(line))
    .join('\n')
    .trim();
}
