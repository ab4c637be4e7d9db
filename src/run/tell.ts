/** What this run changed, for others: as an output, and to the addresses that a team named. */

import { threadTexts } from '../i18n/texts.ts';
import { type NewsItem, newsItems } from '../news/news-item.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import { type Notify, notify } from './notify.ts';
import type { Session } from './session.ts';

export interface Told {
  readonly news: readonly NewsItem[];
  readonly notes: readonly string[];
}

export async function tellOthers(
  { context, settings, dryRun }: Session,
  reports: readonly IncidentReport[],
  to: Notify,
): Promise<Told> {
  const { owner, name } = context.repository;
  const texts = threadTexts(settings.language);
  const news = reports.flatMap((report) => newsItems(report, `${owner}/${name}`, texts));
  return { news, notes: dryRun ? [] : await notify(news, to) };
}
