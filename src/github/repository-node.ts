import type { RepositoryFacts } from '../facts/repository-facts.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';

/** Without a first commit there is no default branch that GraphQL could name. */
export function repositoryOfNode(repository: unknown): RepositoryFacts | undefined {
  const [owner, name] = [textAt(repository, 'owner', 'login'), textAt(repository, 'name')];
  const [url, defaultBranch] = [textAt(repository, 'url'), textAt(repository, 'defaultBranchRef', 'name')];
  const visibility = textAt(repository, 'visibility')?.toLowerCase();
  const archived = at(repository, 'isArchived');
  if (owner === undefined || name === undefined || url === undefined || defaultBranch === undefined)
    return undefined;
  if (visibility !== 'public' && visibility !== 'private' && visibility !== 'internal') return undefined;
  if (typeof archived !== 'boolean') return undefined;
  return {
    owner,
    name,
    url,
    defaultBranch,
    visibility,
    archived,
    ...pushesTo(at(repository, 'defaultBranchRef')),
    ...scheduleIn(textAt(repository, 'sweeps', 'text') ?? ''),
  };
}

/** Without reading its YAML, which most runs do without. In a zone of its own it is left alone. */
function scheduleIn(workflow: string): Pick<RepositoryFacts, 'sweepsAt'> {
  const crons = [...workflow.matchAll(/^[ \t]*-[ \t]*cron:[ \t]*(['"]?)([^'"#\r\n]+)\1/gm)];
  if (crons.length === 0 || /^[ \t]*timezone:/m.test(workflow)) return {};
  return { sweepsAt: crons.map(([, , cron = '']) => cron.trim()) };
}

/** https://docs.github.com/en/graphql/reference/objects#refupdaterule tells of "Branches" only, and `rules` not who is exempt. */
function pushesTo(branch: unknown): Pick<RepositoryFacts, 'pushes' | 'rulesets'> {
  if (at(branch, 'refUpdateRule', 'viewerCanPush') === false) return { pushes: 'refused' };
  const isRuled = at(branch, 'refUpdateRule') !== null || at(branch, 'rules', 'totalCount') !== 0;
  if (!isRuled) return {};
  const ids = listAt(branch, 'rules', 'nodes')
    .filter((rule) => closing.includes(textAt(rule, 'type') ?? ''))
    .flatMap((rule) => numberAt(rule, 'repositoryRuleset', 'databaseId') ?? []);
  const rulesets = [...new Set(ids)];
  return { pushes: 'doubtful', ...(rulesets.length === 0 ? {} : { rulesets }) };
}

/** Rules that let nobody commit directly who is not exempt. */
const closing: readonly string[] = [
  'PULL_REQUEST',
  'MERGE_QUEUE',
  'LOCK_BRANCH',
  'UPDATE',
  'REQUIRED_STATUS_CHECKS',
];
