import type { Facts } from '../facts/facts.ts';
import type { PostmortemTexts, PostmortemWords } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import { editFrontMatter } from '../markdown/edit-front-matter.ts';
import { readFrontMatter, writeFrontMatter } from '../markdown/front-matter.ts';
import { redact } from '../markdown/redact.ts';
import { completenessOf } from '../postmortem-index/completeness.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { withStoredData } from '../postmortem-index/stored-data.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import { timeline } from '../timeline/timeline.ts';
import { type Block, type BlockView, blockView, type Page } from './block.ts';
import { createFormatter, postmortemTexts } from './create-formatter.ts';
import {
  filedBefore,
  formerGone,
  isAbout,
  stateOf,
  withPeoplesStatus,
  withSections,
} from './existing-file.ts';
import type { Formatter } from './formatter.ts';
import { gantt } from './gantt.ts';
import { hintsOf } from './hints.ts';
import { leadLines, stillToWrite } from './lead.ts';
import { momentAsks } from './moment-asks.ts';
import { participants } from './participants.ts';
import { postmortemData } from './postmortem-data.ts';
import { reviewData } from './reviewed.ts';
import { attachments } from './sections/attachments.ts';
import { type Communications, communicationsOf } from './sections/communications.ts';
import { type FactsView, factsView } from './sections/facts.ts';
import { type FollowUps, followUps } from './sections/follow-ups.ts';
import { rolesOf } from './sections/people.ts';
import { type HumanSection, humanSections } from './sections/questions.ts';
import { related } from './sections/related.ts';
import { similar } from './sections/similar.ts';
import { type StepRow, stepRows } from './sections/steps.ts';
import { type Summary, summaryOf } from './sections/summary.ts';
import { type Timeline, timelineOf } from './sections/timeline.ts';
import { type Told, toldIncident } from './told.ts';

export interface PostmortemQuestion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly writer: Writer;
  /** What the list of all knows of other incidents. */
  readonly known: readonly PostmortemEntry[];
  /** The file as it is in the repository, when it does. */
  readonly existing?: string;
}

/** The whole file. Of one that exists only the machine's sections and keys change; the rest stays to the byte. */
export function writePostmortem(question: PostmortemQuestion): string {
  const { existing, settings, writer } = question;
  const told = toldIncident(question.incident, question.facts, settings);
  const read = { ...told, lines: timeline(told.incident, told.facts, told.reading.statements) };
  if (existing === undefined) return written(question, read, {});
  const { words } = postmortemTexts(settings, writer);
  const asking = completenessOf(existing, words).askingMarks;
  const file = written(question, read, { asking });
  // What was written may be gone with the comment that it came from, and is asked for again.
  const now = completenessOf(file, words).askingMarks;
  return now.join() === asking.join() ? file : written(question, read, { asking: now });
}

/** `asking`: the marks of the sections that nobody wrote yet, as the file says. */
function written(
  { settings, writer, known, existing }: PostmortemQuestion,
  { incident, facts, reading, lines }: Told & Pick<Page, 'lines'>,
  asking: Pick<Page, 'asking'>,
): string {
  const texts = postmortemTexts(settings, writer);
  const view = postmortemView({ incident, facts, reading, settings, lines, texts, known, ...asking });
  // Once more, as it will be read: what our own marks put together.
  const body = redact(writer.write('postmortem', view)).text;
  const before = filedBefore(existing, incident.number);
  const file = before === undefined ? `\n${body}` : withSections(before, body);
  const data = postmortemData({
    incident,
    facts,
    reading,
    lines,
    settings,
    ...stateOf(file, before, texts, facts),
  });
  if (before === undefined) {
    const stored = { ...data.stored, ...reviewData(incident, facts) };
    return writeFrontMatter({ ...data.front }, withStoredData(file, stored));
  }
  const front = readFrontMatter(before.file);
  if (!isAbout(front, data.front)) return file;
  const ours = {
    ...withPeoplesStatus(front, data.front),
    ...(before.isFormer ? formerGone(front, data) : {}),
  };
  const stored = { ...before.stored, ...data.stored };
  const renewed = withStoredData(editFrontMatter(file, ours), stored);
  // Nothing else is new: to write down who reviewed the last pull request would take another one.
  if (renewed === before.file) return renewed;
  return withStoredData(renewed, { ...stored, ...reviewData(incident, facts, { ...stored, ...front.data }) });
}

/** Sections in the order of the file: whoever adds one adds its module here. */
const blocks: readonly Block[] = [attachments, related, similar];

/** All that the template sees: Markdown that is clean already, numbers and yes or no. Empty text means "not known". */
export interface PostmortemView {
  /** Our own words, by their key: headings, questions, heads of tables. */
  readonly t: PostmortemWords;
  readonly title: string;
  readonly number: number;
  readonly url: string;
  readonly facts: FactsView;
  /** What happened, in three lines. */
  readonly lead: readonly string[];
  /** The sections that nobody wrote yet, in a sentence; empty when all are written. */
  readonly stillToWrite: string;
  /** Moments that nobody told yet, each with the words that may tell it. */
  readonly asks: readonly string[];
  readonly people: string;
  /** The same people with what they did, each as an item of a list. */
  readonly roles: readonly string[];
  /** The time zones in which times are told. */
  readonly zones: string;
  readonly summary: Summary;
  readonly timeline: Timeline;
  readonly stepsHeading: string;
  /** Mermaid. */
  readonly gantt: string;
  readonly steps: readonly StepRow[];
  /** Whether any of them was done or skipped. */
  readonly hasSteps: boolean;
  readonly communications: Communications;
  /** Sections that tell of something, and those that do not with their marks alone. */
  readonly blocks: readonly BlockView[];
  readonly sections: readonly HumanSection[];
  readonly followUps: FollowUps;
  /** That secrets were left out; empty when there were none. */
  readonly secrets: string;
}

export interface ViewQuestion extends Omit<Page, 'formatter'> {
  readonly texts: PostmortemTexts;
}

function postmortemView({ texts, ...known }: ViewQuestion): PostmortemView {
  const { incident, facts, settings } = known;
  const formatter = createFormatter({ incident, facts, settings, texts });
  const page: Page = { ...known, formatter };
  const view = { ...headOf(page), ...partsOf(page) };
  return { ...view, secrets: secretWords(formatter) };
}

function headOf(page: Page) {
  const { incident, formatter } = page;
  const { texts, clock, name } = formatter;
  const { number, url } = incident;
  const facts = factsView(page);
  return {
    t: texts.words,
    title: formatter.label(incident.title, 256) || texts.format('untitled', { number }),
    number,
    url,
    facts,
    stepsHeading: facts.allEight ? texts.words.theEightSteps : texts.words.theSteps,
    asks: momentAsks(page),
    people: participants(page).map(name).join(texts.words.comma),
    roles: rolesOf(page),
    zones: clock.zones,
  };
}

function partsOf(page: Page) {
  const { incident, formatter } = page;
  const sections = humanSections(page, hintsOf(page));
  const told = followUps(page);
  const steps = stepRows(incident, formatter);
  return {
    lead: leadLines(page, told),
    stillToWrite: stillToWrite(sections, told, page),
    summary: summaryOf(page),
    timeline: timelineOf(page),
    gantt: gantt(incident, formatter),
    steps,
    hasSteps: steps.some(({ open }) => !open),
    communications: communicationsOf(page),
    blocks: blocks.map((block) => blockView(block, page)),
    sections,
    followUps: told,
  };
}

/** Asked last: by then all of people's words have been gone through. */
function secretWords({ texts, secrets }: Formatter): string {
  const count = secrets();
  return count === 0 ? '' : texts.counted('secretsLeftOut', count);
}
