import { at, textAt } from '../json.ts';
import { answered } from './answered.ts';
import type { GitHub } from './client.ts';

/** Many files in one question; GitHub answers so many well within its ten seconds. */
const mostAtOnce = 50;
/** Below that REST is as good, and every forge has it. */
const few = 3;

/** The texts of blobs, by sha. Years of postmortems that no index knows yet would cost a request each otherwise. */
export async function readTexts(
  github: GitHub,
  shas: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(shas)];
  const texts = new Map(wanted.length > few ? await readMany(github, wanted) : []);
  for (const sha of wanted) {
    if (!texts.has(sha)) texts.set(sha, await readBlob(github, sha));
  }
  return texts;
}

async function readMany(
  github: GitHub,
  shas: readonly string[],
): Promise<ReadonlyArray<readonly [string, string]>> {
  const found: (readonly [string, string])[] = [];
  for (let from = 0; from < shas.length; from += mostAtOnce) {
    const batch = shas.slice(from, from + mostAtOnce);
    const answer = await answered(github.query(questionAbout(github, batch)));
    // A forge without GraphQL, or a token that may not ask: each file is asked for by itself.
    if ((at(answer, 'data', 'repository') ?? undefined) === undefined) return found;
    found.push(...batch.flatMap((sha, index) => textIn(answer, sha, index)));
  }
  return found;
}

function questionAbout({ owner, repo }: GitHub, shas: readonly string[]): string {
  const objects = shas.map(
    (sha, index) => `b${index}: object(oid: ${JSON.stringify(sha)}) { ... on Blob { text isTruncated } }`,
  );
  const where = `owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)}`;
  return `query { repository(${where}) { ${objects.join(' ')} } }`;
}

/** GitHub cuts a long text short and gives none for what it takes for binary. */
function textIn(answer: unknown, sha: string, index: number): ReadonlyArray<readonly [string, string]> {
  const blob = at(answer, 'data', 'repository', `b${index}`);
  const text = textAt(blob, 'text');
  return text === undefined || at(blob, 'isTruncated') !== false ? [] : [[sha, text]];
}

async function readBlob({ rest, owner, repo }: GitHub, sha: string): Promise<string> {
  const { data } = await rest.git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(data.content, 'base64').toString('utf8');
}
