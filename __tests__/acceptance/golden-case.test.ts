import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCase } from '../../scripts/case/write-case.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { type LocalGitHub, startLocalGitHub } from '../../tools/local-github/start.ts';
import { look } from '../world.ts';
import { lastDelivery } from './bundle.ts';
import { runHere } from './run-here.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cases-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function reported(): Promise<LocalGitHub> {
  const github = await startLocalGitHub({ people: { alice: 'write', bob: 'write' } });
  github.as('alice').opensIssue({ title: 'Down', body: 'The shop is down.', labels: ['incident'] });
  await runHere(github, lastDelivery(github));
  github.as('bob').comments(1, 'I restarted it.');
  return github;
}

function requestFor(github: LocalGitHub, issue: string, name: string) {
  const { apiUrl, graphqlUrl, workflowToken: token } = github;
  const target = pathToFileURL(`${folder}${path.sep}`);
  return { issue, name, folder: target, connection: { token, apiUrl, graphqlUrl } };
}

describe('a reported issue', () => {
  it('becomes a case that is looked at without GitHub, and changes nothing there', async () => {
    await using github = await reported();
    const writes = () =>
      github.requests.filter(({ method, path: at }) => method !== 'GET' && at !== '/graphql');
    const before = writes().length;
    await writeCase(requestFor(github, 'https://github.com/acme/shop/issues/1', 'shop-is-down'));
    expect(writes()).toHaveLength(before);
    const read = (file: string) => readFileSync(path.join(folder, 'shop-is-down', file), 'utf8');
    const facts: Facts = JSON.parse(read('facts.json'));
    expect(JSON.parse(read('trigger.json'))).toEqual({ kind: 'issue', issue: 1 });
    expect(facts.me).toBe('github-actions[bot]');
    expect(facts.comments.at(-1)).toMatchObject({ author: { login: 'bob' }, body: 'I restarted it.' });
    const { incident, questions, effects } = look({ facts });
    expect(incident.phase).toEqual({ kind: 'open' });
    expect(questions).toEqual([]);
    expect(effects).toEqual([]);
  });

  it.each([
    ['#7', 'a-name', 'Name the issue by its address'],
    ['https://github.com/acme/shop/issues/1', 'A name', 'small letters, digits and hyphens'],
  ])('%s as "%s" is refused with what to write instead', async (issue, name, reason) => {
    await using github = await reported();
    await expect(writeCase(requestFor(github, issue, name))).rejects.toThrow(reason);
    expect(existsSync(path.join(folder, name))).toBe(false);
  });

  it('does not overwrite a case', async () => {
    await using github = await reported();
    const request = requestFor(github, 'https://github.com/acme/shop/issues/1', 'twice');
    await writeCase(request);
    await expect(writeCase(request)).rejects.toThrow('There is a case "twice" already');
  });
});
