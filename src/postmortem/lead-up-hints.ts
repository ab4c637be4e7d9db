import type { CommitFact } from '../facts/background.ts';
import { isCommitMessage } from '../facts/commit-message.ts';
import { isDraftTitle } from '../facts/draft.ts';
import type { Facts } from '../facts/facts.ts';
import { deployments } from '../incident/deployments.ts';
import type { Incident } from '../incident/incident.ts';
import { type LeadUp, leadUpLasts, leadUpTo } from '../incident/incident.ts';
import { pathInUrl } from '../markdown/inert-link.ts';
import { hour } from '../time/duration.ts';
import { dayOf, type Instant, isBefore, milliseconds } from '../time/instant.ts';
import { capital, commitLink, deployedWords, linkedWords, person } from './code-words.ts';
import type { Formatter } from './formatter.ts';
import { type Hint, inQuotes } from './quotes.ts';

/** Something that changed, in a sentence. */
interface Change {
  readonly at: Instant;
  readonly words: string;
}

/** More, and nobody reads them; the commits of a day are one click away. */
const mostCommits = 10;
const mostDeployments = 10;

/** Candidates for what set it off, newest first, and what is not known of them. */
export function leadUpHints(incident: Incident, facts: Facts, formatter: Formatter): readonly Hint[] {
  const { background } = facts;
  const { texts } = formatter;
  const hours = leadUpLasts / hour;
  const isUnknown = background.kind !== 'read' || background.commits.kind === 'not-known';
  const unknown = isUnknown ? [quiet(texts.format('changesUnknown', { hours }))] : [];
  if (background.kind !== 'read') return unknown;
  const hint = candidates({ incident, facts, formatter }, hours);
  const missing = [...unknown, ...deploymentsMissing(facts, formatter)];
  if (hint !== undefined) return [hint, ...missing];
  return missing.length > 0
    ? missing
    : [{ ...quiet(texts.format('nothingChanged', { hours })), isQuiet: true }];
}

interface Question {
  readonly incident: Incident;
  readonly facts: Facts;
  readonly formatter: Formatter;
}

function candidates(question: Question, hours: number): Hint | undefined {
  const { incident, facts, formatter } = question;
  const span = leadUpTo(incident);
  const commits = broughtChanges(question, span);
  const deployed = deployedChanges(question, span);
  const shown = [...commits.slice(0, mostCommits), ...deployed.slice(0, mostDeployments)];
  if (shown.length === 0) return undefined;
  const lines = newestFirst(shown).map(({ at, words }) => `${formatter.clock.timestamp(at)} ${words}`);
  const count = commits.length + deployed.length - shown.length + unreadCommits(facts);
  const more =
    count === 0 ? [] : [formatter.texts.format('moreChanges', { count, url: commitsOf(facts, span) })];
  const intro = formatter.texts.format('changedBefore', { hours, zones: formatter.clock.zones });
  return { intro, lines: [...lines, ...more] };
}

function commitsOf({ repository }: Facts, { from, to }: LeadUp): string {
  const branch = pathInUrl(repository.defaultBranch);
  return `${repository.url}/commits/${branch}?since=${dayOf(from)}&until=${dayOf(to)}`;
}

function unreadCommits({ background }: Facts): number {
  return background.kind === 'read' && background.commits.kind === 'known' ? background.commits.left : 0;
}

/** One line for a pull request, however many commits came with it; ours, which bring postmortems, are left out. */
function broughtChanges({ facts, formatter }: Question, span: LeadUp): readonly Change[] {
  const { background, repository } = facts;
  if (background.kind !== 'read' || background.commits.kind !== 'known') return [];
  const changes = background.commits.items
    .filter(
      ({ headline, pull }) => !isCommitMessage(headline) && !(pull !== undefined && isDraftTitle(pull.title)),
    )
    .map((commit) => [keyOf(commit, repository.defaultBranch), commit] as const);
  return newestFirst(
    [...new Map(changes).values()]
      .map((commit) => changeOf(commit, repository.defaultBranch, formatter))
      // Committed before, but on another branch, and merged only after it had begun.
      .filter(({ at }) => !isBefore(span.to, at) && !isBefore(at, span.from)),
  );
}

function pullOf({ pull }: CommitFact, branch: string) {
  return pull?.base === branch && pull.mergedAt !== undefined ? { ...pull, at: pull.mergedAt } : undefined;
}

function keyOf(commit: CommitFact, branch: string): string {
  return pullOf(commit, branch)?.url ?? commit.sha;
}

function changeOf(commit: CommitFact, branch: string, formatter: Formatter): Change {
  const { texts, line } = formatter;
  const pull = pullOf(commit, branch);
  if (pull !== undefined) {
    const what = linkedWords({ ...pull, what: 'pull-request' }, formatter);
    return {
      at: pull.at,
      words: capital(texts.format('mergedOf', { what, who: person(pull.author.login) })),
    };
  }
  const who =
    commit.by === undefined ? line(commit.authorName, 60) || texts.words.somebody : person(commit.by.login);
  const quote = inQuotes(line(commit.headline, 100), texts);
  return {
    at: commit.at,
    words: texts.format('committed', { who, link: commitLink(commit.sha, commit.url), quote }),
  };
}

function deployedChanges({ facts, formatter }: Question, { from, to }: LeadUp): readonly Change[] {
  return deployments(facts)
    .filter(({ at }) => !isBefore(at, from) && isBefore(at, to))
    .map(({ at, by, sha, environment, state }) => {
      const url = `${facts.repository.url}/commit/${sha}`;
      return {
        at,
        words: deployedWords({ commit: sha, url, environment, state }, person(by.login), formatter),
      };
    });
}

function deploymentsMissing({ background }: Facts, { texts }: Formatter): readonly Hint[] {
  if (background.kind !== 'read' || background.deployments.kind === 'known') return [];
  const isForbidden = background.deployments.why === 'forbidden';
  return [quiet(texts.words[isForbidden ? 'deploymentsForbidden' : 'deploymentsUnknown'])];
}

function newestFirst(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => milliseconds(b.at) - milliseconds(a.at));
}

function quiet(sentence: string): Hint {
  return { intro: `_${sentence}_`, lines: [] };
}
