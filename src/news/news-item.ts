/** One piece of news as it leaves: without secrets, in the words of the team, with a name by which it is known again. */

import type { ThreadTexts } from '../i18n/texts.ts';
import type { NewsEvent, NewsKind } from '../incident/news.ts';
import { redact } from '../markdown/redact.ts';
import { singleLine } from '../markdown/visible-text.ts';
import type { IncidentReport } from '../report/incident-report.ts';

/** What the output `news` holds, and what an address gets that is none of a chat. Keys are never renamed. */
export interface NewsItem {
  /** The same for the same event, whoever tells it. */
  readonly id: string;
  readonly kind: NewsKind;
  /** UTC. */
  readonly at: string;
  readonly repository: string;
  readonly incident: number;
  readonly title: string;
  readonly url: string;
  /** All of it in one line, in the language of the team. */
  readonly summary: string;
  readonly by?: string;
  readonly severity?: string;
  readonly status?: string;
  readonly text?: string;
  /** When the next update is promised. */
  readonly next?: string;
  readonly postmortem?: string;
}

const longestTitle = 200;
const longestText = 1500;

export function newsItems(
  { number, title = '', url, severity, news = [] }: IncidentReport,
  repository: string,
  texts: ThreadTexts,
): readonly NewsItem[] {
  return news.map((event, index) => {
    const item = {
      id: `${repository}#${number}/${nameOf(event, news.slice(0, index))}`,
      kind: event.kind,
      at: event.at,
      repository,
      incident: number,
      title: clean(title, longestTitle),
      url,
      ...(event.by === undefined ? {} : { by: event.by }),
      ...withSeverity(event.severity ?? severity),
      ...(event.status === undefined ? {} : { status: event.status }),
      ...(event.text === undefined ? {} : { text: clean(event.text, longestText) }),
      ...(event.next === undefined ? {} : { next: event.next }),
      ...(event.postmortem === undefined ? {} : { postmortem: event.postmortem }),
    };
    return { ...item, summary: summaryOf(item, texts) };
  });
}

/** One comment can hold two updates, and two comments can be of one second. */
function nameOf({ kind, at, comment }: NewsEvent, before: readonly NewsEvent[]): string {
  const same = before.filter((one) => one.kind === kind && one.at === at && one.comment === comment).length;
  const parts = [kind, at, ...(comment === undefined ? [] : [comment]), ...(same === 0 ? [] : [same + 1])];
  return parts.join('/');
}

function withSeverity(severity: string | undefined): Pick<NewsItem, 'severity'> {
  return severity === undefined ? {} : { severity: singleLine(severity, 40) };
}

function clean(text: string, limit: number): string {
  return singleLine(redact(text).text, limit);
}

function summaryOf(
  { kind, title, severity = '', status, text = '' }: Omit<NewsItem, 'summary'> & Pick<NewsEvent, 'status'>,
  { format, words }: ThreadTexts,
): string {
  if (kind === 'update') {
    const what = status === undefined ? words.lastUpdate : words[`status-${status}`];
    return format('news-update', { what, title, text });
  }
  const graded = severity === '' ? '' : ` (${severity})`;
  return format(`news-${kind}`, { title, graded });
}
