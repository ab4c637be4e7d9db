/** The list of all postmortems, as it is on the default branch. */

import { readTextFile } from '../github/read-context.ts';
import type { PostmortemEntry } from '../postmortem-index/entry.ts';
import { readListing } from '../postmortem-index/listing.ts';
import type { Session } from './session.ts';

type Place = Pick<Session, 'settings'>;

export function indexPath({ settings }: Place): string {
  return `${settings.postmortem.directory}/index.json`;
}

/** Empty where there is none. */
export async function readIndex(session: Session): Promise<string> {
  if (session.settings.postmortem.index === 'off') return '';
  const file = await readTextFile(session.github, indexPath(session));
  return file.kind === 'present' ? file.text : '';
}

/** Newest first. */
export function postmortemsIn(
  text: string,
  { blobSha }: Pick<Session, 'blobSha'>,
): readonly PostmortemEntry[] {
  const { entries } = readListing(text, blobSha);
  return [...entries.values()].filter((entry) => entry.kind === 'postmortem');
}
