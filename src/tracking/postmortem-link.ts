import type { Review } from '../facts/draft.ts';
import type { ThreadTexts } from '../i18n/texts.ts';
import { finishedSteps, type Incident } from '../incident/incident.ts';
import type { Logbook } from '../logbook/logbook.ts';
import { plainLine } from '../markdown/plain-line.ts';

export interface PostmortemLink {
  readonly path: string;
  readonly url: string;
  /** It is in a pull request that nobody merged yet. */
  readonly inReview: boolean;
  readonly open: number;
  /** `3 of 7`; empty while nobody counted. */
  readonly written: string;
  /** Who merged and reviewed it; empty when it came by no pull request. */
  readonly review: string;
}

/** Where the postmortem is, and how far people got with it. */
export function postmortemLink(
  incident: Incident,
  logbook: Logbook,
  texts: ThreadTexts,
): PostmortemLink | null {
  const { postmortem, sections } = logbook;
  if (postmortem === undefined || !('url' in postmortem)) return null;
  const inReview = postmortem.kind === 'pull-request' && postmortem.state === 'open';
  // While the issue is open the file stays as it was written.
  const isKept = incident.phase.kind === 'resolved' && (postmortem.kind !== 'pull-request' || inReview);
  const open = isKept ? incident.steps.length - finishedSteps(incident).length : 0;
  // That nobody has written yet is no news to people who have just put out a fire.
  const hasWords = sections !== undefined && sections.written > 0;
  const written = hasWords ? texts.format('writtenOf', sections) : '';
  const review = postmortem.kind === 'commit' ? reviewWords(logbook.review, incident, texts) : '';
  return { path: postmortem.path, url: postmortem.url, inReview, open, written, review };
}

function reviewWords(review: Review | undefined, { createdAt }: Incident, texts: ThreadTexts): string {
  if (review === undefined) return '';
  const { words, format } = texts;
  const { mergedBy, mergedAt, by, at } = review;
  const when = texts.moment(mergedAt, createdAt);
  const merged =
    mergedBy === undefined
      ? format('merged', { at: when })
      : format('mergedBy', { who: plainLine(mergedBy, 60), at: when });
  if (at === undefined) return merged;
  const who = by.map((login) => plainLine(login, 60)).join(words.comma);
  const reviewed = format('reviewedBy', { who, at: texts.moment(at, createdAt) });
  return [merged, reviewed].join(words.comma);
}
