import { describe, expect, it } from 'vitest';
import { expectInert, rendered } from '../markdown/as-github-reads.ts';
import { aPostmortem, directoryOf, type Folder, recordOf } from '../postmortem-index/folder.ts';
import { pleasant, written } from './incidents.ts';

const heading = '## Similar incidents';
const labels = ['incident', 'service:checkout'];

function at(day: number): string {
  return `2026-01-${String(day).padStart(2, '0')}T10:00:00Z`;
}

function pastOf(count: number, more: object = { services: ['checkout'] }): Folder {
  const files = Array.from({ length: count }, (_, index) => {
    const shown = { number: index + 1, opened: at(index + 1), title: `Outage ${index + 1}`, more };
    return [`postmortems/2026-01-${index + 10}-${index + 1}.md`, aPostmortem(shown)] as const;
  });
  return Object.fromEntries(files);
}

function following(folder: Folder) {
  const issue = { ...pleasant.facts.issue, labels };
  return { ...pleasant, facts: { ...pleasant.facts, issue, postmortems: directoryOf(folder) } };
}

function sectionOf(file: string): string {
  return /begin similar -->\n([\s\S]*?)<!-- incident-protocol:end similar/.exec(file)?.[1] ?? 'none';
}

describe('what happened before', () => {
  it('is told in a section of its own, the newest five first, with what both have', () => {
    const lines = sectionOf(written(following(pastOf(7)))).split('\n');
    expect(lines[1]).toBe(heading);
    expect(lines[5]).toBe(
      '| 2026-01-07 | [#7 Outage 7](https://github.com/acme/shop/blob/main/postmortems/2026-01-16-7.md) |  | 1 hr 30 min | affected: checkout |',
    );
    expect(lines.filter((line) => line.startsWith('| 2026'))).toHaveLength(5);
    expect(lines[11]).toBe(
      '_And 2 more in [the list of all](https://github.com/acme/shop/tree/main/postmortems)._',
    );
  });

  it('is not claimed when nothing is alike, nor when the folder was not read', () => {
    expect(sectionOf(written(following(pastOf(3, {}))))).toBe('none');
    expect(sectionOf(written(pleasant))).toBe('none');
    expect(sectionOf(written(following({})))).toBe('none');
  });

  it('is not claimed from how urgent both were', () => {
    const one = following(pastOf(1, { labels: ['p1', 'priority: high'] }));
    const issue = { ...one.facts.issue, labels: ['incident', 'P1', 'priority: high'] };
    expect(sectionOf(written({ ...one, facts: { ...one.facts, issue } }))).toBe('none');
  });

  it('is the same from the index as from the files, and after a later incident', () => {
    const past = pastOf(3);
    const file = written(following(past));
    const indexed = recordOf(past).after;
    const known = directoryOf(indexed);
    const { 'postmortems/index.json': index = '' } = indexed;
    const texts = { 'postmortems/index.json': index };
    const fromIndex = following(past);
    expect(written({ ...fromIndex, facts: { ...fromIndex.facts, postmortems: { ...known, texts } } })).toBe(
      file,
    );
    const later = aPostmortem({
      number: 99,
      opened: '2026-12-24T00:00:00Z',
      more: { services: ['checkout'] },
    });
    const own = { ...past, 'postmortems/2026-11-22-42.md': file, 'postmortems/2026-12-24-99.md': later };
    expect(written(following(own), file)).toBe(file);
  });

  it('is left out when the index is torn and the files could not be read', () => {
    const torn = { ...pastOf(2), 'postmortems/index.json': '<<<<<<<' };
    const postmortems = { ...directoryOf(torn), texts: { 'postmortems/index.json': '<<<<<<<' } };
    const one = following(torn);
    expect(sectionOf(written({ ...one, facts: { ...one.facts, postmortems } }))).toBe('none');
  });

  it('shows what people wrote there as it is, and does nothing', () => {
    const evil = '](javascript:alert(1)) | @alice <script>x</script> {{ site }} fixes #1';
    const shown = { number: 3, opened: at(3), title: evil, severity: evil };
    const folder = {
      'postmortems/2026-01-03-3](x)@bob.md': aPostmortem({ ...shown, more: { services: ['checkout'] } }),
    };
    const section = sectionOf(written(following(folder)));
    expect(section).toContain(heading);
    expect(section).not.toContain('{{');
    expectInert(rendered(section));
  });
});
