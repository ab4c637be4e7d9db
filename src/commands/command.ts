/** What a command is: a module with its word, what it makes of the words behind it, and what it does then. */

import type { DraftedStep, Step, StepId } from '../checklist/protocol.ts';
import type { Facts } from '../facts/facts.ts';
import type { FollowUpPlan } from '../facts/follow-up.ts';
import type { AcceptFrom } from '../facts/people.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import type { Attribution, Entry, Logbook } from '../logbook/logbook.ts';
import type { Instant } from '../time/instant.ts';

/** What words can mean here and now. */
export interface ParseContext {
  readonly protocol: readonly Step[];
  readonly severities: readonly string[];
  /** When the comment was written. */
  readonly writtenAt: Instant;
  /** An IANA name. */
  readonly timeZone: string;
  /** In which dates are written. */
  readonly language: string;
  readonly texts: ThreadTexts;
}

export interface Mistake {
  readonly kind: 'mistake';
  /** Why not, as a sentence for the one who wrote it, without its first capital. */
  readonly problem: string;
}

export type Parsed<Data> = { readonly kind: 'parsed'; readonly data: Data } | Mistake;

/** On what a command acts, and in whose name. */
export interface CommandInput {
  readonly attribution: Attribution;
  /** Id of the comment that holds it. */
  readonly comment: number;
  readonly logbook: Logbook;
  readonly facts: Facts;
  readonly acceptFrom: AcceptFrom;
  readonly texts: ThreadTexts;
}

/** What a command asks for besides a line in the logbook. */
export interface Requests {
  readonly tick?: readonly StepId[];
  readonly untick?: readonly StepId[];
  /** The label of a severity. */
  readonly severity?: string;
  readonly postmortem?: true;
  /** What was kept private may be told. */
  readonly publish?: true;
  readonly help?: true;
  /** Where it stands. */
  readonly summary?: true;
  /** The step whose text is to be shown. */
  readonly draft?: DraftedStep;
  /** Everybody in the thread is to be asked how it went. */
  readonly ask?: true;
}

export type Applied =
  /** `remark`: what whoever wrote it has to know besides. */
  | { readonly kind: 'done'; readonly entries: readonly Entry[]; readonly remark?: string }
  /** An issue has to be opened first. */
  | { readonly kind: 'waiting'; readonly plan: FollowUpPlan }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'refused'; readonly problem: string };

/** To whom a command is open besides people who may triage. */
export type OpenTo = 'readers' | 'author';

/** What it does is said in the catalogs, as `does-` and its word. */
export interface CommandDefinition<Verb extends string, Data extends object> {
  readonly verb: Verb;
  /** As the help shows it, without `/incident`. */
  readonly usage: string;
  readonly openTo?: readonly OpenTo[];
  /** Throws nothing: what it cannot use it explains. */
  readonly parse: (words: string, context: ParseContext) => Parsed<Data>;
  /** The same command twice changes nothing more. */
  readonly apply?: (data: Data, input: CommandInput) => Applied;
  readonly requests?: (data: Data) => Requests;
}

/** A command that was understood, ready to be carried out. */
export interface ReadyCommand {
  readonly kind: 'command';
  readonly command: { readonly verb: string };
  readonly requests: Requests;
  readonly apply: (input: CommandInput) => Applied;
}

export interface CommandModule<Verb extends string = string>
  extends Pick<CommandDefinition<Verb, object>, 'verb' | 'usage'> {
  readonly openTo: readonly OpenTo[];
  readonly read: (words: string, context: ParseContext) => ReadyCommand | Mistake;
}

export function defineCommand<Verb extends string, Data extends object>({
  verb,
  usage,
  openTo = [],
  parse,
  apply,
  requests,
}: CommandDefinition<Verb, Data>): CommandModule<Verb> {
  return {
    verb,
    usage,
    openTo,
    read: (words, context) => {
      const parsed = parse(words, context);
      if (parsed.kind === 'mistake') return parsed;
      const { data } = parsed;
      return {
        kind: 'command',
        command: { verb, ...data },
        requests: requests?.(data) ?? {},
        apply: (input) => apply?.(data, input) ?? { kind: 'done', entries: [] },
      };
    },
  };
}
