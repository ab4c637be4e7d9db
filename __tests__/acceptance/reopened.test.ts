import { describe, expect, it } from 'vitest';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { aRepository } from '../story/reminder-runs.ts';
import { board } from './delivery-runs.ts';
import { workflowHere } from './run-here.ts';

const minutes = 60_000;

/** Over at half past nine, as a command said, and closed. */
async function overOnce(github: LocalGitHub, over = '/incident resolved now') {
  const { runAll } = workflowHere(github);
  const says = async (who: string, text: string) => {
    github.as(who).comments(1, text);
    await runAll();
  };
  github.as('alice').opensIssue({ title: 'Nobody can pay', labels: ['incident'], body: 'Cards fail.' });
  await runAll();
  await says('bob', '/incident started -10m');
  github.clock.advance(30 * minutes);
  await says('bob', over);
  const end = now(github);
  github.as('alice').closes(1);
  await runAll();
  return {
    end,
    says,
    /** A day later it is back. */
    isBack: async () => {
      github.clock.advance(1440 * minutes);
      github.as('alice').reopens(1);
      await runAll();
    },
    closes: async () => {
      github.as('alice').closes(1);
      await runAll();
    },
  };
}

function now(github: LocalGitHub): string {
  return new Date(github.clock.now()).toISOString().slice(0, 16).replace('T', ' ');
}

function file(github: LocalGitHub): string {
  const [path = ''] = github.git.listFiles().filter((one) => /^postmortems\/\d.*-1-/.test(one));
  return github.git.readFile(path) ?? '';
}

describe('an incident that people opened again', () => {
  it('did not end when it seemed to, and asks for the end', async () => {
    await using github = await aRepository();
    const { end, isBack, closes } = await overOnce(github);
    expect(file(github)).toContain('It lasted 40 min');
    expect(board(github)).toMatch(/Resolved /);
    await isBack();
    expect(board(github)).not.toMatch(/Resolved /);
    await closes();
    expect(file(github)).not.toContain('It lasted 40 min');
    expect(file(github)).toContain(
      `When was it resolved? bob said ${end} UTC before it was opened again: \`/incident resolved ${end}\``,
    );
  });

  it('ends when somebody says it again, by a command or in the thread', async () => {
    for (const words of ['/incident resolved now', 'Resolved at HH:MM UTC.']) {
      await using github = await aRepository();
      const { says, isBack, closes } = await overOnce(github);
      await isBack();
      github.clock.advance(20 * minutes);
      const end = now(github);
      await says('bob', words.replace('HH:MM', end.slice(11)));
      github.clock.advance(20 * minutes);
      await closes();
      expect(file(github)).toContain(`| Resolved | ${end} |`);
      expect(file(github)).not.toContain('When was it resolved?');
    }
  });

  it('ended after all where somebody says so', async () => {
    await using github = await aRepository();
    const { end, says, isBack, closes } = await overOnce(github);
    await isBack();
    await says('bob', `/incident resolved ${end}`);
    await closes();
    expect(file(github)).toContain('It lasted 40 min');
  });

  it('is not told to be over in what is offered to people', async () => {
    await using github = await aRepository();
    const { says, isBack } = await overOnce(github, '/incident update resolved: Everybody can pay again.');
    await isBack();
    await says('bob', '/incident draft apologize');
    expect(board(github)).toContain('We answer for it, and this is what we do: ‹what we do right now›');
    expect(board(github)).toMatch(/Everybody can pay again\. Opened again /);
    await says('bob', '/incident summary');
    const [answer] = github
      .comments(1)
      .flatMap(({ body }) => (body.includes('steps done or skipped') ? [body] : []));
    expect(answer).toMatch(/Everybody can pay again\. Opened again /);
  });
});

it('an incident that we opened again, because steps were open, ended all the same', async () => {
  await using github = await aRepository({ settings: 'close: {early: reopen}\n' });
  const { says, closes } = await overOnce(github);
  expect(github.issue(1).state).toBe('open');
  expect(board(github)).toMatch(/Resolved /);
  await says('bob', '/incident done 1-8');
  await closes();
  expect(file(github)).toContain('It lasted 40 min');
});
