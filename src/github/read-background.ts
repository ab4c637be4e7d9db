import type { Background, CommitFact, DeploymentFact, Part } from '../facts/background.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import { type Instant, isBefore } from '../time/instant.ts';
import type { GitHub } from './client.ts';
import { repositoryArguments } from './client.ts';
import { errorAnswer } from './errors.ts';
import { hiddenAsked, hiddenIn, namedAsked, namedIn } from './read-discussion.ts';
import { closingPull, commitFact, deploymentFact } from './translate-background.ts';

export interface BackgroundQuestion {
  readonly issue: number;
  /** The time before it began. */
  readonly from: Instant;
  readonly to: Instant;
  /** Of issues and pull requests that people name. */
  readonly numbers?: readonly number[];
  /** Whether there are any that somebody may have hidden. */
  readonly hasComments?: true;
}

/** Each commit is asked for its pull request, which takes GitHub time: with many more it runs into its ten seconds. */
const mostCommits = 50;
const mostPulls = 20;
const deploymentsPerPage = 100;
/** GitHub lists deployments by their age only; who deploys more than that since then is not looked through. */
const mostPages = 10;

/** One question, and one more for each further hundred of deployments since then. */
export async function readBackground(github: GitHub, question: BackgroundQuestion): Promise<Background> {
  const answer = await answerTo(github, questionAbout(github, question));
  if ((at(answer, 'data') ?? undefined) === undefined) {
    return { kind: 'unavailable', reason: 'this GitHub does not answer that question' };
  }
  return {
    kind: 'read',
    closing: partOf(answer, ['known', 'issue', 'closedByPullRequestsReferences'], closingPull),
    commits: commitsIn(answer),
    deployments: await deploymentsSince(github, answer, question),
    ...(await discussionIn(github, at(answer, 'data', 'known'), question)),
  };
}

async function discussionIn(
  github: GitHub,
  repository: unknown,
  { issue, numbers = [], hasComments }: BackgroundQuestion,
) {
  return {
    ...(hasComments === true ? { hidden: await hiddenIn(github, issue, repository) } : {}),
    ...(numbers.length > 0 ? { named: namedIn(numbers, repository) } : {}),
  };
}

/** Whatever goes wrong costs this part of a postmortem only; what all requests would meet is thrown. */
async function answerTo(github: GitHub, question: string): Promise<unknown> {
  try {
    return await github.query(question);
  } catch (error) {
    if (errorAnswer(error).limit !== 'none') throw error;
    return undefined;
  }
}

function questionAbout(
  github: GitHub,
  { issue, from, to, numbers = [], hasComments }: BackgroundQuestion,
): string {
  const window = `since: ${JSON.stringify(from)}, until: ${JSON.stringify(to)}`;
  // Asked for twice, because a token that may not see deployments gets nothing at all of a repository with them.
  return `query background {
    known: repository(${repositoryArguments(github)}) {
      issue(number: ${issue}) {
        closedByPullRequestsReferences(first: ${mostPulls}, includeClosedPrs: true) {
          totalCount
          nodes { ${pullFields} state mergeCommit { oid } latestReviews(first: 50) { nodes { author { __typename login } } } }
        }
        ${hasComments === true ? hiddenAsked() : ''}
      }
      ${namedAsked(numbers)}
      defaultBranchRef { target { ... on Commit { history(first: ${mostCommits}, ${window}) {
        totalCount
        nodes {
          oid messageHeadline url committedDate author { name user { login } }
          associatedPullRequests(first: 1) { nodes { ${pullFields} baseRefName } }
        }
      } } } }
    }
    ${deploymentsAsked(github)}
  }`;
}

const pullFields = 'number title url mergedAt author { __typename login }';

function deploymentsAsked(github: GitHub, after?: string): string {
  const page = `first: ${deploymentsPerPage}${after === undefined ? '' : `, after: ${JSON.stringify(after)}`}`;
  return `deployed: repository(${repositoryArguments(github)}) {
    deployments(${page}, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { createdAt environment commitOid state creator { __typename login } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
}

type Path = readonly string[];

function partOf<T>(answer: unknown, path: Path, translate: (node: unknown) => readonly T[]): Part<T> {
  const found = at(answer, 'data', ...path);
  if (!Array.isArray(at(found, 'nodes'))) return { kind: 'not-known', why: whyNot(answer, path) };
  const nodes = listAt(found, 'nodes');
  const left = Math.max(0, (numberAt(found, 'totalCount') ?? 0) - nodes.length);
  return { kind: 'known', items: nodes.flatMap(translate), left };
}

function whyNot(answer: unknown, path: Path): 'forbidden' | 'unanswered' {
  const isForbidden = listAt(answer, 'errors').some((error) => {
    const place = listAt(error, 'path');
    return textAt(error, 'type') === 'FORBIDDEN' && path.every((name, index) => place[index] === name);
  });
  return isForbidden ? 'forbidden' : 'unanswered';
}

/** A repository without a first commit has no branch that anything could have changed on. */
function commitsIn(answer: unknown): Part<CommitFact> {
  const known = at(answer, 'data', 'known');
  if (known !== null && at(known, 'defaultBranchRef') === null) return { kind: 'known', items: [], left: 0 };
  return partOf(answer, ['known', 'defaultBranchRef', 'target', 'history'], commitFact);
}

async function deploymentsSince(
  github: GitHub,
  first: unknown,
  { from }: BackgroundQuestion,
): Promise<Part<DeploymentFact>> {
  const path = ['deployed', 'deployments'];
  const items: DeploymentFact[] = [];
  let answer = first;
  for (let page = 1; ; page += 1) {
    const part = partOf(answer, path, deploymentFact);
    if (part.kind === 'not-known') return part;
    items.push(...part.items.filter((one) => !isBefore(one.at, from)));
    const { hasMore, end } = pageIn(answer, path);
    if (!hasMore || part.items.some((one) => isBefore(one.at, from))) {
      return { kind: 'known', items, left: 0 };
    }
    if (page === mostPages) return { kind: 'not-known', why: 'too-many' };
    answer = await answerTo(github, `query deployments { ${deploymentsAsked(github, end)} }`);
  }
}

function pageIn(answer: unknown, path: Path): { readonly hasMore: boolean; readonly end: string } {
  const info = at(answer, 'data', ...path, 'pageInfo');
  const end = textAt(info, 'endCursor');
  return { hasMore: at(info, 'hasNextPage') === true && end !== undefined, end: end ?? '' };
}
