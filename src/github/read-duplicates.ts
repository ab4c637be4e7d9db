import type { Duplicate, Duplicates } from '../facts/facts.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { repositoryArguments } from './client.ts';
import { optionalQuery } from './errors.ts';

const mark = 'createdAt canonical { ... on Issue { url } } duplicate { ... on Issue { number url } }';

/** Which issues were marked as duplicates of the one at this address, as the histories of these tell. */
export async function readDuplicates(
  github: GitHub,
  url: string,
  issues: readonly number[],
): Promise<Duplicates> {
  const answer = await optionalQuery(github.query(questionAbout(github, issues)));
  const repository = at(answer, 'data', 'repository') ?? undefined;
  if (repository === undefined) return { kind: 'unavailable' };
  const marks = issues.flatMap((number) => listAt(repository, `i${number}`, 'timelineItems', 'nodes'));
  const known = new Map<string, Duplicate>();
  for (const node of marks.filter((one) => textAt(one, 'canonical', 'url') === url)) {
    const duplicate = duplicateIn(node);
    if (duplicate === undefined) continue;
    if (textAt(node, '__typename') === 'MarkedAsDuplicateEvent') known.set(duplicate.url, duplicate);
    else known.delete(duplicate.url);
  }
  return { kind: 'read', issues: [...known.values()].toSorted((a, b) => a.number - b.number) };
}

function questionAbout(github: GitHub, issues: readonly number[]): string {
  const items =
    'timelineItems(last: 20, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT])';
  const nodes = `nodes { __typename ... on MarkedAsDuplicateEvent { ${mark} } ... on UnmarkedAsDuplicateEvent { ${mark} } }`;
  const asked = issues.map((number) => `i${number}: issue(number: ${number}) { ${items} { ${nodes} } }`);
  const where = repositoryArguments(github);
  return `query duplicates { repository(${where}) { ${asked.join(' ')} } }`;
}

function duplicateIn(node: unknown): Duplicate | undefined {
  const number = numberAt(node, 'duplicate', 'number');
  const url = textAt(node, 'duplicate', 'url');
  const marked = textAt(node, 'createdAt');
  if (number === undefined || url === undefined || marked === undefined) return undefined;
  return { number, url, at: marked };
}
