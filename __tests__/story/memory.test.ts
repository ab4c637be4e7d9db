import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, looksAt } from './reminder-runs.ts';

/** One incident of March, with one follow-up done and one open. */
async function withPast(options = {}): Promise<LocalGitHub> {
  const github = await aRepository({
    now: '2026-03-02T09:00:00Z',
    ...options,
    labels: ['incident', 'service:checkout', 'security', 'drill'],
  });
  const title = 'Checkout payments fail';
  github.as('alice').opensIssue({ title, labels: ['incident', 'service:checkout'] });
  await looksAt(github, 1);
  github
    .as('bob')
    .comments(1, '/incident follow-up @carol due:2026-12-04 Add alert\n/incident follow-up Test the key');
  await looksAt(github, 1);
  github.as('bob').closes(3);
  github.clock.set('2026-03-02T10:00:00Z');
  github.as('alice').closes(1);
  await looksAt(github, 1);
  github.clock.set('2026-11-23T09:00:00Z');
  return github;
}

async function declared(github: LocalGitHub, title: string, labels: readonly string[] = []): Promise<number> {
  const { number } = github.as('alice').opensIssue({ title, labels: ['incident', ...labels] });
  await looksAt(github, number);
  return number;
}

function memoryIn(github: LocalGitHub, number: number): readonly string[] {
  const [prose = ''] = (github.comments(number)[0]?.body ?? '').split('<!-- incident-protocol');
  const text = prose === '' ? (github.comments(number)[0]?.body ?? '') : prose;
  return text
    .replaceAll(github.serverUrl, '')
    .split('\n')
    .filter((line) => /happened before/i.test(line));
}

describe('an incident that may have happened before', () => {
  it('is told so at its declaration, with what is still open from then', async () => {
    await using github = await withPast();
    const number = await declared(github, 'Nobody can pay', ['service:checkout']);
    expect(memoryIn(github, number)).toMatchInlineSnapshot(`
      [
        "May have happened before: 2 Mar, [Checkout payments fail](/acme/shop/blob/HEAD/postmortems/2026-03-02-1-checkout-payments-fail.md) (1 hr), same service: checkout; still open from then: [#2 Add alert](/acme/shop/issues/2) (carol, due 4 Dec). The same? \`/incident similar #1\` Another one? \`/incident not-similar #1\`",
      ]
    `);
    expect(github.violations).toEqual([]);
  });

  it('is told so when its title or its services change, and by no other edit', async () => {
    await using github = await withPast();
    const number = await declared(github, 'Something is off');
    expect(memoryIn(github, number)).toEqual([]);
    github.as('alice').renames(number, 'Payments of the checkout fail');
    await looksAt(github, number);
    expect(memoryIn(github, number)[0]).toContain(', same words: ');
    github.as('alice').labels(number, 'service:checkout');
    await looksAt(github, number);
    expect(memoryIn(github, number)[0]).toContain('same service: checkout');
  });

  it('is settled by command, and the postmortem tells what became of what was promised', async () => {
    await using github = await withPast();
    const number = await declared(github, 'Nobody can pay', ['service:checkout']);
    github.as('bob').comments(number, '/incident similar #1');
    await looksAt(github, number);
    expect(memoryIn(github, number)).toEqual([expect.stringMatching(/^Happened before: 2 Mar/)]);
    expect(memoryIn(github, number).join()).not.toContain('/incident similar');
    github.as('alice').closes(number);
    await looksAt(github, number);
    const path = github.git.listFiles().find((one) => one.includes('nobody-can-pay')) ?? '';
    const file = (github.git.readFile(path) ?? '').replaceAll(github.serverUrl, '');
    expect(
      /## Similar incidents\n([\s\S]*?)\n<!-- incident-protocol:end/.exec(file)?.[1],
    ).toMatchInlineSnapshot(`
      "
      It happened before: [#1 Checkout payments fail](/acme/shop/blob/main/postmortems/2026-03-02-1-checkout-payments-fail.md), 2026-03-02. What was promised then:

      - [#2 Add alert](/acme/shop/issues/2): open, carol, due 2026-12-04
      - [#3 Test the key](/acme/shop/issues/3): closed
      "
    `);
  });

  it('is told of the one that somebody names, also where nothing is alike', async () => {
    await using github = await withPast();
    const number = await declared(github, 'Something is off');
    github.as('bob').comments(number, '/incident similar #1');
    await looksAt(github, number);
    const line = /^Happened before: 2 Mar, .*, confirmed here; still open from then: \[#2 Add alert\]/;
    expect(memoryIn(github, number)).toEqual([expect.stringMatching(line)]);
    await looksAt(github, number);
    const asked = github.requests.length;
    await looksAt(github, number);
    expect(github.requests.slice(asked).filter(({ path }) => path.includes('index'))).toEqual([]);
    github.as('bob').comments(number, '/incident similar #2');
    await looksAt(github, number);
    expect(memoryIn(github, number)).toHaveLength(1);
  });

  it('is told no more once somebody says that it was another one', async () => {
    await using github = await withPast();
    const number = await declared(github, 'Nobody can pay', ['service:checkout']);
    github.as('bob').comments(number, '/incident not-similar 1');
    await looksAt(github, number);
    expect(memoryIn(github, number)).toEqual([]);
    github.as('alice').closes(number);
    await looksAt(github, number);
    const path = github.git.listFiles().find((one) => one.includes('nobody-can-pay')) ?? '';
    expect(github.git.readFile(path)).not.toContain('Similar incidents');
  });

  it.each([
    ['an exercise', ['service:checkout', 'drill']],
    ['nothing alike', []],
  ])('says nothing of %s', async (_, labels) => {
    await using github = await withPast();
    expect(memoryIn(github, await declared(github, 'Mail is slow', labels))).toEqual([]);
  });

  it('counts no exercise in its postmortem either', async () => {
    await using github = await withPast();
    const path = 'postmortems/2026-03-02-1-checkout-payments-fail.md';
    const before = github.git.readFile(path) ?? '';
    github
      .as('alice')
      .pushes(
        { [path]: before.replace(/^labels: .*$/m, '').replace(/^status:/m, 'labels: [drill]\nstatus:') },
        'Say so',
      );
    const number = await declared(github, 'Nobody can pay', ['service:checkout']);
    github.as('alice').closes(number);
    await looksAt(github, number);
    const own = github.git.listFiles().find((one) => one.includes('nobody-can-pay')) ?? '';
    expect(github.git.readFile(own)).not.toContain('Similar incidents');
  });

  it('is declared whatever day stands in the postmortem of before', async () => {
    await using github = await withPast();
    const path = 'postmortems/2026-03-02-1-checkout-payments-fail.md';
    const file = (github.git.readFile(path) ?? '').replace('2026-12-04', '2026-25-12');
    const index = (github.git.readFile('postmortems/index.json') ?? '').replace('2026-12-04', '2026-25-12');
    github.as('alice').pushes({ [path]: file, 'postmortems/index.json': index }, 'Mistype it');
    const number = await declared(github, 'Nobody can pay', ['service:checkout']);
    expect(github.comments(number)).toHaveLength(1);
  });

  it('says nothing where the list cannot be read, nor of a private one', async () => {
    await using github = await withPast();
    github.as('alice').pushes({ 'postmortems/index.json': 'torn' }, 'Break it');
    expect(memoryIn(github, await declared(github, 'Nobody can pay', ['service:checkout']))).toEqual([]);
    await using open = await withPast({ visibility: 'public' });
    expect(memoryIn(open, await declared(open, 'Nobody can pay', ['service:checkout', 'security']))).toEqual(
      [],
    );
  });

  it.each([
    'similar',
    'similar me',
    'similar #4',
    'similar #9',
    'similar https://github.com/other/repo/issues/1',
  ])('asks which one: %s', async (line) => {
    await using github = await withPast();
    const number = await declared(github, 'Nobody can pay', ['service:checkout']);
    github.as('bob').comments(number, `/incident ${line}`);
    await looksAt(github, number);
    expect(github.comments(number).at(-1)?.body).toContain(
      'name an earlier incident: `/incident similar #12`',
    );
  });
});
