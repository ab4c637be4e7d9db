import type { PostmortemWords } from '../i18n/texts.ts';
import type { Completeness } from './entry.ts';

export type OwnStatus = 'draft' | 'final';

/** The last two are in files of earlier versions, which looked at the steps only. */
const ourWords: readonly unknown[] = ['draft', 'final', 'complete', 'incomplete'];

/** Final once every step is done and every section that only people can write is written. */
export function statusOf(openSteps: number, completeness: Completeness | undefined): OwnStatus {
  const isWritten = completeness === undefined || completeness.written === completeness.total;
  return openSteps === 0 && isWritten ? 'final' : 'draft';
}

/** A word that people chose themselves: ours follow the file, theirs stay. */
export function isPeoplesStatus(status: unknown): boolean {
  return status !== undefined && status !== null && status !== '' && !ourWords.includes(status);
}

/** What we wrote there is said in the language of the record, what people put there stays. */
export function statusWords(status: string, words: PostmortemWords): string {
  if (status === 'final') return words.statusFinal;
  return status === 'draft' ? words.statusDraft : status;
}
