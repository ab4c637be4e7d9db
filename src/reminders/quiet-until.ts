import { finishedSteps } from '../incident/incident.ts';
import { nextUpdate } from '../incident/next-update.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { looks, type Quiet } from '../logbook/quiet.ts';
import type { Decision } from '../plan/decision.ts';
import { type Instant, inOrder, isBefore } from '../time/instant.ts';
import { nextIn } from './escalation.ts';
import { updateWord } from './late-update.ts';
import { type Pending, pendingIn } from './pending.ts';

/** Until when a run would find nothing to do, as long as nobody touches the incident; undefined where each has to look. */
export function quietUntil(decision: Decision, logbook: Logbook): Quiet | undefined {
  const { incident, settings } = decision;
  const { phase, now } = incident;
  if (isOwed(decision) || logbook.owed !== undefined) return undefined;
  const seen = seenNow(decision);
  if (phase.kind === 'dropped') return seen;
  if (phase.kind === 'resolved' && !isPublished(logbook)) return undefined;
  const waiting = pendingIn(incident, settings);
  if (waiting === undefined) return seen;
  const changes = changesAt(waiting, now, updateDue(decision, waiting));
  return changes.kind === 'now' ? undefined : { ...changes.until, ...seen };
}

/** What could not be asked or heard in this run is left to the next one. */
function isOwed({ incident, facts }: Decision): boolean {
  // That they are off is to be taken back as soon as a sweep comes.
  if (incident.logbook.sweeps !== undefined) return true;
  const isUnknown = Object.values(facts.permissions).includes('unknown');
  return isUnknown || incident.requested.isUnheard === true || incident.unattributed.length > 0;
}

function seenNow({ incident, facts, blobSha, digest }: Decision): Pick<Quiet, 'as' | 'by'> {
  const ticked = finishedSteps(incident).map(({ step }) => step.id);
  return { as: looks({ ...facts, ticked }, blobSha), by: digest };
}

/** What became of a pull request, or whether a way is open again, shows in no thread. */
function isPublished({ postmortem, revision }: Logbook): boolean {
  return postmortem?.kind === 'commit' && postmortem.revision === revision;
}

/** Once it is late our comment says so already. */
function updateDue({ incident, settings }: Decision, waiting: Pending): readonly Instant[] {
  const next = nextUpdate(incident, settings.severities);
  if (next === undefined) return [];
  // Asked for as soon as it may be.
  return next.isLate && updateWord(waiting, incident, settings) === undefined ? [] : [next.due];
}

type Change =
  | { readonly kind: 'now' }
  | { readonly kind: 'later'; readonly until: { readonly until?: Instant } };

/** When what our comment says of the waiting, or what is said to people, is another. */
function changesAt({ stage, steps }: Pending, now: Instant, update: readonly Instant[]): Change {
  const silent = steps[0]?.silentUntil;
  const isSilent = silent !== undefined && isBefore(now, silent);
  const times = [...update, ...(isSilent ? [silent] : []), ...(stage.kind === 'over' ? [] : [nextIn(stage)])];
  if (times.some((time) => !isBefore(now, time))) return { kind: 'now' };
  const [first] = times.toSorted(inOrder);
  return { kind: 'later', until: first === undefined ? {} : { until: first } };
}
