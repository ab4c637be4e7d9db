/** Words ready at hand for a step that is words to people. Never sent by us: whoever copies it knows what is missing. */

import { type DraftedStep, draftedSteps } from '../checklist/protocol.ts';
import { serviceNamed } from '../facts/label.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import { nextUpdate } from '../incident/next-update.ts';
import { plainLine } from '../markdown/plain-line.ts';
import { singleLine } from '../markdown/visible-text.ts';
import type { Decision } from '../plan/decision.ts';
import type { Settings } from '../settings/settings.ts';
import type { Instant } from '../time/instant.ts';
import { isAuthorTrusted } from '../trust/trust.ts';
import { type DraftView, draftView } from './draft-view.ts';

export interface Draft {
  readonly title: string;
  /** In a block of code: nothing in it mentions anybody or does anything. */
  readonly text: string;
}

type Drafting = Pick<Decision, 'incident' | 'facts' | 'settings' | 'writer'>;

/** That of the first open step that has one; none once the incident is dropped or paused, or all is done. */
export function nextDraft(drafting: Drafting): Draft | undefined {
  const { incident } = drafting;
  if (incident.phase.kind !== 'open' && incident.phase.kind !== 'resolved') return undefined;
  const open = incident.steps.filter(({ state }) => state.kind === 'open').map(({ step }) => step.id);
  const step = draftedSteps.find((id) => open.includes(id));
  return step === undefined ? undefined : draftOf(step, drafting);
}

export function draftOf(step: DraftedStep, drafting: Drafting): Draft {
  const { incident, settings } = drafting;
  const title = incident.steps.find((one) => one.step.id === step)?.step.title ?? step;
  const texts = threadTexts(settings.language);
  return {
    title: texts.format('copyTitle', { step: inSummary(title) }),
    text: inBlock(written(step, viewOf(drafting), drafting)),
  };
}

/** Within `<summary>` nothing is Markdown, so that what means something to HTML or calls somebody is left out. */
function inSummary(title: string): string {
  return singleLine(title, 80).replaceAll(/[<>&@]/g, '');
}

/** The question to everybody in the thread, as a comment of ours. */
export function feedbackQuestion(drafting: Drafting): string {
  const view = viewOf(drafting);
  return written('feedback', { ...view, title: plainLine(drafting.incident.title, 200) }, drafting);
}

function written(step: DraftedStep, view: DraftView, { writer }: Drafting): string {
  const steps = Object.fromEntries(draftedSteps.map((id) => [id, id === step]));
  return writer.write('draft', { ...steps, ...view }).trim();
}

function viewOf({ incident, facts, settings }: Drafting): DraftView {
  return draftView({
    incident,
    texts: threadTexts(settings.language),
    timeZone: settings.timeZone,
    nextUpdate: settledUpdate(incident, settings.severities),
    services: facts.issue.labels.flatMap((label) => serviceNamed(label, settings.serviceLabel) ?? []),
    impactAnswered: isAuthorTrusted(facts, incident.logbook, settings.acceptFrom) ? impactOf(incident) : '',
  });
}

/** Not one that is late. */
function settledUpdate(incident: Incident, severities: Settings['severities']): Instant | undefined {
  const next = nextUpdate(incident, severities);
  return next === undefined || next.isLate ? undefined : next.due;
}

function impactOf({ answers }: Incident): string {
  return answers.impact ?? '';
}

/** Longer than any run of backticks within, so that nothing ends it. */
function inBlock(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
