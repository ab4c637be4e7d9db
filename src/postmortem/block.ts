import type { Facts } from '../facts/facts.ts';
import type { PostmortemWords } from '../i18n/texts.ts';
import type { Incident } from '../incident/incident.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import type { Settings } from '../settings/settings.ts';
import type { Reading } from '../thread/reading.ts';
import type { TimelineLine } from '../timeline/timeline-line.ts';
import type { Formatter } from './formatter.ts';

/** All that a section may tell of. */
export interface Page {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Pick<
    Settings,
    'label' | 'severities' | 'serviceLabel' | 'acceptFrom' | 'postmortem' | 'timeZone'
  >;
  readonly lines: readonly TimelineLine[];
  /** What the list of all knows of other incidents. */
  readonly known: readonly PostmortemEntry[];
  /** What people wrote in the thread. */
  readonly reading: Reading;
  /** Marks of the sections that the file still asks for; undefined where there is no file yet. */
  readonly asking?: readonly string[];
  readonly formatter: Formatter;
}

/** A section that has its heading only where there is something below it. */
export interface Block {
  /** The name of its marks in the file, which is for ever. */
  readonly id: string;
  /** The heading, by its message. */
  readonly heading: keyof PostmortemWords;
  /** Paragraphs of Markdown; none where there is nothing to tell. */
  readonly body: (page: Page) => readonly string[];
}

export interface BlockView {
  readonly id: string;
  readonly heading: string;
  readonly body: string;
}

export function blockView({ id, heading, body }: Block, page: Page): BlockView {
  return { id, heading: page.formatter.texts.words[heading], body: body(page).join('\n\n') };
}
