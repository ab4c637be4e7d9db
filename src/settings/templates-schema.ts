import { z } from 'zod';
import { type TemplateName, templateNames } from '../text/template-names.ts';
import { templatePath } from './path-schema.ts';

function instead(of: string, name: TemplateName) {
  return templatePath.optional().meta({
    description: `Your own template for ${of}.`,
    examples: [`.github/incidents/${name}.md.hbs`],
  });
}

/** One entry per template by construction; `Object.fromEntries` forgets which keys it was given. */
const shape = {
  'tracking-comment': instead('our comment that shows where an incident stands', 'tracking-comment'),
  'waiting-comment': instead('that comment while an incident waits for a member', 'waiting-comment'),
  answer: instead('answers to commands', 'answer'),
  nag: instead('reminders', 'nag'),
  'nag-answered': instead('what is left of a reminder once its step is settled', 'nag-answered'),
  reopened: instead('the reason why an issue was opened again', 'reopened'),
  postmortem: instead('the postmortem, as `postmortem.template`', 'postmortem'),
  'pull-request': instead('the description of the pull request with a postmortem', 'pull-request'),
  'record-page': instead('the list of all postmortems', 'record-page'),
  summary: instead('the job summary', 'summary'),
} as const satisfies Readonly<Record<TemplateName, unknown>>;

export const templatesSchema = z
  .strictObject(shape, { error: `a map with ${templateNames.join(', ')}` })
  .prefault({})
  .meta({
    description: 'Handlebars templates of your own in the place of ours, each a file on the default branch.',
  });
