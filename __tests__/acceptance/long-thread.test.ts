import { describe, expect, it } from 'vitest';
import { looksAt } from '../story/reminder-runs.ts';
import { aClosing, file } from './delivery-runs.ts';

describe('a thread of 300 comments and twenty pages of events', () => {
  it('is read to its end, each page once, and told whole in few words', async () => {
    await using github = await aClosing({ labels: ['incident', 'noise'] });
    github.as('alice').reopens(1);
    for (let count = 1; count <= 300; count += 1) {
      github.clock.advance(1000);
      github.as('bob').comments(1, `We have looked at shelf ${count}.`);
    }
    for (let count = 1; count <= 850; count += 1) {
      github.as('alice').labels(1, 'noise');
      github.as('alice').unlabels(1, 'noise');
    }
    github.as('alice').comments(1, 'It was the last fuse.');
    github.as('alice').closes(1);
    const before = github.requests.length;
    await looksAt(github, 1);
    const asked = github.requests.slice(before).map(({ path }) => path);
    const pages = (what: string) => asked.filter((path) => path.includes(`/issues/1/${what}?`));
    const events = github.repository.issues.get(1)?.timeline.length ?? 0;
    expect(events).toBeGreaterThan(1900);
    expect(new Set(pages('timeline')).size).toBe(Math.ceil(events / 100));
    expect(pages('timeline')).toHaveLength(Math.ceil(events / 100));
    const text = github.git.readFile(file) ?? '';
    expect(text).toContain('“It was the last fuse.”');
    expect(text.slice(0, text.indexOf('end timeline'))).not.toContain('shelf 150');
    expect(text.length).toBeLessThan(250_000);
    expect(github.violations).toEqual([]);
  });
});
