/** What is still to be done after all incidents, for the page. */

import type { PostmortemTexts } from '../i18n/texts.ts';
import type { PostmortemEntry } from './entry.ts';
import { cell } from './escape.ts';
import { byDue, openItems } from './items.ts';
import { encodedPath, type Place, within } from './place.ts';

export interface FollowUpRow {
  /** `2026-12-04`; empty where nobody set one. */
  readonly due: string;
  readonly title: string;
  /** Of its issue; zero for what is none. */
  readonly number: number;
  /** Empty for what is no issue. */
  readonly link: string;
  readonly owner: string;
  readonly incident: string;
  readonly postmortem: string;
}

const mostFollowUps = 50;

export function followUpRows(
  postmortems: readonly PostmortemEntry[],
  place: Place,
  texts: PostmortemTexts,
): readonly FollowUpRow[] {
  return postmortems
    .flatMap((entry) => openItems(entry).map((item) => ({ entry, item })))
    .toSorted((a, b) => byDue(a.item, b.item))
    .slice(0, mostFollowUps)
    .map(({ entry, item: { title, number, owner = '', due = '' } }) => ({
      due: due.replaceAll('-', '\u2011'),
      title: cell(title, 120),
      number: number ?? 0,
      link: number === undefined ? '' : `${place.repository.url}/issues/${number}`,
      owner: cell(owner, 60),
      incident: titleOf(entry, texts),
      postmortem: encodedPath(within(entry.path, place)),
    }));
}

export function titleOf({ title, incident }: PostmortemEntry, texts: PostmortemTexts): string {
  return cell(title, 100) || texts.format('untitled', { number: incident });
}
