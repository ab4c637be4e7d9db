/** Every text of ours that is put together from a template, and what it is for. */
const templates = {
  'tracking-comment': 'the tracking comment, which shows the state of an incident',
  'waiting-comment': 'that comment while an incident waits to be confirmed',
  draft: 'texts to copy, and the question that asks for feedback',
  answer: 'answers to commands',
  reminder: 'reminders',
  'reminder-answered': 'what is left of a reminder once its step is done',
  reopened: 'the reason why an issue was opened again',
  postmortem: 'the postmortem, as `postmortem.template`',
  'pull-request': 'the description of the pull request with a postmortem',
  'index-page': 'the list of all postmortems',
  summary: 'the job summary',
  'site-page': 'what is around each page of the site',
  'site-now': 'the first page of the site, with what is wrong now',
  'site-history': 'the page of the site with what happened',
  'site-incident': 'the page of one incident',
  'site-lessons': 'the page of the site with what was learned',
  'site-numbers': 'the page of the site with numbers',
  'site-style': 'the stylesheet of the site',
} as const;

export type TemplateName = keyof typeof templates;

export const templateNames: readonly TemplateName[] = Object.keys(templates).filter(isTemplateName);

export function templatePurpose(name: TemplateName): string {
  return templates[name];
}

function isTemplateName(text: string): text is TemplateName {
  return Object.hasOwn(templates, text);
}

/** How a template is written, which its file says: `.md.hbs`, `.html.hbs`, `.css.hbs`. */
export type TemplateKind = 'md' | 'html' | 'css';

export function kindOfTemplate(name: TemplateName): TemplateKind {
  if (name === 'site-style') return 'css';
  return name.startsWith('site-') ? 'html' : 'md';
}
