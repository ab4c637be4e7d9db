import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAt, textAt } from '../../src/json.ts';
import { type Emulated, ownComments, type Ran, startEmulated } from './emulated.ts';

const shop = '/repos/alice/shop';
const written = 'Nobody can pay.\r\n\r\n- [ ] a box of the team\r\n';

let github: Emulated;

beforeAll(async () => {
  github = await startEmulated();
});

afterAll(() => github[Symbol.asyncDispose]());

function outcomes(runs: readonly Ran[]): readonly unknown[] {
  return runs.map(({ exitCode, stderr, outputs }) => [exitCode, stderr, outputs['outcome'], outputs['done']]);
}

async function body(): Promise<string> {
  return textAt(await github.ask('alice', 'GET', `${shop}/issues/1`), 'body') ?? '';
}

async function comments(): Promise<readonly string[]> {
  return ownComments(await github.ask('alice', 'GET', `${shop}/issues/1/comments`));
}

async function toggles(who: string, step: string, mark: 'x' | ' '): Promise<void> {
  const text = (await body()).replace(new RegExp(`\\[[ x]\\](?= .*${step})`), `[${mark}]`);
  await github.ask(who, 'PATCH', `${shop}/issues/1`, { body: text });
}

async function postmortem(path: string): Promise<string> {
  const file = await github.ask('alice', 'GET', `${shop}/contents/${path}`);
  return Buffer.from(textAt(file, 'content') ?? '', 'base64').toString();
}

/** No GraphQL, a history of other shape, edits without their `from`, branches without their tree. */
describe('the life of an incident on a GitHub that others wrote', () => {
  it('opens', async () => {
    await github.ask('alice', 'POST', `${shop}/issues`, {
      title: 'Shop is down',
      body: written,
      labels: ['incident'],
    });
    expect(outcomes(await github.runAll())).toEqual([[0, '', 'opened', '0']]);
    expect((await body()).startsWith(written)).toBe(true);
    expect(await comments()).toHaveLength(1);
  });

  it('records who ticked and unticked, from events that do not tell what was there before', async () => {
    await toggles('bob', 'Double-check', 'x');
    await toggles('alice', 'Alert', 'x');
    await toggles('bob', 'Alert', ' ');
    expect(outcomes(await github.runAll()).at(-1)).toEqual([0, '', 'unchanged', '1']);
    const [comment = ''] = await comments();
    expect(comment).toMatch(/Double-check \| bob \|/);
  });

  it('closes with a postmortem, and follows the ticks after it', async () => {
    await github.ask('alice', 'PATCH', `${shop}/issues/1`, { state: 'closed' });
    const [closed] = await github.runAll();
    expect(closed?.outputs['outcome']).toBe('published');
    const path = closed?.outputs['postmortem'] ?? '';
    expect(await postmortem(path)).toMatch(/^status: draft$/m);
    await toggles('bob', 'Alert', 'x');
    expect(outcomes(await github.runAll())).toEqual([[0, '', 'published', '2']]);
    expect((await postmortem(path)).match(/"who":"bob"/g)).toHaveLength(2);
    const commits = await github.ask('alice', 'GET', `${shop}/commits`);
    const messages = listAt({ commits }, 'commits').map(
      (commit) => textAt(commit, 'commit', 'message') ?? '',
    );
    expect(messages).toHaveLength(3);
    expect(messages.slice(0, 2).every((message) => /^docs\(incident\): [a-z ]+#?1$/.test(message))).toBe(
      true,
    );
  });

  it('changes nothing when every event comes again, and a sweep after them', async () => {
    const before = [await body(), await comments()];
    const people = github.events.filter(({ payload }) => textAt(payload, 'sender', 'type') !== 'Bot');
    const again = [people.at(0), people.at(1), people.at(-1), { name: 'schedule', payload: {} }];
    for (const event of again) {
      const { exitCode, outputs } = await github.run(event ?? { name: '', payload: {} });
      expect([exitCode, /^(?:unchanged|swept)$/.test(outputs['outcome'] ?? '')]).toEqual([0, true]);
    }
    expect([await body(), await comments()]).toEqual(before);
  });

  it('pauses and goes on', async () => {
    await github.ask('alice', 'DELETE', `${shop}/issues/1/labels/incident`);
    await github.ask('alice', 'POST', `${shop}/issues/1/labels`, { labels: ['incident'] });
    await github.ask('alice', 'PATCH', `${shop}/issues/1`, { state: 'open' });
    const runs = await github.runAll();
    expect(runs.map(({ exitCode }) => exitCode).every((code) => code === 0)).toBe(true);
    expect(await comments()).toHaveLength(1);
  });
});
