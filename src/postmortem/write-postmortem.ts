import type { Facts } from '../facts/facts.ts';
import type { PostmortemTexts, PostmortemWords } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import { editFrontMatter } from '../markdown/edit-front-matter.ts';
import {
  type FrontMatter,
  type FrontMatterData,
  readFrontMatter,
  writeFrontMatter,
} from '../markdown/front-matter.ts';
import { replaceSections } from '../markdown/sections.ts';
import { completenessOf } from '../postmortem-index/completeness.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { isPeoplesStatus } from '../postmortem-index/status.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import { timeline } from '../timeline/timeline.ts';
import { type Block, type BlockView, blockView, type Page } from './block.ts';
import { createFormatter, postmortemTexts } from './create-formatter.ts';
import type { Formatter } from './formatter.ts';
import { gantt } from './gantt.ts';
import { hintsOf } from './hints.ts';
import { momentAsks } from './moment-asks.ts';
import { participants } from './participants.ts';
import { type PostmortemData, postmortemData } from './postmortem-data.ts';
import { reviewData } from './reviewed.ts';
import { attachments } from './sections/attachments.ts';
import { type Communications, communicationsOf } from './sections/communications.ts';
import { type FactsView, factsView } from './sections/facts.ts';
import { type FollowUps, followUps } from './sections/follow-ups.ts';
import { rolesOf } from './sections/people.ts';
import { type HumanSection, humanSections } from './sections/questions.ts';
import { similar } from './sections/similar.ts';
import { type StepRow, stepRows } from './sections/steps.ts';
import { type Summary, summaryOf } from './sections/summary.ts';
import { type Timeline, timelineOf } from './sections/timeline.ts';
import { toldIncident } from './told.ts';

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
export function writePostmortem({ settings, writer, known, existing, ...given }: PostmortemQuestion): string {
  const { incident, facts, reading } = toldIncident(given.incident, given.facts, settings);
  const lines = timeline(incident, facts, reading.statements);
  const texts = postmortemTexts(settings, writer);
  const view = postmortemView({ incident, facts, reading, settings, lines, texts, known });
  const body = writer.write('postmortem', view);
  const file = existing === undefined ? body : replaceSections(existing, body);
  const completeness = completenessOf(file);
  const data = postmortemData({ incident, facts, reading, lines, settings, completeness });
  if (existing === undefined) {
    return writeFrontMatter({ ...data, ...reviewData(incident, facts) }, `\n${body}`);
  }
  const front = readFrontMatter(existing);
  if (!isAbout(front, data)) return file;
  const ours = withPeoplesStatus(front, data);
  const renewed = editFrontMatter(file, ours);
  // Nothing else is new: to write down who reviewed the last pull request would take another one.
  if (renewed === existing) return existing;
  return editFrontMatter(renewed, { ...ours, ...reviewData(incident, facts, front.data) });
}

/** Front matter that does not name this incident is somebody else's, even in a file where we look for ours. */
function isAbout(read: FrontMatter, { incident }: PostmortemData): read is ReadFrontMatter {
  return read.kind === 'front-matter' && read.data['incident'] === incident && 'schema' in read.data;
}

type ReadFrontMatter = Extract<FrontMatter, { readonly kind: 'front-matter' }>;

function withPeoplesStatus({ data: before }: ReadFrontMatter, data: PostmortemData): FrontMatterData {
  const { status: _, ...others } = data;
  return isPeoplesStatus(before['status']) ? others : { ...data };
}

/** Sections in the order of the file: whoever adds one adds its module here. */
const blocks: readonly Block[] = [attachments, similar];

/** All that the template sees: Markdown that is clean already, numbers and yes or no. Empty text means "not known". */
export interface PostmortemView {
  /** Our own words, by their key: headings, questions, heads of tables. */
  readonly t: PostmortemWords;
  readonly title: string;
  readonly number: number;
  readonly url: string;
  readonly facts: FactsView;
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

export function postmortemView({
  incident,
  facts,
  settings,
  lines,
  texts,
  known,
  reading,
}: ViewQuestion): PostmortemView {
  const formatter = createFormatter({ incident, facts, settings, texts });
  const { clock } = formatter;
  const { words } = texts;
  const page: Page = { incident, facts, settings, lines, known, reading, formatter };
  const shown = factsView(page);
  const { number, url } = incident;
  const view = {
    t: words,
    title: formatter.label(incident.title, 256) || texts.format('untitled', { number }),
    number,
    url,
    facts: shown,
    asks: momentAsks(page),
    people: participants(page).map(formatter.name).join(words.comma),
    roles: rolesOf(page),
    zones: clock.zones,
    summary: summaryOf(page),
    timeline: timelineOf(page),
    stepsHeading: shown.allEight ? words.theEightSteps : words.theSteps,
    gantt: gantt(incident, formatter),
    steps: stepRows(incident, formatter),
    communications: communicationsOf(page),
    blocks: blocks.map((block) => blockView(block, page)),
    sections: humanSections(page, hintsOf(page)),
    followUps: followUps(page),
  };
  return { ...view, secrets: secretWords(formatter) };
}

/** Asked last: by then all of people's words have been gone through. */
function secretWords({ texts, secrets }: Formatter): string {
  const count = secrets();
  return count === 0 ? '' : texts.counted('secretsLeftOut', count);
}
