import type { Facts } from '../facts/facts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import type { Delivery } from './effect.ts';

/** All that a decision may rest on. */
export interface Decision {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly writer: Writer;
  /** What became of the postmortem so far in this run. */
  readonly delivery: Delivery;
  /** False once the run has sent as often as it may. */
  readonly mayRemind: boolean;
  /** GitHub took no comment on this issue in this run. */
  readonly isSilenced?: boolean;
}
