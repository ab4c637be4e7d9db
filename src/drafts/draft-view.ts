/** What a text to copy says: what is known, and a blank where nobody knows it yet. Nothing is made up. */

import type { ThreadTexts } from '../i18n/texts.ts';
import { beginning, declaration, type Incident, milestoneReported } from '../incident/incident.ts';
import { standingUpdate, worksAgainSince } from '../incident/next-update.ts';
import type { Attribution, Logbook } from '../logbook/logbook.ts';
import { leadOf } from '../logbook/roles.ts';
import { inertCode } from '../markdown/inert-code.ts';
import { singleLine } from '../markdown/visible-text.ts';
import { createClock } from '../time/clock.ts';
import type { Instant } from '../time/instant.ts';

export interface DraftView {
  readonly title: string;
  /** Empty where no label names one. */
  readonly services: string;
  readonly since: string;
  readonly hit: string;
  readonly help: string;
  readonly next: string;
  /** Since when it works again; empty as long as nobody said so. */
  readonly over: string;
  readonly whom: string;
  readonly cost: string;
  readonly doing: string;
  readonly change: string;
  readonly ask: string;
  /** A line for each. */
  readonly helpers: readonly string[];
}

export interface DraftFacts {
  readonly incident: Incident;
  readonly texts: ThreadTexts;
  /** An IANA name. */
  readonly timeZone: string;
  readonly services: readonly string[];
  /** What a member wrote into the form of who or what is hit. */
  readonly impactAnswered: string;
  /** When people hear more, as far as that is settled. */
  readonly nextUpdate: Instant | undefined;
}

/** Longer is no line to send. */
const longest = 300;

export function draftView(known: DraftFacts): DraftView {
  const { incident, texts, timeZone } = known;
  const { words } = texts;
  const { logbook } = incident;
  const { named } = createClock(timeZone);
  const impact = line(noteOn(logbook, 'impact') ?? '');
  const services = known.services.map((name) => line(name.slice(0, 60))).join(words.comma);
  const lead = leadOf(logbook);
  return {
    title: titleOf(incident),
    services,
    since: sinceWhen(known),
    hit: impact || line(known.impactAnswered) || words.blankHit,
    help: line(helpIn(incident)) || words.blankHelp,
    next: known.nextUpdate === undefined ? words.blankNext : named(known.nextUpdate),
    over: workingSince(known),
    whom: services || words.blankWhom,
    cost: impact || words.blankCost,
    doing: line(standingUpdate(logbook)?.text ?? '') || words.blankDoing,
    change: line(followUpsIn(logbook).join('; ')) || words.blankChange,
    ask: lead === undefined ? words.blankAsk : `@${lead}`,
    helpers: helpersIn(known),
  };
}

/** Our own marks mean nothing in it: the record is found by one. */
function line(text: string): string {
  return inertCode(singleLine(text, longest));
}

function sinceWhen({ incident, texts, timeZone }: DraftFacts): string {
  const at = createClock(timeZone).named(beginning(incident));
  const isTold = milestoneReported(incident.logbook, 'started') !== undefined;
  return isTold ? at : texts.format('draftAtLatest', { since: at });
}

/** That it was closed tells that it is over, and not since when. */
function workingSince({ incident, texts, timeZone }: DraftFacts): string {
  const since = worksAgainSince(incident);
  if (since !== undefined) return createClock(timeZone).named(since);
  return incident.phase.kind === 'resolved' ? texts.words.blankNext : '';
}

/** Without what was put around it for the team: a state in brackets before it, and marks behind it. */
function titleOf({ title }: Incident): string {
  const whole = line(title);
  const plain = whole.replace(/^(?:\[[^\]]{1,30}\] ?)+/, '').replace(/[ !.。！]+$/, '');
  return plain || whole;
}

function noteOn({ entries }: Logbook, section: 'impact'): string | undefined {
  return entries.filter((entry) => entry.what === 'note').findLast((entry) => entry.section === section)
    ?.text;
}

/** What came with the step that makes it hurt less. */
function helpIn({ steps }: Incident): string {
  const state = steps.find(({ step }) => step.id === 'ameliorate')?.state;
  return state?.kind === 'done' ? (state.note ?? '') : '';
}

function followUpsIn({ entries }: Logbook): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.what !== 'follow-up') return [];
    return [entry.number === undefined ? entry.title : `${entry.title} (#${entry.number})`];
  });
}

const mostHelpers = 10;

/** From the record, with what each did; whoever only waited is thanked together. */
function helpersIn({ incident, texts }: DraftFacts): readonly string[] {
  const people = Map.groupBy(deedsIn(incident, texts.words), ({ who }) => who);
  return [...people].slice(0, mostHelpers).map(([who, theirs]) => {
    const deeds = new Set(theirs.map(({ deed }) => deed));
    return texts.format('draftDid', { who, deeds: [...deeds].join('; ') });
  });
}

interface Deed {
  readonly who: string;
  readonly deed: string;
}

function deedsIn({ logbook, steps }: Incident, words: ThreadTexts['words']): readonly Deed[] {
  const declared = declaration(logbook.entries);
  const lead = leadOf(logbook);
  return [
    ...by(declared, words.deedDeclared),
    ...(lead === undefined ? [] : [{ who: lead, deed: words.deedLed }]),
    ...steps.flatMap(({ step, state }) =>
      state.kind === 'done' ? by(state.attribution, line(step.title)) : [],
    ),
  ];
}

function by(attribution: Attribution | undefined, deed: string): readonly Deed[] {
  if (attribution?.kind !== 'actor' || attribution.by.endsWith('[bot]')) return [];
  return [{ who: attribution.by, deed }];
}
