/** Our comment deleted, cut, or with a line above it: what it kept comes back from what GitHub keeps. */

import { describe, expect, it } from 'vitest';
import {
  type LocalGitHub,
  type LocalGitHubOptions,
  startLocalGitHub,
} from '../../tools/local-github/start.ts';
import { scheduled } from '../../tools/local-github/timed-events.ts';
import { lastDelivery } from './bundle.ts';
import { boxesShown, expectRest, theLogbook, whoIn } from './record.ts';
import { runHere } from './run-here.ts';

async function runLast(github: LocalGitHub): Promise<string | undefined> {
  const { reports, color, lines } = await runHere(github, lastDelivery(github));
  expect([color, color === 'green' ? [] : lines]).toEqual(['green', []]);
  github.clock.advance(60_000);
  return reports[0]?.outcome;
}

async function opened(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const people = { alice: 'write', bob: 'write', carol: 'write' } as const;
  const github = await startLocalGitHub({ people, visibility: 'private', ...options });
  github.as('alice').opensIssue({ title: 'Down', body: 'Nobody can pay.', labels: ['incident'] });
  await runLast(github);
  return github;
}

/** A life with commands of each kind, a refused one, and ticks that were taken back. */
async function lived(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const github = await opened(options);
  const acts: readonly (() => void)[] = [
    () => github.as('bob').ticks(1, 'Double-check'),
    () => github.as('carol').comments(1, '/incident undo 1'),
    () => github.as('bob').ticks(1, 'Double-check'),
    () =>
      github
        .as('carol')
        .comments(1, '/incident lead @bob\n/incident started -30m\n/incident note impact 40 shops'),
    () => github.as('bob').comments(1, '/incident done 3 It was us.'),
    () => github.as('bob').comments(1, '/incident nonsense'),
    () => github.as('carol').ticks(1, 'Alert'),
    () => github.as('carol').unticks(1, 'Alert'),
    () => github.as('alice').comments(1, '/incident skip 4 Nobody was hit'),
  ];
  for (const act of acts) {
    act();
    await runLast(github);
  }
  return github;
}

function ours(github: LocalGitHub) {
  const found = github.comments(1).filter(({ body }) => body.includes('incident-protocol:tracking'));
  expect(found).toHaveLength(1);
  return found[0] ?? { id: 0, body: '' };
}

function told(github: LocalGitHub): readonly string[] {
  return theLogbook(github).entries.map((entry) => {
    const more = 'step' in entry ? entry.step : 'name' in entry ? entry.name : '';
    return `${entry.what} ${more} ${whoIn(entry.attribution)}`.replace('  ', ' ');
  });
}

const damages = {
  deleted: (github: LocalGitHub) => github.as('carol').deletesComment(ours(github).id),
  'cut at its end': (github: LocalGitHub) => {
    const { id, body } = ours(github);
    github.as('carol').editsComment(id, body.slice(0, -200));
  },
  'cut after its first line': (github: LocalGitHub) => {
    const { id, body } = ours(github);
    github.as('carol').editsComment(id, body.slice(0, 60));
  },
  'given a line above': (github: LocalGitHub) => {
    const { id, body } = ours(github);
    github.as('carol').editsComment(id, `See the board!\n\n${body}`);
  },
} as const;

async function atRest(github: LocalGitHub): Promise<void> {
  await runHere(github, scheduled(github));
  await expectRest(github);
}

describe.each(Object.entries(damages))('our comment, %s', (_, damage) => {
  it('has all that it kept again, and no command is carried out twice', async () => {
    await using github = await lived();
    const before = { told: told(github), boxes: boxesShown(github) };
    const reactions = github.comments(1).map(({ id, reactions: all }) => [id, all.length]);
    damage(github);
    github.clock.advance(60_000);
    await runHere(github, scheduled(github));
    expect(boxesShown(github)).toBe(before.boxes);
    expect(told(github).toSorted()).toEqual(before.told.toSorted());
    for (const [id, count] of reactions) {
      const now = github.comments(1).find((one) => one.id === id);
      if (now !== undefined) expect(now.reactions).toHaveLength(Number(count));
    }
    await atRest(github);
    github.as('bob').comments(1, '/incident done 5');
    await runLast(github);
    expect(boxesShown(github)).toBe('x.xxx...');
  });
});

describe.each(Object.entries(damages))('our comment, %s, where GitHub tells no versions', (_, damage) => {
  it.each([
    ['of anything', { former: true }],
    ['this time', {}],
  ])('%s, has no twin', async (_when, options) => {
    await using github = await lived(options);
    const boxes = boxesShown(github);
    damage(github);
    github.clock.advance(60_000);
    const fault = { kind: 'graphql-error', type: 'NOT_FOUND', message: 'not now' } as const;
    github.faults.queue({ path: '/graphql', operation: 'check', times: 99, fault });
    await runHere(github, scheduled(github));
    github.faults.clear();
    github.clock.advance(60_000);
    expect([ours(github).id > 0, boxesShown(github)]).toEqual([true, boxes]);
    await atRest(github);
  });
});

describe('a comment of another workflow that goes by the same name', () => {
  it.each([60, 200])('and begins as ours does (%d characters) is left alone', async (length) => {
    await using github = await opened();
    const text = ours(github)
      .body.slice(0, length)
      .replace(/<!-- incident-protocol:logbook[\s\S]*/, '');
    const other = github.as('github-actions[bot]').comments(1, text);
    github.as('bob').ticks(1, 'Alert');
    await runLast(github);
    expect(github.comments(1).find(({ id }) => id === other.id)?.body).toBe(text);
    expect(github.comments(1)[0]?.body).toContain('✅ 2. Alert');
  });
});

describe('a person who wrote above our comment', () => {
  it('finds the words below it', async () => {
    await using github = await lived();
    damages['given a line above'](github);
    await runHere(github, scheduled(github));
    expect(ours(github).body).toMatch(/-->\nSee the board!$/);
    await atRest(github);
  });
});

describe('where our comment is gone', () => {
  it('a command in an incident that was dropped is answered', async () => {
    await using github = await opened();
    github.as('alice').closes(1, 'not_planned');
    await runLast(github);
    damages.deleted(github);
    github.as('bob').comments(1, '/incident lead @carol');
    await runLast(github);
    expect(github.comments(1)[0]?.reactions.map(({ content }) => content)).toEqual(['+1']);
    expect(told(github)).toContain('lead bob');
  });

  it('the steps are those of the list, whatever the settings say by now', async () => {
    const text = 'steps:\n  check: {title: Look twice}\n  thank: {enabled: false}\n';
    await using github = await opened({ files: { '.github/incident-protocol.yml': text } });
    github
      .as('alice')
      .pushes({ '.github/incident-protocol.yml': 'steps:\n  alert: {enabled: false}\n' }, 'x');
    damages.deleted(github);
    github.as('bob').ticks(1, 'Alert');
    await runLast(github);
    expect(ours(github).body).toContain('**1 of 7**');
    github.as('bob').ticks(1, 'Look twice');
    await runLast(github);
    expect(ours(github).body).toContain('1. Look twice');
    expect(told(github)).toContain('ticked alert bob');
  });

  it.each([
    ['renamed by people', 'postmortems/the-big-one.md'],
    ['renamed, and known to the list by that', 'postmortems/the-big-one.md'],
  ])('a postmortem that was %s gets no twin', async (how, path) => {
    await using github = await opened();
    github.as('alice').closes(1);
    await runLast(github);
    const [first = ''] = github.git.listFiles().filter((one) => one.endsWith('-1-down.md'));
    const text = `${github.git.readFile(first)}\nWords of bob.\n`;
    github.as('bob').pushes({ [first]: null, [path]: text }, 'docs: a better name');
    if (how.includes('known')) {
      github.clock.advance(3_600_000);
      await runHere(github, scheduled(github));
      expect(github.git.readFile('postmortems/index.json')).toContain('the-big-one');
    }
    damages.deleted(github);
    github.as('alice').renames(1, 'Payments were down');
    github.as('bob').ticks(1, 'Alert');
    await runLast(github);
    const files = github.git
      .listFiles()
      .filter((one) => /postmortems\/.*\.md$/.test(one) && !one.endsWith('README.md'));
    expect(files).toEqual([path]);
    expect(github.git.readFile(path)).toContain('Words of bob.');
  });
});

describe.each([{ former: false }, { former: true }])(
  'a folder of postmortems that was renamed in the settings',
  (way) => {
    it('takes the postmortem along, with the words of people', async () => {
      await using github = await opened(way);
      github.as('alice').closes(1);
      await runLast(github);
      const [first = ''] = github.git.listFiles().filter((one) => one.endsWith('-1-down.md'));
      github.as('bob').pushes({ [first]: `${github.git.readFile(first)}\nWords of bob.\n` }, 'docs: words');
      const settings = 'postmortem:\n  directory: docs/incidents\n';
      github.as('bob').pushes({ '.github/incident-protocol.yml': settings }, 'chore: another folder');
      github.as('bob').ticks(1, 'Alert');
      await runLast(github);
      const files = github.git.listFiles().filter((one) => one.endsWith('-1-down.md'));
      expect(files).toEqual([first.replace('postmortems', 'docs/incidents')]);
      expect(github.git.readFile(files[0] ?? '')).toMatch(/Alert[\s\S]*Words of bob\./);
      expect(github.git.fsck()).toBe('');
      await atRest(github);
    });
  },
);
