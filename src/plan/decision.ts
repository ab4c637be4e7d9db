import type { Facts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { BlobSha } from '../postmortem-index/index-files.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import type { Delivery, Effect } from './effect.ts';

/** All that a decision may rest on. */
export interface Decision {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly writer: Writer;
  readonly blobSha: BlobSha;
  /** What became of the postmortem so far in this run. */
  readonly delivery: Delivery;
  /** False once the run has sent as often as it may. */
  readonly mayRemind: boolean;
  /** GitHub took no comment on this issue in this run. */
  readonly isSilenced?: boolean;
}

/** What was decided, and what a report tells of it. */
export interface Decided {
  readonly effects: readonly Effect[];
  /** Where the postmortem is, as our comment says once the effects are performed. */
  readonly delivered?: Delivered;
  /** Why a reminder that is due is not sent now. */
  readonly heldBack?: string;
  /** What people should know of what the effects write. */
  readonly notes: readonly string[];
}
