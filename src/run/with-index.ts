import { indexDelivery } from '../delivery/index-delivery.ts';
import type { ListedDirectory } from '../facts/postmortem-directory.ts';
import { explain } from '../github/explain.ts';
import { threadTexts } from '../i18n/texts.ts';
import type { IncidentReport } from '../report/incident-report.ts';
import { type FolderChange, hasChanged } from './folder-news.ts';
import type { Session } from './session.ts';

/**
 * Brings the list of all postmortems up to date where people changed the folder of late, or `isSure` that they did: what
 * does that reads all of them, and is loaded then.
 */
export async function withIndex(
  session: Session,
  { isSure, last }: { readonly isSure: boolean; readonly last: FolderChange },
): Promise<readonly string[]> {
  try {
    if (indexDelivery(session.settings) === 'off') return [];
    if (!isSure && !(await hasChanged(session, last))) return [];
    const { refreshIndex } = await refreshing();
    return await refreshIndex(session);
  } catch (error) {
    return [threadTexts(session.settings.language).format('listFailed', { problem: explain(error) })];
  }
}

/** Whoever committed a postmortem committed the list with it. */
export function isListFresh({ effects }: IncidentReport): boolean {
  return effects.some((effect) => effect.kind === 'commit-files' && effect.onto.kind === 'default-branch');
}

/** The folder with the texts that its list is made of; undefined where something else is in its place. */
export async function wholeFolder(session: Session): Promise<ListedDirectory | undefined> {
  const { readWholeDirectory } = await refreshing();
  return readWholeDirectory(session);
}

/** In one place, so that it is in one part of the bundle. */
function refreshing() {
  return import('./refresh-index.ts');
}
