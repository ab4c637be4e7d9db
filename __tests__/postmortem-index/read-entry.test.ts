import { describe, expect, it } from 'vitest';
import { createTexts } from '../../src/i18n/texts.ts';
import { readEntry } from '../../src/postmortem-index/read-entry.ts';

const ours = 'postmortems/2026-11-22-42-checkout.md';

function read(text: string, path = ours) {
  return readEntry({ path, sha: 'a', text, words: createTexts('postmortem', 'en').words });
}

function frontMatter(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n`;
}

describe('what a file says of itself', () => {
  it('is a postmortem once it has a number and a day', () => {
    expect(read(frontMatter('schema: 1', 'incident: 42', 'opened: 2026-11-22'))).toEqual({
      kind: 'postmortem',
      path: ours,
      sha: 'a',
      incident: 42,
      title: 'Incident 42',
      status: 'final',
      opened: '2026-11-22T00:00:00Z',
      updated: '2026-11-22T00:00:00Z',
      times: {},
      steps: { done: 0, skipped: 0, open: 0 },
      followUps: { open: 0, total: 0, issues: [] },
    });
  });

  it('keeps what people added out, and takes what they changed in their own way', () => {
    const text = frontMatter(
      'schema: 7',
      'incident: "42"',
      'opened: 2026-11-22 15:02:00+01:00',
      'closed: soon',
      'duration_minutes: -3',
      'title: 2026',
      'tags: [a]',
      'steps: none',
    );
    expect(read(text)).toMatchObject({ incident: 42, opened: '2026-11-22T14:02:00Z', title: '2026' });
    expect(read(text)).not.toHaveProperty('closed');
    expect(read(text)).not.toHaveProperty('durationMinutes');
  });

  it.each([
    ['final', 'incomplete', 'done', 'We wrote it.'],
    ['draft', 'complete', 'done', '_Why?_'],
    ['draft', 'final', 'open', 'We wrote it.'],
    ['reviewed', 'reviewed', 'open', '_Why?_'],
  ])('is %s as it is now, where its front matter says %s', (status, said, state, words) => {
    const front = frontMatter(
      'schema: 1',
      'incident: 1',
      'opened: 2026-11-22',
      `status: ${said}`,
      `steps: [{ state: ${state} }]`,
    );
    const marks = '<!-- incident-protocol:begin notes-a -->\n<!-- incident-protocol:end notes-a -->';
    expect(read(`${front}\n## A\n\n${marks}\n\n${words}\n`)).toMatchObject({ status });
  });

  it('was last changed when the last thing in it happened', () => {
    const step = 'steps: [{ id: thank, state: done, when: 2026-12-01T08:00:00Z }, { state: skipped }, 3]';
    const text = frontMatter('schema: 1', 'incident: 1', 'opened: 2026-11-22', 'closed: 2026-11-23', step);
    expect(read(text)).toMatchObject({
      updated: '2026-12-01T08:00:00Z',
      steps: { done: 1, skipped: 1, open: 0 },
    });
  });

  it.each([
    ['a number that is none', frontMatter('schema: 1', 'incident: x'), 'The key `incident` holds no number.'],
    ['no number at all', frontMatter('schema: 1'), 'The key `incident` holds no number.'],
    ['no day', frontMatter('schema: 1', 'incident: 1'), 'The key `opened` holds no date and time.'],
    [
      'a day that is none',
      frontMatter('incident: 1', 'opened: 2026-13-45'),
      'The key `opened` holds no date and time.',
    ],
    ['YAML that is none', frontMatter('incident: [', 'opened: 1'), expect.stringMatching(/./)],
    [
      'front matter without an end',
      '---\nschema: 1\nincident: 1\n',
      'The line `---` that ends it is missing.',
    ],
    ['no front matter, but our sections', sections(), 'Its front matter is gone.'],
  ])('is broken with %s', (_what, text, reason) => {
    expect(read(text)).toMatchObject({ kind: 'broken', path: ours, sha: 'a', reason });
  });

  it.each([
    ['a text of people under our kind of name', '# Lessons\n', ours],
    ['front matter of somebody else', frontMatter('title: x'), ours],
    ['another program with incidents', frontMatter('incident: INC-1'), 'postmortems/inc-1.md'],
    ['another program with a schema', frontMatter('schema: 3'), 'postmortems/a.md'],
    ['front matter of somebody else that cannot be read', '---\n{{ x: [\n---\n', 'postmortems/template.md'],
    ['nothing', '', ours],
  ])('is none of ours with %s', (_what, text, path) => {
    expect(read(text, path)).toEqual({ kind: 'other', path, sha: 'a' });
  });

  it('is ours under any name and in any folder', () => {
    const text = frontMatter('schema: 1', 'incident: 42', 'opened: 2026-11-22');
    expect(read(text, 'postmortems/2026/Ausfall.md')).toMatchObject({ kind: 'postmortem', incident: 42 });
  });

  it('tells no secret and nothing invisible, in a title or in a reason', () => {
    const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    const text = frontMatter(
      'schema: 1',
      'incident: 1',
      'opened: 2026-11-22',
      `title: "${token} \u202Ex\u200By"`,
    );
    expect(read(text)).toMatchObject({ title: '(redacted: GitHub token) xy' });
    expect(JSON.stringify(read(`---\nincident: 1\nschema: [${token}\n---\n`))).not.toContain('ghp_');
  });
});

function sections(): string {
  return '# Down\n\n<!-- incident-protocol:begin facts -->\n\n<!-- incident-protocol:end facts -->\n';
}
