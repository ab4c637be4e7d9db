import { type ErrorAnswer, errorAnswer, inWords } from './error-answer.ts';
import { UserError } from './user-error.ts';

/** One line for people: what failed, where, and what to change. Never the text of an issue. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const answer = errorAnswer(error);
  if (answer.path === '')
    return `Unexpected failure: ${inWords(answer.message)}. Please report it with this line.`;
  const what = `GitHub answered ${answer.status} to ${answer.method} ${answer.path}: ${inWords(answer.message)}.`;
  return `${what} ${remedy(answer)}`;
}

function remedy(answer: ErrorAnswer): string {
  if (answer.limit !== 'none') {
    const minutes = Math.ceil(answer.retryAfterMs / 60_000);
    return `A request limit is used up for about ${minutes} min; the next run goes on from here, nothing is lost.`;
  }
  if (answer.status === 'network' || answer.status >= 500) {
    return 'Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com.';
  }
  switch (answer.status) {
    case 401:
      return 'The token is not valid (any more): check the input `token`.';
    case 403:
      return forbidden(answer);
    case 404:
    case 410:
      return 'It does not exist, or the token may not see it: check the number and the permissions of the workflow.';
    case 409:
    case 422:
      return refused(answer);
    default:
      return 'The next run tries again.';
  }
}

function forbidden({ message, method, path }: ErrorAnswer): string {
  if (/not accessible by (integration|personal access token)/i.test(message)) {
    return `Add \`${permissionFor(method, path)}\` under \`permissions:\` in the workflow.`;
  }
  if (/archived/i.test(message)) return 'The repository is archived: take the workflow out or unarchive it.';
  if (/locked/i.test(message)) return 'The issue is locked: unlock it, and the next run writes the comment.';
  if (/more than 2500 comments/i.test(message))
    return 'The thread is full: go on in a new incident and link this one.';
  return 'Check what the token of the workflow may do in this repository.';
}

function refused({ message }: ErrorAnswer): string {
  if (/rule violations|protected branch/i.test(message)) {
    return 'The default branch takes no direct commits: set `postmortem.deliver` to `auto` or `pull-request`, or put the workflow on the bypass list of the rule.';
  }
  if (/secret/i.test(message)) {
    return 'GitHub found a secret in the postmortem: take it out of the issue (and revoke it), then run again.';
  }
  return 'The next run tries again.';
}

/** The line a workflow has to have for a call. https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
function permissionFor(method: string, path: string): string {
  const access = method === 'GET' ? 'read' : 'write';
  if (/\/(git|contents|branches|commits)(\/|$)/.test(path)) return `contents: ${access}`;
  if (/\/pulls(\/|$)/.test(path)) return `pull-requests: ${access}`;
  return `issues: ${access}`;
}
