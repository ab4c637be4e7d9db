/** Which labels a repository has of those that are wanted, and whether it has anything at all. */

import { at, textAt } from '../json.ts';
import type { Label } from '../setup/labels.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { errorAnswer, optionalQuery } from './errors.ts';
import { perPage, readPages } from './read-pages.ts';

/** Those that are wanted and there: a repository can have a thousand others. */
export async function readLabels(github: GitHub, wanted: readonly Label[]): Promise<readonly string[]> {
  const asked = wanted.map(({ name }, index) => `l${index}: label(name: ${JSON.stringify(name)}) { name }`);
  const question = `query labels { repository(${repositoryArguments(github)}) { ${asked.join(' ')} } }`;
  const repository = at(await optionalQuery(github.query(question)), 'data', 'repository');
  if (repository === undefined || repository === null) return readLabelsByRest(github);
  return wanted.flatMap((_, index) => textAt(repository, `l${index}`, 'name') ?? []);
}

async function readLabelsByRest({ rest, owner, repo }: GitHub): Promise<readonly string[]> {
  const labels = await readPages((page) =>
    rest.issues.listLabelsForRepo({ owner, repo, per_page: perPage, page }),
  );
  return labels.map(({ name }) => name);
}

/** GitHub has no folder to show before the first commit. */
export async function readIsEmpty({ rest, owner, repo }: GitHub): Promise<boolean> {
  const { data } = await rest.repos.listCommits({ owner, repo, per_page: 1 }).catch((error) => {
    if (errorAnswer(error).status === 409) return { data: [] };
    throw error;
  });
  return data.length === 0;
}
