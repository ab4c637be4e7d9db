import type { Folder, FoundFile } from '../facts/postmortem-directory.ts';
import type { Incident } from '../incident/incident.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { type BlobSha, indexPaths } from '../postmortem-index/index-files.ts';
import { readListing } from '../postmortem-index/listing.ts';
import { isPostmortemOf, isPostmortemOfAnother, postmortemPath } from './file-name.ts';

interface Place {
  readonly directory: string;
  readonly blobSha: BlobSha;
}

type Wanted = Pick<Incident, 'createdAt' | 'number' | 'title' | 'logbook'>;

/**
 * Where the postmortem of an incident is, whatever people called it and wherever in the folder they put it; or
 * where it is to go. A name can be anybody's: what counts is the incident that the file itself names.
 */
export function findFile(folder: Folder, incident: Wanted, { directory, blobSha }: Place): FoundFile {
  const known = incident.logbook.postmortem?.path;
  const isThere = folder.entries.some(({ path }) => path === known);
  const expected = postmortemPath(directory, incident);
  const paths = folder.entries.map(({ path }) => path);
  const likely = [
    ...(known !== undefined && isThere ? [known] : []),
    ...paths.filter((path) => path === expected),
    ...paths.filter((path) => isPostmortemOf(fileName(path), incident.number)),
  ];
  const among = search(folder, likely, incident);
  if (among !== undefined) return among;
  if (known === undefined) {
    const lost = search(folder, namedIn(folder, { directory, blobSha }, incident), incident);
    if (lost !== undefined) return lost;
  }
  const renamed =
    known === undefined || isThere
      ? undefined
      : search(
          folder,
          paths.filter((path) => mayBeRenamed(path, incident.number)),
          incident,
        );
  return renamed ?? freePath(folder, expected);
}

/** Where nobody remembers it: as the list of all knows it, or as a file says that is new to the list. */
function namedIn(
  { entries, texts }: Folder,
  { directory, blobSha }: Place,
  { number }: Wanted,
): readonly string[] {
  const known = readListing(texts[indexPaths(directory, entries).index], blobSha).entries;
  const paths = entries.filter(({ path, sha }) => {
    const listed = known.get(path);
    if (listed?.sha === sha) return listed.kind === 'postmortem' && listed.incident === number;
    return incidentNamedIn(texts[path] ?? '') === number;
  });
  return paths.map(({ path }) => path);
}

function search(folder: Folder, candidates: readonly string[], incident: Wanted): FoundFile | undefined {
  const wants = [...new Set(candidates)].filter((path) => !Object.hasOwn(folder.texts, path));
  if (wants.length > 0) return { kind: 'unsure', wants };
  const path = candidates.find((one) => isAbout(folder.texts[one] ?? '', one, incident));
  return path === undefined ? undefined : { kind: 'present', path };
}

/** Without a number in it, a file is ours only where we wrote it: people took the front matter out. */
function isAbout(text: string, path: string, { number, logbook }: Wanted): boolean {
  const named = incidentNamedIn(text);
  return named === undefined ? path === logbook.postmortem?.path : named === number;
}

/** As its front matter says, whatever that is; undefined where it says nothing. */
export function incidentNamedIn(text: string): unknown {
  const read = readFrontMatter(text);
  return read.kind === 'front-matter' ? read.data['incident'] : undefined;
}

function mayBeRenamed(path: string, number: number): boolean {
  return /\.mdx?$/i.test(path) && !isPostmortemOfAnother(fileName(path), number);
}

/** Somebody else's file is left alone: ours gets another name. */
function freePath({ entries, others }: Folder, expected: string): FoundFile {
  if (others.includes(expected)) return { kind: 'blocked', path: expected };
  const taken = new Set([...entries.map(({ path }) => path), ...others]);
  let path = expected;
  for (let count = 2; taken.has(path); count += 1) path = expected.replace(/\.md$/, `-${count}.md`);
  return { kind: 'absent', path };
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
