import { describe, expect, it } from 'vitest';
import type { CommentFacts } from '../../src/facts/facts.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { aBot, aComment, aPerson, someFacts } from '../builders.ts';
import { written } from './incidents.ts';

const server = 'https://github.com';
const home = `${server}/acme/shop`;

interface Communications {
  readonly body?: string;
  readonly comments?: readonly CommentFacts[];
  readonly repository?: Partial<RepositoryFacts>;
}

function fileOf({ body = '', comments = [], repository = {} }: Communications, existing?: string): string {
  const facts = someFacts({ issue: { body }, comments });
  const changed = { ...facts, repository: { ...facts.repository, ...repository } };
  return written({ facts: changed, entries: [] }, existing);
}

function attachments(said: Communications): string {
  const [, rest = ''] = fileOf(said).split('<!-- incident-protocol:begin material -->\n');
  return rest.split('<!-- incident-protocol:end material -->')[0] ?? '';
}

function namesOf(said: Communications): readonly string[] {
  return attachments(said)
    .split('\n')
    .flatMap((line) => (line.startsWith('- ') ? [line.slice(2).replace(/ \(\[[^(]*\([^)]*\)\)$/, '')] : []));
}

/** Without what nobody sees. */
function bodyOf(file: string): string {
  return file.replace(/<!-- incident-protocol:data .*-->\n/, '');
}

describe('graphs, logs and files', () => {
  it('are what people attached or linked, once each, with who, when and where', () => {
    const upload = `${server}/user-attachments/files/17/app.log`;
    const text = attachments({
      body: `### What happened\n\n502, see [the log](${upload}).\n\n### Since when\n\nhttps://status.example/i/9?x=1`,
      comments: [
        aComment({ id: 7, body: `[same log](${upload}) ![p99](https://grafana.example/render/1)` }),
        aComment({ author: aBot('zap[bot]'), body: 'https://bot.example' }),
        aComment({ author: aBot('github-actions[bot]'), body: 'https://us.example' }),
      ],
    });
    expect(text).toBe(
      [
        '',
        '## Supporting material',
        '',
        `- [the log](${upload}) ([alice, 2026-11-22 14:02 UTC](${home}/issues/42))`,
        `- [status.example/i/9](https://status.example/i/9?x=1) ([alice, 2026-11-22 14:02 UTC](${home}/issues/42))`,
        `- [p99](https://grafana.example/render/1) ([bob, 2026-11-22 14:10 UTC](${home}/issues/42#issuecomment-7))`,
        '',
        '_Attachments show only to those who may see this repository._',
        '',
        '',
      ].join('\n'),
    );
  });

  it('leave out what the timeline tells, who somebody is, and our own list', () => {
    const body = [
      ...['issues/3', 'pull/4/files', 'commit/abc', 'commits/main', 'issues?q=x', ''].map(
        (path) => `${home}/${path}`,
      ),
      `${server}/alice`,
      `${server.toUpperCase()}/Acme/Shop/issues/3`,
      `${home}/actions/runs/17`,
      `${server}/acme/other/issues/9`,
    ].join('\n');
    expect(namesOf({ body })).toEqual([
      `[github.com/acme/shop/actions/runs/17](${home}/actions/runs/17)`,
      `[github.com/acme/other/issues/9](${server}/acme/other/issues/9)`,
    ]);
  });

  it('say that attachments are not for everybody only where there are some and that is so', () => {
    const uploads = [
      `${server}/user-attachments/assets/1-2`,
      `${home}/files/1/a.log`,
      `${home}/assets/1/2`,
      'https://user-images.githubusercontent.com/1/2.png',
    ];
    for (const body of uploads) {
      expect(attachments({ body })).toContain('_Attachments');
      expect(attachments({ body, repository: { visibility: 'internal' } })).toContain('_Attachments');
      expect(attachments({ body, repository: { visibility: 'public' } })).not.toContain('_Attachments');
    }
    expect(attachments({ body: 'https://grafana.example/d/1' })).not.toContain('_Attachments');
    const own = 'https://git.example/user-attachments/files/1/a.log';
    expect(attachments({ body: own })).not.toContain('_Attachments');
    expect(attachments({ body: own, repository: { url: 'https://git.example/acme/shop' } })).toContain(
      '_Attachments',
    );
  });

  it('show thirty of many and say how many more there are', () => {
    const body = Array.from({ length: 33 }, (_, index) => `https://x.example/${index}`).join('\n');
    expect(namesOf({ body })).toHaveLength(30);
    expect(attachments({ body })).toContain(`_And 3 more in [the issue](${home}/issues/42)._`);
  });

  it('hold no secret, and no name that shows another place than where it leads', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const body = [
      '[dump](https://root:hunter2@db.example/x)',
      `https://x.example/?q=${token}`,
      'https://x.example/log?access_token=0123456789abcdef&x=1',
      '[https://bank.example](https://evil.example/a)',
      '[@bob {{x}}](https://y.example/%7B{{z}}/@carol)',
      '[a](javascript:alert(1))',
    ].join('\n\n');
    expect(namesOf({ body })).toEqual([
      '[dump](https://redacted@db.example/x)',
      'x.example',
      'x.example/log',
      '[evil.example/a](https://evil.example/a)',
      '[`@bob` \\{<wbr/>\\{x}}](https://y.example/%7B%7B%7Bz%7D%7D/%40carol)',
    ]);
  });

  it('are not there where there are none, and come and go', () => {
    const [without, filled] = [fileOf({}), fileOf({ body: 'https://x.example/1' })];
    expect(without).not.toContain('material -->');
    const mine = fileOf({}, without.replace('## Timeline', 'Mine.\n\n## Timeline'));
    const grown = fileOf({ body: 'https://x.example/1' }, mine);
    expect(grown).toContain('## Supporting material\n\n- [x.example/1]');
    expect(fileOf({ body: 'https://x.example/1' }, filled)).toBe(filled);
    expect(bodyOf(fileOf({}, grown))).toBe(bodyOf(mine));
  });

  it('stay out of a file from which people took them', () => {
    const filled = fileOf({ body: 'https://x.example/1' });
    const taken = filled.replace(/\n<!-- incident-protocol:begin material -->[\s\S]*?end material -->\n/, '');
    expect(fileOf({ body: 'https://x.example/1 https://x.example/2' }, taken)).not.toContain('x.example/1](');
  });

  it('are named by who deleted the account as by anybody', () => {
    const ghost = aComment({ author: { login: 'ghost', kind: 'ghost' }, body: 'https://x.example' });
    expect(
      namesOf({ comments: [ghost, aComment({ author: aPerson('eve'), body: 'https://x.example' })] }),
    ).toEqual(['[x.example](https://x.example)']);
  });
});
