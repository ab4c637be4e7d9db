import { listedSteps } from '../checklist/boxes.ts';
import { readChecklist } from '../checklist/checklist.ts';
import { nextDraft } from '../drafts/draft.ts';
import { threadTexts } from '../i18n/texts.ts';
import { nextUpdate } from '../incident/next-update.ts';
import { withoutNoise } from '../logbook/entries.ts';
import type { Logbook } from '../logbook/logbook.ts';
import type { Quiet } from '../logbook/quiet.ts';
import {
  parseTrackingComment,
  type TrackingText,
  writeTrackingComment,
} from '../logbook/tracking-comment.ts';
import { plainLine } from '../markdown/plain-line.ts';
import type { Decision } from '../plan/decision.ts';
import type { Effect } from '../plan/effect.ts';
import type { Instant } from '../time/instant.ts';
import { permissionOf } from '../trust/trust.ts';
import { trackingView } from './tracking-view.ts';

/** What other stages know of the current step, and of the postmortem. */
export interface Current {
  readonly asked: readonly string[];
  readonly due: Instant | undefined;
  readonly waiting: string;
  /** What people have to do for the postmortem to be published. */
  readonly postmortemToDo: string | undefined;
  /** Until when a sweep may pass the incident by. */
  readonly quiet: Quiet | undefined;
}

/** One comment of ours that shows where the incident is and keeps the logbook. */
export function keepTrackingComment(
  decision: Decision,
  logbook: Logbook,
  current: Current,
): readonly Effect[] {
  const { incident, settings, writer, delivery } = decision;
  const texts = threadTexts(settings.language);
  const view = trackingView({
    ...{ incident, delivery, logbook, texts, timeZone: settings.timeZone },
    sweepsUrl: `${decision.facts.repository.url}/actions/workflows/${decision.sweepFile}`,
    ...current,
    draft: nextDraft(decision),
    nextUpdate: nextUpdate(incident, settings.severities),
    sweepInterval: settings.reminders.sweepInterval,
    label: settings.label,
    isUnsure: Object.values(decision.facts.permissions).includes('unknown'),
  });
  const boxesIn = (text: string) => listedSteps(readChecklist(text, incident.number)).size;
  const prose = writer.write('tracking-comment', view, (own) =>
    boxesIn(own) < boxesIn(view.listInComment)
      ? 'it leaves out `listInComment`, which the description had no room for'
      : undefined,
  );
  return keep(decision, logbook, { prose, quiet: current.quiet });
}

/** The same comment while nobody who may has accepted the incident: all that somebody without access can make us say. */
export function keepWaiting(decision: Decision, logbook: Logbook): readonly Effect[] {
  const { facts, settings, writer } = decision;
  const least = settings.acceptFrom === 'usual' ? 'triage' : settings.acceptFrom;
  const { login } = facts.issue.author;
  const unknown = permissionOf(login, facts) === 'unknown' ? plainLine(login, 60) : '';
  const prose = writer.write('waiting-comment', { least, unknown });
  // Who may confirm it changes without a trace in the thread.
  return keep(decision, logbook, { prose, quiet: undefined });
}

/** GitHub refuses longer comments, and a record that cannot be written is worth less than one without old noise. */
const longestComment = 65_536;

function fitted(text: TrackingText): string {
  const whole = writeTrackingComment(text);
  if (whole.length <= longestComment) return whole;
  return writeTrackingComment({ ...text, logbook: withoutNoise(text.logbook) });
}

/** Always the last thing, so that it is found without reading the rest. */
function withQuiet({ quiet: _, ...logbook }: Logbook, quiet?: Logbook['quiet']): Logbook {
  return quiet === undefined ? logbook : { ...logbook, quiet };
}

function quietIn(comment: string): Quiet | undefined {
  const read = parseTrackingComment(comment);
  return read.kind === 'tracking' ? read.logbook.quiet : undefined;
}

interface Wanted {
  readonly prose: string;
  readonly quiet: Quiet | undefined;
}

/** Written only when it would read differently. */
function keep(decision: Decision, logbook: Logbook, { prose, quiet }: Wanted): readonly Effect[] {
  const { incident, facts } = decision;
  const { tracking, number: issue } = incident;
  if (tracking.kind === 'absent') {
    const body = writeTrackingComment({ prose, logbook: withQuiet({ ...logbook, comment: 0 }), below: '' });
    return [{ kind: 'post-comment', purpose: 'tracking', issue, body }];
  }
  const before = parseTrackingComment(tracking.body);
  const below = before.kind === 'tracking' ? before.below : '';
  const stands = facts.overwritten?.comments?.[tracking.id] ?? tracking.body;
  const written = { ...logbook, comment: tracking.id };
  const body = fitted({ prose, logbook: withQuiet(written, quiet), below });
  // Until when it is quiet is worth no write of its own.
  const asBefore = fitted({ prose, logbook: withQuiet(written, quietIn(stands)), below });
  const unchanged = asBefore === stands.replaceAll('\r\n', '\n');
  return [
    ...(unchanged ? [] : [{ kind: 'edit-comment', issue, comment: tracking.id, body } as const]),
    ...tracking.duplicates.map((comment) => ({ kind: 'delete-comment', issue, comment }) as const),
  ];
}
