import type { Facts } from '../facts/facts.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import type { Delivered } from '../logbook/delivered.ts';
import type { Logbook } from '../logbook/logbook.ts';
import type { Completeness } from '../postmortem-index/completeness.ts';
import type { BlobSha } from '../postmortem-index/index-files.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import type { Delivery, Effect, RefusedTarget } from './effect.ts';
import type { Question } from './question.ts';

/** All that a decision may rest on. */
export interface Decision {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly writer: Writer;
  readonly blobSha: BlobSha;
  /** Stands for the settings and the team's templates: another one where they are others. */
  readonly digest: string;
  /** The file of the workflow that sweeps. */
  readonly sweepFile: string;
  /** What became of the postmortem so far in this run. */
  readonly delivery: Delivery;
  /** Undefined as long as no postmortem is in sight. */
  readonly stage: PostmortemStage | undefined;
  /** A run of the schedule: whoever touches an incident is not answered with a reminder. */
  readonly reminds: boolean;
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

/**
 * What a run needs once a postmortem is in sight: half of the program, and what reads front matter. It is loaded then,
 * so that a tick does not pay for it.
 */
export interface PostmortemStage {
  readonly ask: (occasion: DeliveryOccasion) => readonly Question[];
  /** The same facts, with folders that need no more text taken for read. */
  readonly withReadDirectories: (
    facts: Facts,
    incident: Incident,
    place: { readonly directory: string; readonly blobSha: BlobSha },
  ) => Facts;
  readonly deliver: (decision: Decision) => PostmortemDelivery;
  /** `text`: as this run wrote it. Undefined when this run did not look. */
  readonly howFarWritten: (decision: Decision, text: string | undefined) => Completeness | undefined;
  /** What the file says is to be done; undefined when this run did not write it. */
  readonly followUpsIn: (decision: Decision, text: string | undefined) => ToldFollowUps | undefined;
  /** What the file says of when it began and was over. */
  readonly momentsIn: (text: string) => NonNullable<Logbook['moments']>;
  readonly whatToDo: (delivered: Delivered, texts: ThreadTexts) => string | undefined;
  readonly whatIsNotDone: (refused: RefusedTarget, path: string, texts: ThreadTexts) => string | undefined;
  readonly outcomeOf: (decision: Decision, effects: readonly Effect[]) => DeliveryOutcome | undefined;
}

export interface ToldFollowUps {
  readonly open: number;
  readonly total: number;
  /** Of the open one that is due first. */
  readonly due?: string;
  readonly who?: string;
  /** Of issues that it lists. */
  readonly numbers: readonly number[];
  /** Open ones that are no issue, as people said them. */
  readonly todos: readonly string[];
}

export interface DeliveryOccasion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly delivery: Delivery;
  readonly blobSha: BlobSha;
  /** A reminder that is due says what the postmortem still lacks. */
  readonly asksForWords?: boolean;
}

/** The postmortem is written first and recorded after: what the record says exists does exist. */
export type PostmortemDelivery = (
  | { readonly kind: 'to-do'; readonly effects: readonly Effect[]; readonly notes: readonly string[] }
  | {
      readonly kind: 'finished';
      readonly logbook: { readonly postmortem?: Delivered };
      /** What the record says is so. */
      readonly before: readonly Effect[];
      /** What may go once the record says that it is not needed any more. */
      readonly after: readonly Effect[];
    }
) & {
  /** The postmortem as it is or is about to be, where it was written for this. */
  readonly text?: string;
};

export const nothingNew: PostmortemDelivery = { kind: 'finished', logbook: {}, before: [], after: [] };

export type DeliveryOutcome =
  | 'published'
  | 'proposed'
  | 'branched'
  | 'kept-in-comment'
  | 'kept-in-summary'
  | 'held-back';
