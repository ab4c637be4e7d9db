import { z } from 'zod';
import { type TemplateName, templateNames } from '../templates/template-names.ts';
import { templatePath } from './path-schema.ts';

function instead(of: string, name: TemplateName) {
  return templatePath.optional().meta({
    description: `Your own template for ${of}.`,
    examples: [`.github/incidents/${name}.md.hbs`],
  });
}

/** One entry per template by construction; `Object.fromEntries` forgets which keys it was given. */
const shape = {
  'tracking-comment': instead(
    'the tracking comment, which shows the state of an incident',
    'tracking-comment',
  ),
  'waiting-comment': instead('that comment while an incident waits to be confirmed', 'waiting-comment'),
  answer: instead('answers to commands', 'answer'),
  reminder: instead('reminders', 'reminder'),
  'reminder-answered': instead('what is left of a reminder once its step is done', 'reminder-answered'),
  reopened: instead('the reason why an issue was opened again', 'reopened'),
  postmortem: instead('the postmortem, as `postmortem.template`', 'postmortem'),
  'pull-request': instead('the description of the pull request with a postmortem', 'pull-request'),
  'index-page': instead('the list of all postmortems', 'index-page'),
  summary: instead('the job summary', 'summary'),
} as const satisfies Readonly<Record<TemplateName, unknown>>;

export const templatesSchema = z
  .strictObject(shape, { error: `a map with ${templateNames.join(', ')}` })
  .prefault({})
  .meta({
    description:
      'Handlebars templates of your own in the place of the built-in ones, each a file on the default branch.',
  });
