import { indexDelivery } from '../delivery/index-delivery.ts';
import { explain } from '../github/explain.ts';
import { threadTexts } from '../i18n/texts.ts';
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
    const { refreshIndex } = await import('./refresh-index.ts');
    return await refreshIndex(session);
  } catch (error) {
    return [threadTexts(session.settings.language).format('listFailed', { problem: explain(error) })];
  }
}
