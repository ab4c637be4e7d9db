import type { Facts } from '../../facts/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { type SectionName, sectionNames } from '../../logbook/names.ts';
import { quoted } from '../../markdown/inert-block.ts';
import { servicesAnswered } from '../affected-services.ts';
import type { Formatter } from '../formatter.ts';
import { issueFields } from '../issue-text.ts';
import type { Hint, Hints, Quote } from '../quotes.ts';

/** What somebody noted for a part that only people can write, with who and when. */
export interface Note extends Quote {
  readonly source: string;
}

export interface HumanSection {
  readonly id: SectionName;
  readonly heading: string;
  readonly question: string;
  readonly notes: readonly Note[];
  readonly hints: readonly Hint[];
}

/** The order in which they are read. */
const order = [
  'impact',
  'detection',
  'trigger',
  'factors',
  'surprise',
  'well',
  'badly',
  'lucky',
] as const satisfies readonly SectionName[];

const longest = 2500;

/** What the questions of forms are about, where they ask for what belongs into one of our sections. */
const asks: Readonly<Record<SectionName, RegExp>> = {
  impact:
    /^(?:(?:customer |user |business )?impact|who (?:is|was) (?:affected|hit)|what is the impact|since when|severity|(?:services?|users?|customers?|systems?) affected|affected (?:services?|users?|customers?|systems?))\b/i,
  detection:
    /^(?:detection|(?:how|when) (?:was|were) (?:it|this|the (?:incident|problem|issue)|you|we) (?:noticed|detected|discovered|found|alerted)|how did (?:you|we|they) (?:notice|detect|discover|find out|learn|hear))\b/i,
  trigger:
    /^(?:trigger|(?:the )?lead[ -]?up|what (?:led up to|triggered|set (?:it|this) off|(?:has |had )?changed)|(?:recent|last|latest) (?:changes?|deployments?|deploys?|releases?))\b/i,
  factors: /^(?:(?:contributing |possible )?(?:factors?|causes?)|root causes?)\b/i,
  surprise: /^(?:surprises?|what surprised us|why were we surprised)\b/i,
  well: /^what went well\b/i,
  badly: /^what (?:did not go|didn['’]t go|went) (?:well|wrong|badly)\b/i,
  lucky: /^where (?:were we|we got) lucky\b/i,
};

export function humanSections(
  incident: Incident,
  facts: Facts,
  formatter: Formatter,
  hints: Hints,
): readonly HumanSection[] {
  const { words } = formatter.texts;
  const fromForm = formNotes(facts, formatter);
  const noted = commandNotes(incident, formatter);
  return order.map((id) => ({
    id,
    heading: words[id],
    question: words[`${id}Question`],
    notes: [...(fromForm.get(id) ?? []), ...(noted.get(id) ?? [])],
    hints: hints[id] ?? [],
  }));
}

/** The part that a question of a form belongs to; none when it is about something else. */
export function sectionAsked(heading: string): SectionName | undefined {
  return sectionNames
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .find((id) => asks[id].test(heading));
}

function formNotes({ issue }: Facts, { texts, line, block, name }: Formatter) {
  const fields = issueFields(issue.body).filter((field) => servicesAnswered(field) === undefined);
  const answers = fields.flatMap(({ heading, text }) => {
    const section = sectionAsked(heading);
    const words = section === undefined ? '' : block(text, longest).text;
    if (section === undefined || words === '') return [];
    const source = texts.format('formBy', { who: name(issue.author.login) });
    return [{ section, note: { heading: line(heading, 120), quote: quoted(words), source } }];
  });
  return grouped(answers);
}

function commandNotes({ logbook }: Incident, { texts, clock, block, name }: Formatter) {
  const answers = logbook.entries.flatMap((entry) => {
    const words = entry.what === 'note' ? block(entry.text, longest).text : '';
    if (entry.what !== 'note' || words === '') return [];
    const { attribution } = entry;
    const who = attribution.kind === 'actor' ? name(attribution.by) : texts.words.somebody;
    const source = texts.format('noteBy', { who, when: clock.named(attribution.at) });
    return [{ section: entry.section, note: { heading: '', quote: quoted(words), source } }];
  });
  return grouped(answers);
}

function grouped(answers: readonly { readonly section: SectionName; readonly note: Note }[]) {
  const groups = Map.groupBy(answers, ({ section }) => section);
  return new Map([...groups].map(([section, all]) => [section, all.map(({ note }) => note)]));
}
