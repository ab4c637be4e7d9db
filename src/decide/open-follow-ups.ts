import { followUpMark } from '../facts/follow-up.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';

/** What a command wants opened comes before all else that the comment says: only then is it carried out. */
export function openFollowUps({ incident, facts, settings }: Decision): readonly Effect[] {
  const { opening } = incident.requested;
  if (opening === undefined || opening.isHeld) return [];
  const { number: issue } = incident;
  const { comment, by, plans } = opening;
  const from = threadTexts(settings.language).format('followUpFrom', { issue: `#${issue}`, who: by });
  const issues = plans.map(({ title, owner, due, type, priority }, index) => ({
    title,
    index,
    body: [from, ...(due === undefined ? [] : [`Due: ${due}`]), followUpMark(issue, comment, index)].join(
      '\n\n',
    ),
    labels: [type, priority].filter((label) => label !== undefined),
    assignees: owner === undefined ? [] : [owner],
  }));
  const writtenAt = facts.comments.find(({ id }) => id === comment)?.createdAt ?? facts.now;
  return [{ kind: 'open-follow-ups', issue, comment, writtenAt, issues }];
}
