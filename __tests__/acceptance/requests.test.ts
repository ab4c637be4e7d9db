import { describe, expect, it } from 'vitest';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { runHere } from './run-here.ts';

/** Who we are, the repository and its settings: one question in every run. */
const context = ['POST /graphql 200'];

const thread = [
  'GET /repos/acme/shop/issues/1 200',
  'GET /repos/acme/shop/issues/1/comments?per_page=100 200',
];

const ourComment = [
  'GET /repos/acme/shop/issues/comments/ID 200',
  'PATCH /repos/acme/shop/issues/comments/ID 200',
];

function world(visibility: 'public' | 'private' = 'private'): Promise<LocalGitHub> {
  return startLocalGitHub({ visibility, people: { alice: 'write', bob: 'write' } });
}

/** The requests of one run for the last event; those that went out together in a fixed order. */
async function requestsOf(
  github: LocalGitHub,
  delivery = github.deliveries.at(-1),
): Promise<readonly string[]> {
  if (delivery === undefined) throw new Error('nothing was delivered');
  const before = github.requests.length;
  const { color } = await runHere(github, delivery);
  expect([color, github.violations]).toEqual(['green', []]);
  return github.requests
    .slice(before)
    .map(({ method, path, status }) => `${method} ${path} ${status}`)
    .map((line) => line.replace(/comments\/\d+/, 'comments/ID').replace(/[0-9a-f]{40}/, 'SHA'));
}

function inAnyOrder(lines: readonly string[]): readonly string[] {
  return lines.toSorted();
}

async function opened(github: LocalGitHub): Promise<void> {
  github.as('alice').opensIssue({ title: 'Shop is down', body: 'Nobody can pay.', labels: ['incident'] });
  await requestsOf(github);
}

describe('a run asks for no more than it needs', () => {
  it('to open an incident', async () => {
    await using github = await world();
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    const requests = await requestsOf(github);
    expect(inAnyOrder(requests.slice(0, 3))).toEqual(inAnyOrder([...context, ...thread]));
    expect(requests.slice(3)).toEqual([
      'GET /repos/acme/shop/issues/1/timeline?per_page=100 200',
      'GET /repos/acme/shop/issues/1 200',
      'PATCH /repos/acme/shop/issues/1 200',
      // Whether somebody wrote in the instant before.
      'POST /graphql 200',
      'POST /repos/acme/shop/issues/1/comments 201',
      // Whether a parallel run posted one as well.
      'GET /repos/acme/shop/issues/1/comments?per_page=100 200',
      ...ourComment,
    ]);
  });

  it('to find that all is as it should be', async () => {
    await using github = await world();
    await opened(github);
    expect(inAnyOrder(await requestsOf(github))).toEqual(inAnyOrder([...context, ...thread]));
  });

  it('to record a tick', async () => {
    await using github = await world();
    await opened(github);
    github.as('bob').ticks(1, 'Double-check');
    const requests = await requestsOf(github);
    expect(inAnyOrder(requests.slice(0, 3))).toEqual(inAnyOrder([...context, ...thread]));
    expect(requests.slice(3)).toEqual(ourComment);
  });

  it('to close one, and once more in public to know whether the author may declare and close it', async () => {
    for (const visibility of ['private', 'public'] as const) {
      await using github = await world(visibility);
      await opened(github);
      github.as('alice').closes(1);
      const requests = await requestsOf(github);
      const asked =
        visibility === 'public' ? ['GET /repos/acme/shop/collaborators/alice/permission 200'] : [];
      expect(requests.filter((line) => line.includes('collaborators'))).toEqual(asked);
      const rest = requests.filter((line) => !line.includes('collaborators'));
      expect(inAnyOrder(rest.slice(3, 7))).toEqual([
        'GET /repos/acme/shop/branches/main 200',
        'GET /repos/acme/shop/git/trees/SHA 200',
        'GET /repos/acme/shop/issues/1/timeline?per_page=100 200',
        // What closed it, what changed before, and what was deployed.
        'POST /graphql 200',
      ]);
      expect(rest.slice(7)).toEqual([
        'POST /repos/acme/shop/git/trees 201',
        'POST /repos/acme/shop/git/commits 201',
        'PATCH /repos/acme/shop/git/refs/heads%2Fmain 200',
        ...ourComment,
      ]);
    }
  });

  it('to know in public whether whoever wrote first is a member', async () => {
    await using github = await world('public');
    await opened(github);
    github.as('eve').comments(1, 'Me too!');
    github.as('bob').comments(1, 'On it.');
    github.as('alice').closes(1);
    const requests = await requestsOf(github);
    expect(inAnyOrder(requests.filter((line) => line.includes('collaborators')))).toEqual([
      'GET /repos/acme/shop/collaborators/alice/permission 200',
      'GET /repos/acme/shop/collaborators/bob/permission 200',
      'GET /repos/acme/shop/collaborators/eve/permission 200',
    ]);
    const file = github.git.readFile('postmortems/2026-11-22-1-shop-is-down.md');
    expect(file).toMatch(/\| Acknowledged \| [^|]+ \| [^|]+ \| bob \|/);
  });

  it('to name who ticked when no event told: one question more, once', async () => {
    await using github = await world();
    await opened(github);
    const opening = github.deliveries.at(-1);
    github.as('bob').ticks(1, 'Double-check');
    const requests = await requestsOf(github, opening);
    expect(inAnyOrder(requests.slice(0, 3))).toEqual(inAnyOrder([...context, ...thread]));
    expect(requests.slice(3)).toEqual(['POST /graphql 200', ...ourComment]);
    expect(inAnyOrder(await requestsOf(github, opening))).toEqual(inAnyOrder([...context, ...thread]));
  });

  it('to name who ticked before a closing, one question more beside the others', async () => {
    const closed = async (isTicked: boolean) => {
      await using github = await world();
      await opened(github);
      if (isTicked) github.as('bob').ticks(1, 'Double-check');
      github.as('alice').closes(1);
      return await requestsOf(github);
    };
    const requests = await closed(true);
    expect(requests.slice(3, 7)).toContain('POST /graphql 200');
    expect(requests).toHaveLength((await closed(false)).length + 1);
  });

  it('to see that what somebody without access ticked in their own issue does not count: who ticked, and whether they may', async () => {
    await using github = await startLocalGitHub({ people: { alice: 'write', eve: 'none' } });
    github.as('eve').opensIssue({ title: 'Shop is down', labels: ['incident'], viaForm: true });
    github.as('alice').assigns(1, 'alice');
    const assigned = github.deliveries.at(-1);
    await requestsOf(github, assigned);
    github.as('eve').ticks(1, 'Double-check');
    await requestsOf(github, assigned);
    const requests = await requestsOf(github, assigned);
    expect(inAnyOrder(requests.slice(0, 3))).toEqual(inAnyOrder([...context, ...thread]));
    expect(requests.slice(3)).toEqual([
      'POST /graphql 200',
      'GET /repos/acme/shop/collaborators/eve/permission 200',
    ]);
  });

  it('to sweep: one list of open and one of closed ones, and the comments of each', async () => {
    await using github = await world();
    for (let count = 0; count < 12; count += 1) await opened(github);
    const requests = await requestsOf(github, scheduled(github));
    const lists = requests.filter((line) => line.includes('/issues?'));
    expect(lists).toHaveLength(2);
    expect(lists.every((line) => line.includes('per_page=100') && line.includes('labels=incident'))).toBe(
      true,
    );
    expect(inAnyOrder(requests.filter((line) => !lists.includes(line)))).toEqual(
      inAnyOrder([
        ...context,
        // Whether people changed the postmortems since we made their list.
        'GET /repos/acme/shop/commits?sha=main&path=postmortems&per_page=1 200',
        ...github.deliveries
          .filter(({ action }) => action === 'opened')
          .map((_, index) => `GET /repos/acme/shop/issues/${index + 1}/comments?per_page=100 200`),
      ]),
    );
  });
});
