/** Every text of ours that is put together from a template. */
export const templateNames = [
  'tracking-comment',
  'waiting-comment',
  'answer',
  'nag',
  'nag-answered',
  'reopened',
  'postmortem',
  'pull-request',
  'record-page',
  'summary',
] as const;

export type TemplateName = (typeof templateNames)[number];
