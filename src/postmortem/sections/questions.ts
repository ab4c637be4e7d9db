import type { Incident } from '../../incident/incident.ts';
import type { SectionName } from '../../logbook/names.ts';
import { quoted } from '../../markdown/quoted.ts';
import { isSectionName, peoplesSections } from '../../postmortem-index/people-sections.ts';
import { isSection } from '../../thread/headings.ts';
import { noAnswer } from '../../thread/issue-body.ts';
import type { Part, ReadStatement } from '../../thread/reading.ts';
import { servicesAnswered } from '../affected-services.ts';
import type { Page } from '../block.ts';
import type { Formatter } from '../formatter.ts';
import { type Hint, type Hints, notedBy, type Quote, shownOf, sourceLink } from '../quotes.ts';
import { unlinked } from '../unlinked.ts';

/** What somebody noted for a part that only people can write, with who and when. */
export interface Note extends Quote {
  readonly source: string;
}

export interface HumanSection {
  readonly id: SectionName;
  readonly heading: string;
  readonly question: string;
  readonly notes: readonly Note[];
  /** How many more only the issue has; empty where none. */
  readonly rest: string;
  readonly hints: readonly Hint[];
  /** There is more to show than its question. */
  readonly isShown: boolean;
  readonly isImpact: boolean;
}

/** What people wrote goes in whole; nobody reads a section that is longer than this. */
const longest = 12_000;

export function humanSections(page: Page, hints: Hints): readonly HumanSection[] {
  const { incident, formatter } = page;
  const { words } = formatter.texts;
  const written = threadNotes(page);
  const noted = commandNotes(incident, formatter);
  return peoplesSections.filter(isSectionName).map((id) => {
    const all = [...(written.get(id) ?? []), ...(noted.get(id) ?? [])];
    // Who wrote last knew most.
    const { shown, left } = shownOf(all.toReversed());
    const notes = shown.toReversed();
    const offered = hints[id] ?? [];
    return {
      id,
      heading: words[id],
      question: words[`${id}Question`],
      notes,
      rest: left === 0 ? '' : formatter.texts.format('moreInIssue', { count: left, url: incident.url }),
      hints: offered,
      isShown: notes.length > 0 || offered.some(({ isQuiet }) => isQuiet !== true),
      isImpact: id === 'impact',
    };
  });
}

/** What stands under a heading that says so: in the description, and in comments of the team. */
function threadNotes({ reading, formatter }: Page) {
  const { line, block } = formatter;
  const answers = reading.statements.flatMap((statement) =>
    statement.parts.flatMap((part) => {
      const section = sectionOf(part);
      const told = statement.isMember ? part.text : unlinked(part.text);
      const words = section === undefined ? '' : whole(block(told, longest));
      if (section === undefined || words === '') return [];
      const heading = isAsked(part.heading) || !isSection(part.kind) ? line(part.heading, 120) : '';
      return [{ section, note: { heading, quote: quoted(words), source: sourceOf(statement, formatter) } }];
    }),
  );
  return grouped(answers);
}

/** That it goes on is said. */
function whole({ text, cut }: { readonly text: string; readonly cut: boolean }): string {
  return cut && !text.endsWith('…') ? `${text}\n\n…` : text;
}

function sectionOf({ kind, heading, text }: Part): SectionName | undefined {
  if (text === noAnswer || servicesAnswered({ heading, text }) !== undefined) return undefined;
  if (isSection(kind)) return kind;
  return isServices(heading) ? 'impact' : undefined;
}

/** A sentence says more than the name of a service. */
function isServices(heading: string): boolean {
  return heading !== '' && servicesAnswered({ heading, text: '' }) !== undefined;
}

/** A question says what was answered; the name of a section is there already. */
function isAsked(heading: string): boolean {
  return /[?？]\s*$/.test(heading);
}

function sourceOf(statement: ReadStatement, formatter: Formatter): string {
  return statement.comment === undefined
    ? formatter.texts.format('formBy', { who: formatter.name(statement.author.login) })
    : sourceLink(statement, formatter);
}

function commandNotes({ logbook }: Incident, formatter: Formatter) {
  const answers = logbook.entries.flatMap((entry) => {
    const words = entry.what === 'note' ? whole(formatter.block(entry.text, longest)) : '';
    if (entry.what !== 'note' || words === '') return [];
    const source = notedBy(entry.attribution, formatter);
    return [{ section: entry.section, note: { heading: '', quote: quoted(words), source } }];
  });
  return grouped(answers);
}

function grouped(answers: readonly { readonly section: SectionName; readonly note: Note }[]) {
  const groups = Map.groupBy(answers, ({ section }) => section);
  return new Map([...groups].map(([section, all]) => [section, all.map(({ note }) => note)]));
}
