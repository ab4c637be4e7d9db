/** Every text of ours that is put together from a template. */
export const templateNames = [
  'tracking-comment',
  'waiting-comment',
  'answer',
  'reminder',
  'reminder-answered',
  'reopened',
  'postmortem',
  'pull-request',
  'index-page',
  'summary',
] as const;

export type TemplateName = (typeof templateNames)[number];
