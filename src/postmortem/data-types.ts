import type { StepId } from '../checklist/protocol.ts';
import type { OwnStatus } from '../postmortem-index/status.ts';
import type { Instant } from '../time/instant.ts';

/** The front matter, in the order in which it is in the file: what people read above the title, in a table. */
export interface FrontData {
  readonly schema: 2;
  readonly incident: number;
  readonly title: string;
  readonly status: OwnStatus;
  readonly severity: string | undefined;
  /** Left out when nothing tells them: what people put there themselves stays. */
  readonly services?: readonly string[];
  /** As people told, not as GitHub knows: when it began, was noticed, was mitigated and was over. */
  readonly started: Instant | undefined;
  readonly detected: Instant | undefined;
  readonly mitigated: Instant | undefined;
  readonly resolved: Instant | undefined;
  readonly opened: Instant;
  /** The last closing. */
  readonly closed: Instant | undefined;
  /** Nothing about a file whose sections people took over. */
  readonly sections_written: number | undefined;
  readonly follow_ups_open: number;
}

/** What the list of all and programs need besides; no page shows it. */
export interface StoredData {
  readonly url: string;
  /** When it was graver than in the end. */
  readonly severity_highest: string | undefined;
  readonly labels?: readonly string[];
  /** Seen from what people did; left out when the history does not tell. */
  readonly acknowledged?: Instant;
  /** How long the issue was open. */
  readonly duration_minutes: number;
  /** How long it did harm, once somebody told when it ended. */
  readonly lasted_minutes: number | undefined;
  readonly episodes: readonly { readonly from: Instant; readonly to: Instant | undefined }[];
  readonly steps: readonly StepData[];
  readonly lead: string | undefined;
  /** Addresses of pull requests and commits; left out when GitHub did not tell. */
  readonly repaired_by?: readonly string[] | undefined;
  readonly participants: readonly string[];
  readonly sections_total: number | undefined;
  /** Marks of the sections that we wrote: what is missing later was taken out by people. */
  readonly sections: readonly string[];
}

export interface PostmortemData {
  readonly front: FrontData;
  readonly stored: StoredData;
}

/** Keys of the front matter of files of before, which are stored today. */
export const formerKeys = [
  'url',
  'severity_highest',
  'labels',
  'acknowledged',
  'duration_minutes',
  'lasted_minutes',
  'episodes',
  'steps',
  'lead',
  'repaired_by',
  'participants',
  'sections_total',
  'reviewed_by',
  'reviewed_at',
] as const;

export interface StepData {
  readonly id: StepId;
  readonly title: string;
  readonly state: 'done' | 'skipped' | 'open';
  /** Why it was skipped. */
  readonly reason?: string;
  readonly who?: string;
  readonly when?: Instant;
  /** Nobody told us: it was done then at the latest. */
  readonly seen?: true;
}
