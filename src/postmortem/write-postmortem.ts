import type { Facts } from '../facts/facts.ts';
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
import { isPeoplesStatus } from '../postmortem-index/status.ts';
import type { Settings } from '../settings/settings.ts';
import type { Writer } from '../templates/writer.ts';
import { timeline } from '../timeline/timeline.ts';
import { postmortemTexts } from './create-formatter.ts';
import { type PostmortemData, postmortemData } from './postmortem-data.ts';
import { postmortemView } from './postmortem-view.ts';
import { reviewData } from './reviewed.ts';

export interface PostmortemQuestion {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly settings: Settings;
  readonly writer: Writer;
  /** The file as it is in the repository, when it does. */
  readonly existing?: string;
}

/** The whole file. Of one that exists only the machine's sections and keys change; the rest stays to the byte. */
export function writePostmortem({ incident, facts, settings, writer, existing }: PostmortemQuestion): string {
  const lines = timeline(incident, facts);
  const texts = postmortemTexts(settings, writer);
  const body = writer.write('postmortem', postmortemView({ incident, facts, settings, lines, texts }));
  const file = existing === undefined ? body : replaceSections(existing, body);
  const data = postmortemData({ incident, facts, lines, settings, completeness: completenessOf(file) });
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
