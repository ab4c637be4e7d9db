import type { Facts } from '../../incident/facts.ts';
import type { Incident } from '../../incident/incident.ts';
import { timeline } from '../../incident/timeline.ts';
import type { Settings } from '../../settings/settings.ts';
import { editFrontMatter } from '../../text/edit-front-matter.ts';
import { readFrontMatter, writeFrontMatter } from '../../text/front-matter.ts';
import { completenessOf } from '../../text/human-sections.ts';
import { replaceSections } from '../../text/sections.ts';
import type { Writer } from '../../text/writer.ts';
import { type PostmortemData, postmortemData } from './postmortem-data.ts';
import { postmortemView } from './postmortem-view.ts';
import { recordWords } from './record-words.ts';

export interface PostmortemQuestion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly writer: Writer;
  /** The file as it stands in the repository, when it does. */
  readonly existing?: string;
}

/** The whole file. Of one that exists only the machine's sections and keys change; the rest stays to the byte. */
export function writePostmortem({ incident, facts, settings, writer, existing }: PostmortemQuestion): string {
  const lines = timeline(incident, facts);
  const data = postmortemData(incident, facts, lines, settings);
  const words = recordWords(settings, writer);
  const body = writer.write('postmortem', postmortemView({ incident, facts, settings, lines, words }));
  if (existing === undefined) return writeFrontMatter({ ...data, ...sectionCounts(body) }, `\n${body}`);
  const renewed = replaceSections(existing, body);
  return isAbout(existing, data) ? editFrontMatter(renewed, { ...data, ...sectionCounts(renewed) }) : renewed;
}

/** Nothing about a file whose sections people took over. */
function sectionCounts(file: string) {
  const { written, total } = completenessOf(file);
  return total === 0
    ? { sections_written: undefined, sections_total: undefined }
    : { sections_written: written, sections_total: total };
}

/** Front matter that does not name this incident is somebody else's, even in a file where we look for ours. */
function isAbout(file: string, { incident }: PostmortemData): boolean {
  const read = readFrontMatter(file);
  return read.kind === 'front-matter' && read.data['incident'] === incident && 'schema' in read.data;
}
