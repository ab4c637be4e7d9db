import { type ErrorAnswer, errorAnswer, inWords, isGitHubDown, UserError } from './errors.ts';

/** One line for people: what failed, where, and what to change. Never the text of an issue. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const answer = errorAnswer(error);
  if (answer.path === '')
    return `Unexpected failure: ${inWords(answer.message)}. Please report it with this line.`;
  return `${whatHappened(answer)}: ${inWords(answer.message)}. ${remedy(answer)}`;
}

export function whatHappened({ status, method, path }: ErrorAnswer): string {
  return status === 'network'
    ? `GitHub could not be reached (${method} ${path})`
    : `GitHub answered ${status} to ${method} ${path}`;
}

function remedy(answer: ErrorAnswer): string {
  if (answer.limit !== 'none') {
    const minutes = Math.ceil(answer.retryAfterMs / 60_000);
    return `A request limit is used up for about ${minutes} min; the next run goes on from here, nothing is lost.`;
  }
  if (answer.status === 'network') {
    return 'Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com and at the network of the runner.';
  }
  if (isGitHubDown(answer)) {
    return 'Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com.';
  }
  switch (answer.status) {
    case 401:
      return 'The token is not valid (any more): check the input `token`.';
    case 403:
      return forbidden(answer);
    case 404:
    case 410:
      return missing(answer);
    default:
      return refused(answer);
  }
}

function forbidden(answer: ErrorAnswer): string {
  const { message } = answer;
  if (/not accessible by (integration|personal access token)/i.test(message)) return unpermitted(answer);
  if (/archived/i.test(message)) return 'The repository is archived: take the workflow out or unarchive it.';
  if (/locked/i.test(message)) return 'The issue is locked: unlock it, and the next run writes the comment.';
  if (/more than 2500 comments/i.test(message))
    return 'The thread is full: go on in a new incident and link this one.';
  return refused(answer);
}

function missing({ message }: ErrorAnswer): string {
  if (/\bdisabled\b/i.test(message)) {
    return 'Issues are switched off in this repository: switch them on (Settings → General → Features), or take the workflow out.';
  }
  return 'It does not exist, or the token may not see it: check the number of the issue and the permissions of the workflow.';
}

function refused({ status, message }: ErrorAnswer): string {
  if (/secret/i.test(message)) {
    return 'GitHub found a secret in the postmortem: take it out of the issue (and revoke it), then run again.';
  }
  if (/through a pull request|merge queue|status check|protected (?:branch|ref)/i.test(message)) {
    return 'The default branch takes no direct commits: set `postmortem.deliver` to `auto` or `pull-request`, or put the workflow on the bypass list of the rule.';
  }
  if (/rule violations/i.test(message)) {
    return 'Change that rule, or put the workflow on its bypass list (Settings → Rules → Rulesets).';
  }
  return status === 403
    ? 'Check what the token of the workflow may do in this repository.'
    : 'The next run tries again; if it is told the same, change what GitHub names there.';
}

/** The line a workflow has to have for a call. https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
function unpermitted({ method, path }: ErrorAnswer): string {
  const add = (line: string) => `Add \`${line}\` under \`permissions:\` in the workflow`;
  const access = method === 'GET' ? 'read' : 'write';
  if (/\/(git|contents|branches|commits|compare|createCommitOnBranch)(\/|$)/.test(path)) {
    const more = access === 'read' ? '; `contents: write` lets it commit the postmortem, too' : '';
    return `${add(`contents: ${access}`)}${more}.`;
  }
  if (/\/pulls(\/|$)/.test(path)) return `${add(`pull-requests: ${access}`)}.`;
  // To read alone is of no use: the record of an incident is a comment.
  return `${add('issues: write')}.`;
}
