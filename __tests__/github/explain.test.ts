import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/github/errors.ts';
import { explain } from '../../src/github/explain.ts';

const api = 'https://api.github.com/repos/acme/shop';

interface Said {
  readonly status?: number;
  readonly message: string;
  readonly to: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function said({ status, message, to, headers = {} }: Said): string {
  const [method, path] = to.split(' ');
  const request = { method, url: `${api}${path}` };
  const response = status === undefined ? {} : { status, response: { data: { message }, headers } };
  return explain(Object.assign(new Error(message), { request, ...response }));
}

const noAccess = 'Resource not accessible by integration';
const rule = 'Repository rule violations found\n\n';

describe('a failure in one line', () => {
  it.each<readonly [Said, string]>([
    [
      { message: 'other side closed', to: 'GET /issues/1' },
      'GitHub could not be reached (GET /repos/acme/shop/issues/1): other side closed. Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com and at the network of the runner.',
    ],
    [
      { status: 503, message: 'Server Error', to: 'POST /git/trees' },
      'GitHub answered 503 to POST /repos/acme/shop/git/trees: Server Error. Nothing to change: the next run goes on from here. If it lasts, look at githubstatus.com.',
    ],
    [
      { status: 429, message: 'Too many', to: 'GET /issues', headers: { 'retry-after': '90' } },
      'GitHub answered 429 to GET /repos/acme/shop/issues: Too many. A request limit is used up for about 2 min; the next run goes on from here, nothing is lost.',
    ],
    [
      { status: 401, message: 'Bad credentials', to: 'GET /issues' },
      'GitHub answered 401 to GET /repos/acme/shop/issues: Bad credentials. The token is not valid (any more): check the input `token`.',
    ],
    [
      { status: 403, message: noAccess, to: 'GET /issues/1/comments' },
      `GitHub answered 403 to GET /repos/acme/shop/issues/1/comments: ${noAccess}. Add \`issues: write\` under \`permissions:\` in the workflow.`,
    ],
    [
      { status: 403, message: noAccess, to: 'GET /contents/.github%2Fincident-protocol.yml' },
      `GitHub answered 403 to GET /repos/acme/shop/contents/.github/incident-protocol.yml: ${noAccess}. Add \`contents: read\` under \`permissions:\` in the workflow; \`contents: write\` lets it commit the postmortem, too.`,
    ],
    [
      { status: 403, message: noAccess, to: 'PATCH /git/refs/heads/main' },
      `GitHub answered 403 to PATCH /repos/acme/shop/git/refs/heads/main: ${noAccess}. Add \`contents: write\` under \`permissions:\` in the workflow.`,
    ],
    [
      { status: 403, message: noAccess, to: 'GET /pulls/7' },
      `GitHub answered 403 to GET /repos/acme/shop/pulls/7: ${noAccess}. Add \`pull-requests: read\` under \`permissions:\` in the workflow.`,
    ],
    [
      { status: 403, message: 'Repository was archived so is read-only.', to: 'POST /issues/1/comments' },
      'GitHub answered 403 to POST /repos/acme/shop/issues/1/comments: Repository was archived so is read-only. The repository is archived: take the workflow out or unarchive it.',
    ],
    [
      { status: 403, message: 'Not for you.', to: 'GET /issues/1' },
      'GitHub answered 403 to GET /repos/acme/shop/issues/1: Not for you. Check what the token of the workflow may do in this repository.',
    ],
    [
      { status: 404, message: 'Not Found', to: 'GET /issues/1' },
      'GitHub answered 404 to GET /repos/acme/shop/issues/1: Not Found. It does not exist, or the token may not see it: check the number of the issue and the permissions of the workflow.',
    ],
    [
      { status: 410, message: 'Issues has been disabled in this repository.', to: 'GET /issues' },
      'GitHub answered 410 to GET /repos/acme/shop/issues: Issues has been disabled in this repository. Issues are switched off in this repository: switch them on (Settings → General → Features), or take the workflow out.',
    ],
    [
      {
        status: 409,
        message: `${rule}Changes must be made through a pull request.`,
        to: 'PATCH /git/refs/heads/main',
      },
      'GitHub answered 409 to PATCH /repos/acme/shop/git/refs/heads/main: Repository rule violations found Changes must be made through a pull request. The default branch takes no direct commits: set `postmortem.deliver` to `auto` or `pull-request`, or put the workflow on the bypass list of the rule.',
    ],
    [
      {
        status: 409,
        message: `${rule}Commits must have verified signatures.`,
        to: 'PATCH /git/refs/heads/main',
      },
      'GitHub answered 409 to PATCH /repos/acme/shop/git/refs/heads/main: Repository rule violations found Commits must have verified signatures. Change that rule, or put the workflow on its bypass list (Settings → Rules → Rulesets).',
    ],
    [
      { status: 422, message: 'Body is odd', to: 'PATCH /issues/1' },
      'GitHub answered 422 to PATCH /repos/acme/shop/issues/1: Body is odd. The next run tries again; if it is told the same, change what GitHub names there.',
    ],
  ])('%j', (failure, line) => {
    expect(said(failure)).toBe(line);
  });

  it('is our own words, where we have some, and a request to report what nobody foresaw', () => {
    expect(explain(new UserError('The file is odd: mend it.'))).toBe('The file is odd: mend it.');
    expect(explain(new TypeError('x is not\n a function'))).toBe(
      'Unexpected failure: x is not a function. Please report it with this line.',
    );
  });
});
