import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository, looksAt, sweepsAll } from './reminder-runs.ts';

/** Incidents with one follow-up each, closed a minute later; the last one has a to-do without an issue. */
async function aYear(options = {}): Promise<LocalGitHub> {
  const github = await aRepository({ now: '2025-12-01T09:00:00Z', ...options });
  const owners = ['@carol due:2026-12-04', '@bob due:2026-12-14', ''];
  for (const [index, plan] of owners.entries()) {
    if (index > 0) github.clock.set(`2026-11-${10 + index}T09:00:00Z`);
    const { number } = github
      .as('alice')
      .opensIssue({ title: `Shop is down (${index + 1})`, labels: ['incident'] });
    await looksAt(github, number);
    github.as('bob').comments(number, `/incident follow-up ${plan} Mend it for good (${index + 1})`);
    await looksAt(github, number);
    if (index === 2) github.as('bob').comments(number, '## Follow-ups\n\n- Ask the vendor for a fix');
    github.as('alice').closes(number);
    await looksAt(github, number);
  }
  return github;
}

async function on(at: string, github: LocalGitHub): Promise<readonly string[]> {
  github.clock.set(`${at}:00Z`);
  return sweepsAll(github);
}

const digests = (github: LocalGitHub) =>
  [...github.repository.issues.values()].filter(({ labels }) =>
    labels.some(({ name }) => name === 'incident-digest'),
  );

const shown = (github: LocalGitHub) =>
  (digests(github)[0]?.body ?? '').replaceAll(/http:\/\/[^/]+/g, 'https://github.example');

describe('the list of open follow-ups', () => {
  it('is one issue, written once a day', async () => {
    await using github = await aYear();
    await on('2026-12-02T01:00', github);
    expect(shown(github)).toMatchInlineSnapshot(`
      "<!-- incident-protocol:begin digest 2026-12-02 - - -->

      _Rewritten once a day. Whoever does not want it closes this issue._

      **Due within two weeks**

      - [#2 Mend it for good (1)](https://github.example/acme/shop/issues/2), carol, due 4 Dec
      - [#4 Mend it for good (2)](https://github.example/acme/shop/issues/4), bob, due 14 Dec

      **Without an owner**

      - [#6 Mend it for good (3)](https://github.example/acme/shop/issues/6)

      **Mentioned in an incident, without an issue**

      - Ask the vendor for a fix ([Shop is down (3)](https://github.example/acme/shop/blob/main/postmortems/2026-11-12-5-shop-is-down-3.md))

      **Postmortems not written yet**

      - [Shop is down (3)](https://github.example/acme/shop/blob/main/postmortems/2026-11-12-5-shop-is-down-3.md), 1 of 9 sections
      - [Shop is down (2)](https://github.example/acme/shop/blob/main/postmortems/2026-11-11-3-shop-is-down-2.md), 1 of 9 sections
      - [Shop is down (1)](https://github.example/acme/shop/blob/main/postmortems/2025-12-01-1-shop-is-down-1.md), 1 of 9 sections

      A year ago: [Shop is down (1)](https://github.example/acme/shop/blob/main/postmortems/2025-12-01-1-shop-is-down-1.md), 1 Dec 2025.

      <!-- incident-protocol:end digest -->"
    `);
    const [digest] = digests(github);
    expect(digest).toMatchObject({ title: 'Open follow-ups', state: 'open' });
    await on('2026-12-02T05:00', github);
    expect(digest?.edits).toEqual([]);
    await on('2026-12-05T01:00', github);
    expect(digests(github)).toHaveLength(1);
    expect(shown(github)).toMatch(
      /\*\*Overdue\*\*\n\n- \[#2 Mend it for good \(1\)\]\(\S+\), carol, due 4 Dec/,
    );
    expect(github.violations).toEqual([]);
  });

  it('says at most once a week what became overdue, and calls nobody', async () => {
    await using github = await aYear();
    await on('2026-12-02T01:00', github);
    const number = digests(github)[0]?.number ?? 0;
    await on('2026-12-05T01:00', github);
    await on('2026-12-06T01:00', github);
    await on('2026-12-15T01:00', github);
    await on('2026-12-16T01:00', github);
    const texts = github.comments(number).map(({ createdAt, body }) => `${createdAt.slice(0, 10)} ${body}`);
    expect(texts.map((text) => text.replaceAll(/\(http[^)]*\)/g, ''))).toMatchInlineSnapshot(`
      [
        "2026-12-05 Overdue since the last word here:

      - carol: [#2 Mend it for good (1)]",
        "2026-12-15 Overdue since the last word here:

      - bob: [#4 Mend it for good (2)]",
      ]
    `);
    expect(texts.join()).not.toContain('@');
  });

  it('is not made anew where people closed it, and not touched where it is not ours', async () => {
    await using github = await aYear();
    await on('2026-12-02T01:00', github);
    const number = digests(github)[0]?.number ?? 0;
    github.as('alice').closes(number);
    await on('2026-12-20T01:00', github);
    expect(digests(github)).toHaveLength(1);
    expect(shown(github)).toContain('begin digest 2026-12-02');

    await using other = await aYear({ labels: ['incident', 'incident-digest'] });
    other.as('alice').opensIssue({ title: 'Ours', labels: ['incident-digest'], body: 'by hand' });
    await on('2026-12-02T01:00', other);
    expect(digests(other).map(({ body }) => body)).toEqual(['by hand']);
  });

  it('is one issue where two sweeps open it side by side', async () => {
    await using github = await aYear();
    github.faults.queue({
      method: 'POST',
      path: /\/issues$/,
      fault: { kind: 'before', run: async () => void (await sweepsAll(github)) },
    });
    await on('2026-12-02T01:00', github);
    const open = () => digests(github).filter(({ state }) => state === 'open');
    expect(open()).toHaveLength(1);
    await on('2026-12-05T01:00', github);
    expect([open().length, digests(github).length]).toEqual([1, 1]);
    expect(shown(github)).toContain('**Overdue**');
    expect(github.violations).toEqual([]);
  });

  it('names each owner once, with all that is theirs', async () => {
    await using github = await aYear();
    await on('2026-12-02T01:00', github);
    github.as('alice').assigns(2, 'bob');
    github.as('alice').editsBody(4, (github.issue(4).body ?? '').replace('12-14', '12-04'));
    await on('2026-12-05T01:00', github);
    const said = github.comments(digests(github)[0]?.number ?? 0)[0]?.body ?? '';
    expect(said.replaceAll(/\(http[^)]*\)/g, '')).toContain(
      '- carol: [#2 Mend it for good (1)]\n- bob: [#2 Mend it for good (1)], [#4 Mend it for good (2)]',
    );
  });

  it('keeps what people write around it, and is off where the team says so', async () => {
    await using github = await aYear();
    await on('2026-12-02T01:00', github);
    const number = digests(github)[0]?.number ?? 0;
    github.as('alice').editsBody(number, `Every Monday at ten.\n\n${digests(github)[0]?.body}\n\nThanks!`);
    await on('2026-12-05T01:00', github);
    expect(shown(github)).toMatch(/^Every Monday at ten\.\n\n<!-- [^\n]* 2026-12-05 [\s\S]*\n\nThanks!$/);

    await using silent = await aYear({ settings: 'follow-ups: {digest: off}\n' });
    await on('2026-12-02T01:00', silent);
    expect(digests(silent)).toEqual([]);
  });

  it('has a postmortem told again that calls open what was closed', async () => {
    await using github = await aYear();
    github.clock.set('2026-11-20T10:00:00Z');
    github.as('bob').closes(4);
    await on('2026-12-02T01:00', github);
    const file = github.git.readFile('postmortems/2026-11-11-3-shop-is-down-2.md') ?? '';
    expect(file).toMatch(/\[#4 Mend it for good \(2\)\]\(\S+\): closed/);
    expect(shown(github)).not.toContain('(2)](https://github.example/acme/shop/issues');
  });

  it('has a sub-issue asked for that people made without our label, and leaves alone what is only named', async () => {
    await using github = await aRepository({ now: '2026-11-02T09:00:00Z' });
    github.as('alice').opensIssue({ title: 'Old idea', assignees: ['bob'], body: 'Due: 2026-11-05' });
    github.clock.set('2026-11-03T09:00:00Z');
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    await looksAt(github, 2);
    github.as('bob').opensIssue({ title: 'Rotate keys', assignees: ['carol'], body: 'Due: 2026-11-20' });
    github.as('bob').addsSubIssue(2, 3);
    github.as('bob').comments(2, '## Follow-ups\n\n- #1');
    github.as('alice').closes(2);
    await looksAt(github, 2);
    await on('2026-11-21T01:00', github);
    expect(github.comments(3).map(({ body }) => body)).toEqual([
      expect.stringContaining('@carol This was to be done by 20 Nov.'),
    ]);
    expect(github.comments(1)).toEqual([]);
  });

  it('takes away nothing that people wrote where they took out one of its marks', async () => {
    await using github = await aYear();
    await on('2026-12-02T01:00', github);
    const [digest] = digests(github);
    const body = `${digest?.body?.replace('<!-- incident-protocol:end digest -->', '')}\n\nOur notes of Monday.`;
    github.as('alice').editsBody(digest?.number ?? 0, body);
    for (const day of ['03', '04', '05']) await on(`2026-12-${day}T01:00`, github);
    expect(digests(github)[0]?.body).toContain('Our notes of Monday.');
    expect(digests(github)[0]?.body?.match(/:begin digest/g)).toHaveLength(1);
  });

  it('is found beside an issue of people with the same label, and not opened again without it', async () => {
    await using github = await aYear();
    await on('2026-12-02T01:00', github);
    const number = digests(github)[0]?.number ?? 0;
    github.as('alice').opensIssue({ title: 'Format?', labels: ['incident-digest'] });
    await on('2026-12-05T01:00', github);
    expect(github.issue(number).body).toContain('begin digest 2026-12-05');
    github.as('alice').unlabels(number, 'incident-digest');
    github.as('alice').unlabels(number + 1, 'incident-digest');
    await on('2026-12-06T01:00', github);
    await on('2026-12-07T01:00', github);
    expect(digests(github)).toEqual([]);
  });
});
