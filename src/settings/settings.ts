import type { Step } from '../checklist/protocol.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { Language } from '../i18n/catalogs.ts';
import type { OwnMessages } from '../i18n/texts.ts';
import type { TemplateName } from '../templates/template-names.ts';
import type { Duration } from '../time/duration.ts';
import type { WorkingTime } from '../time/working-time.ts';
import type { OwnHeadingName } from './heading-names.ts';

/** What the team chose, with every default filled in: plain data, ready to read. */
export interface Settings {
  readonly label: string;
  /** The least permission with which someone's incident counts. */
  readonly acceptFrom: AcceptFrom;
  readonly people: {
    /** GitHub handles without `@`, called when nobody else is known. */
    readonly default: readonly string[];
    readonly escalateTo: readonly string[];
  };
  /** The enabled steps only, in the order of the protocol; never empty. */
  readonly steps: readonly Step[];
  readonly severities: readonly Severity[];
  /** What a label that names a service begins with. */
  readonly serviceLabel: string;
  /** As the site calls them; there may be others. */
  readonly services: readonly Service[];
  /** Of incidents that are not told outside of their issue. */
  readonly privateLabels: readonly string[];
  readonly reminders: ReminderSettings;
  readonly workingTime: WorkingTime;
  /** Of what people read in threads; the postmortem may have another one. */
  readonly language: Language;
  /** An IANA name: the zone of working hours, and of times that people report. */
  readonly timeZone: string;
  /** Requests of the hour that a sweep leaves to others. */
  readonly reserve: number;
  readonly close: { readonly early: EarlyClose };
  readonly followUps: FollowUpSettings;
  readonly postmortem: PostmortemSettings;
  readonly site: SiteSettings;
  /** Only those in the team's own words. */
  readonly templates: readonly TemplateChoice[];
}

export type EarlyClose = 'remind' | 'reopen' | 'accept';

export interface Severity {
  /** As the team wrote it; labels on issues match it in any case. */
  readonly label: string;
  /** Factor on the time limit of every step. */
  readonly factor: number;
  /** Between two updates to people outside; 0: as often as the team says itself. */
  readonly updateEvery: Duration;
}

export interface ReminderSettings {
  /** Between the first reminder of an incident and the second. */
  readonly repeat: Duration;
  /** Reminders of an incident over its whole life, before the escalation. */
  readonly perIncident: number;
  readonly where: 'issue' | 'sub-issue';
  /** After the last word or tick of a member. */
  readonly quietTime: Duration;
  readonly maxPerRun: number;
  /** How far apart the scheduled runs are expected to be. */
  readonly sweepInterval: Duration;
}

/** Of the page that people look at. */
export interface Service {
  /** What its label says behind the prefix. */
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly group?: string;
  /** The smallest comes first. */
  readonly order?: number;
}

export interface SiteSettings {
  /** Of a private repository. */
  readonly mayBePublic: boolean;
  readonly title?: string;
  /** Where it will be, with https. */
  readonly address?: string;
}

export interface FollowUpSettings {
  /** After the close of their incident. */
  readonly chaseFor: Duration;
  readonly digest: 'weekly' | 'off';
}

export interface PostmortemSettings {
  /** Relative to the root of the repository, without a slash at either end. */
  readonly directory: string;
  readonly deliver: Delivery;
  /** How the list of all postmortems gets there; `auto`: as they do. */
  readonly index: IndexDelivery;
  readonly language: Language;
  readonly messages: OwnMessages;
  /** Headings of a team's own, by the section that they head. */
  readonly headings: Readonly<Partial<Record<OwnHeadingName, readonly string[]>>>;
}

export type Delivery = 'auto' | 'commit' | 'pull-request';

export type IndexDelivery = Delivery | 'off';

export interface TemplateChoice {
  readonly name: TemplateName;
  /** Of a file on the default branch. */
  readonly path: string;
}
