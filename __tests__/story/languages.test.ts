import { describe, expect, it } from 'vitest';
import { languageNames } from '../../src/i18n/catalogs.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import { queueHere } from '../acceptance/bundle.ts';
import { aRepository, looksAt, sweeps } from './reminder-runs.ts';

const others = languageNames.filter((name) => name !== 'en');

/** Words of ours, and none that stand in all languages: commands, ids, names, labels. */
const english =
  /\b(?:the|and|with|this|that|who|when|what|step|tick|boxes|closed|reminder|is|are|of|your|it)\b/gi;

function wordsOf(text: string): string {
  return text.replaceAll(/<!--[\s\S]*?-->|`[^`]*`|\]\([^)]*\)|https?:\S+/g, ' ');
}

function everythingOn(github: LocalGitHub): readonly string[] {
  return [github.issue(1).body ?? '', ...github.comments(1).map(({ body }) => body)];
}

describe.each(others)('a whole life in %s, with the bundle', (language) => {
  it('says nothing in English', async () => {
    await using github = await aRepository({
      now: '2026-11-23T09:00:00Z',
      settings: `language: ${language}\nclose: { early: reopen }\npeople: { escalate-to: [carol] }\nreminders: { per-incident: 1 }\n`,
    });
    const queue = queueHere(github);
    github.as('alice').opensIssue({ title: 'X', labels: ['incident', 'sev1'], assignees: ['bob'] });
    const pages: string[] = [];
    const summaries: string[] = [];
    const look = async () => {
      summaries.push(...(await queue.runAll()).map(({ summary }) => summary));
      pages.push(...everythingOn(github));
    };
    const sweep = async (at: string) => {
      summaries.push((await queue.sweepAt(at)).summary);
      pages.push(...everythingOn(github));
    };
    await look();
    await sweep('2026-11-23T12:17:00Z');
    github
      .as('alice')
      .comments(
        1,
        '/incident help\n/incident foo\n/incident started 8:10\n/incident snooze 1h\n/incident severity sev9\n/incident skip 4',
      );
    await look();
    await sweep('2026-12-05T12:17:00Z');
    await sweep('2026-12-07T12:17:00Z');
    github.as('alice').unlabels(1, 'incident');
    await look();
    github.as('alice').labels(1, 'incident');
    github.as('alice').closes(1);
    await look();
    for (const box of github.issue(1).body?.match(/(?<=\*\*\d\.\*\* ).+?(?= <!--)/g) ?? []) {
      github.as('alice').ticks(1, box);
    }
    await look();
    github.as('alice').closes(1);
    await look();
    expect(github.git.readFile('postmortems/2026-11-23-1-x.md')).toBeDefined();
    for (const page of [...pages, ...summaries]) expect(wordsOf(page).match(english) ?? []).toEqual([]);
    expect(pages.join('\n')).not.toContain('Nov 23');
    expect(github.violations).toEqual([]);
  });
});

describe('an incident', () => {
  it('keeps the language that it was declared in, and a new one has the new one', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z', settings: 'language: de\n' });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
    await looksAt(github, 1);
    github.as('alice').pushes({ '.github/incident-protocol.yml': 'language: fr\n' }, 'French');
    github.as('alice').opensIssue({ title: 'Mail is down', labels: ['incident'] });
    await looksAt(github, 2);
    github.clock.set('2026-11-23T12:17:00Z');
    await sweeps(github);
    const [board, reminder] = github.comments(1).map(({ body }) => body);
    expect(board).toContain('### Jetzt: 1. Noch einmal prüfen');
    expect(reminder).toContain('Diese Schritte sind fällig');
    expect(github.issue(1).body).toContain('### Protokoll der Störung');
    expect(github.comments(2)[0]?.body).toContain('### Maintenant\u00A0: 1. Vérifier encore une fois');
  });

  it('that was declared in English stays English where the team changes its language', async () => {
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z' });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'], assignees: ['bob'] });
    await looksAt(github, 1);
    const before = github.comments(1)[0]?.body;
    github.as('alice').pushes({ '.github/incident-protocol.yml': 'language: ja\n' }, 'Japanese');
    expect(await looksAt(github, 1)).toMatchObject({ outcome: 'unchanged' });
    expect(github.comments(1)[0]?.body).toBe(before);
  });

  it('has the steps in the words of the team, where it has some', async () => {
    const settings = 'language: de\nsteps: { check: { title: Erst mal durchatmen } }\n';
    await using github = await aRepository({ now: '2026-11-23T09:00:00Z', settings });
    github.as('alice').opensIssue({ title: 'Shop is down', labels: ['incident'] });
    await looksAt(github, 1);
    expect(github.issue(1).body).toContain('**1.** Erst mal durchatmen');
    expect(github.issue(1).body).toContain('**2.** Betroffene benachrichtigen');
    expect(github.comments(1)[0]?.body).toContain('Seht noch einmal auf die letzte Änderung');
  });
});
