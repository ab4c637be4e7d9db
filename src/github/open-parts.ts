import { listAt, numberAt, textAt } from '../json.ts';
import { type GitHub, repositoryArguments } from './client.ts';
import { shortQuery } from './errors.ts';
import { perPage } from './read-pages.ts';

/** Of incidents: a sub-issue need not carry a label of ours. */
export async function readOpenParts(
  github: GitHub,
  { label, states }: { readonly label: string; readonly states: 'OPEN' | '[OPEN, CLOSED]' },
): Promise<readonly number[]> {
  const answer = await shortQuery(
    github.query(`query parts { repository(${repositoryArguments(github)}) {
      issues(first: ${perPage}, states: ${states}, labels: [${JSON.stringify(label)}], orderBy: { field: UPDATED_AT, direction: DESC }) {
        nodes { subIssues(first: 50) { nodes { number state repository { nameWithOwner } } } }
      }
    } }`),
  );
  const here = `${github.owner}/${github.repo}`.toLowerCase();
  return listAt(answer, 'data', 'repository', 'issues', 'nodes')
    .flatMap((incident) => listAt(incident, 'subIssues', 'nodes'))
    .filter((part) => textAt(part, 'state') === 'OPEN')
    .filter((part) => textAt(part, 'repository', 'nameWithOwner')?.toLowerCase() === here)
    .flatMap((part) => numberAt(part, 'number') ?? []);
}
