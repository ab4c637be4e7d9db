import type { ReadDirectory } from '../../src/facts/postmortem-directory.ts';
import { blobSha } from '../../src/github/blob-sha.ts';
import type { Language } from '../../src/i18n/catalogs.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { writeFrontMatter } from '../../src/markdown/front-matter.ts';
import { type BuiltIndex, buildIndex, type IndexFile } from '../../src/postmortem-index/build-index.ts';
import type { FolderFile } from '../../src/postmortem-index/index-files.ts';
import { indexQuestions } from '../../src/postmortem-index/index-questions.ts';
import type { Writer } from '../../src/templates/writer.ts';
import { ourWriter } from '../our-writer.ts';

export type Folder = Readonly<Record<string, string>>;

const repository = {
  owner: 'acme',
  name: 'shop',
  url: 'https://github.com/acme/shop',
  defaultBranch: 'main',
};
const directory = 'postmortems';

export interface Recorded extends BuiltIndex {
  /** Paths of the files that were read for it, round by round. */
  readonly asked: readonly (readonly string[])[];
  /** The folder as it is after the commit. */
  readonly after: Folder;
}

export interface Occasion {
  readonly changed?: IndexFile;
  readonly order?: (entries: readonly FolderFile[]) => readonly FolderFile[];
  /** Address of the repository. */
  readonly url?: string;
  readonly language?: Language;
  readonly writer?: Writer;
}

/** Builds the record as a run does: asks for files until it has what it needs, then writes. */
export function recordOf(
  folder: Folder,
  { changed, order = (all) => all, url = repository.url, language = 'en', writer = ourWriter }: Occasion = {},
): Recorded {
  const entries = order(Object.entries(folder).map(([path, text]) => ({ path, sha: blobSha(text) })));
  const texts: { [path: string]: string } = {};
  const asked: (readonly string[])[] = [];
  for (;;) {
    const wanted = indexQuestions({ directory, entries, texts, blobSha }).filter((path) => !(path in texts));
    if (wanted.length === 0) break;
    asked.push(wanted);
    for (const path of wanted) texts[path] = folder[path] ?? '';
  }
  const commit = changed ?? unchanged(folder);
  const messages = createTexts('postmortem', language);
  const question = {
    directory,
    entries,
    others: foldersOf(folder),
    texts,
    changed: commit,
    writer,
    messages,
    blobSha,
    uncounted: ['drill', 'security'],
  };
  const built = buildIndex({ ...question, repository: { ...repository, url } });
  const files = [commit, ...built.files].map(({ path, content }) => [path, content] as const);
  return { ...built, asked, after: { ...folder, ...Object.fromEntries(files) } };
}

function foldersOf(folder: Folder): readonly string[] {
  const parents = Object.keys(folder).flatMap((path) =>
    path.split('/').map((_part, index, parts) => parts.slice(0, index).join('/')),
  );
  return [...new Set(parents)];
}

function unchanged(folder: Folder): IndexFile {
  const [path = '', content = ''] = Object.entries(folder).find(([one]) => /\/\d.*\.md$/.test(one)) ?? [];
  return { path, content };
}

/** The same folder as a run reads it where nothing is yet. */
export function directoryOf(folder: Folder): ReadDirectory {
  const entries = Object.entries(folder).map(([path, text]) => ({ path, sha: blobSha(text) }));
  const base = { commit: 'c0ffee', tree: '7ea', message: 'docs: the past' };
  const file = { kind: 'absent', path: `${directory}/2026-11-22-42.md` } as const;
  return { kind: 'read', base, file, entries, others: [], texts: folder };
}

export interface Told {
  readonly number: number;
  readonly opened: string;
  readonly closed?: string;
  readonly title?: string;
  readonly severity?: string;
  readonly minutes?: number;
  readonly open?: number;
  readonly more?: object;
  readonly followUps?: readonly string[];
  readonly sections?: { readonly written: number; readonly asking: number };
}

const steps = ['check', 'alert', 'own', 'apologize', 'ameliorate', 'prevent', 'feedback', 'thank'];

export function aPostmortem(told: Told): string {
  const {
    number,
    opened,
    closed,
    title,
    severity,
    minutes = 90,
    open = 0,
    more = {},
    followUps = [],
    sections,
  } = told;
  const data = {
    schema: 1,
    incident: number,
    url: `https://github.com/acme/shop/issues/${number}`,
    title: title ?? `Incident ${number}`,
    severity,
    status: open === 0 ? 'complete' : 'incomplete',
    opened,
    closed,
    duration_minutes: minutes,
    steps: steps.map((id, index) => ({ id, state: index < 8 - open ? 'done' : 'open' })),
    ...more,
  };
  const list = followUps.length === 0 ? ['- [ ] _what, who, until when_'] : followUps;
  const notes = sections === undefined ? '' : notesOf(sections);
  return writeFrontMatter(data, `\n# ${number}\n\n${notes}## Follow-ups\n\n${list.join('\n')}\n`);
}

function notesOf({ written, asking }: { readonly written: number; readonly asking: number }): string {
  const parts = Array.from({ length: written + asking }, (_one, at) => {
    const name = `notes-${'abcdefghi'.charAt(at)}`;
    const marks = `<!-- incident-protocol:begin ${name} -->\n<!-- incident-protocol:end ${name} -->`;
    return `## Part ${at}\n\n${marks}\n\n${at < written ? 'We wrote it.' : '_Why?_'}\n\n`;
  });
  return parts.join('');
}

const hostile =
  '</title><script>alert(1)</script> | fixes #1 @acme/all [x](javascript:y) ]]> &amp; {{ site.x }} ![p](https://evil.example/p.png) \u202Eesrever\u0000';

/** Ten postmortems, a file that is none, and a README that is not there yet. */
export const tenPostmortems: Folder = {
  'postmortems/2024-02-29-3-search-is-slow.md': aPostmortem({
    number: 3,
    opened: '2024-02-29T23:59:59Z',
    closed: '2024-03-01T00:10:00Z',
    title: 'Search is slow',
    more: { lasted_minutes: 754 },
    minutes: 10,
  }),
  'postmortems/2025-06-01-7.md': aPostmortem({
    number: 7,
    opened: '2025-06-01T08:00:00Z',
    closed: '2025-06-03T09:30:00Z',
    title: 'Mails are late',
    severity: 'sev3',
    minutes: 2970,
    followUps: ['- [x] Alert on the queue (carol) #9', '- [X] Second relay'],
  }),
  'postmortems/2026-01-05-12-login-loops.md': aPostmortem({
    number: 12,
    opened: '2026-01-05T07:12:00Z',
    closed: '2026-01-05T08:00:00Z',
    title: 'Login loops',
    severity: 'sev1',
    minutes: 48,
    followUps: ['- [ ] Test the cookie path', '- [x] Roll back', '', '- [ ] Tell the partners'],
  }),
  'postmortems/2026-11-22-42-checkout-fails.md': aPostmortem({
    number: 42,
    opened: '2026-11-22T14:02:00Z',
    closed: '2026-11-23T10:05:00Z',
    title: 'Checkout fails for everybody',
    severity: 'sev2',
    minutes: 1202,
    more: { services: ['checkout', 'payments'], labels: ['gateway'] },
    followUps: ['- [ ] Deploy the gateway behind a flag (bob) #44'],
    sections: { written: 6, asking: 3 },
  }),
  'postmortems/2026-11-22-43-payments.md': aPostmortem({
    number: 43,
    opened: '2026-11-22T14:02:00Z',
    title: '🔥 決済が失敗する 👩‍💻',
    severity: '重大',
    open: 6,
    minutes: 158,
    sections: { written: 2, asking: 7 },
  }),
  'postmortems/2026-11-20-40-hostile.md': aPostmortem({
    number: 40,
    opened: '2026-11-20T01:02:03Z',
    closed: '2026-11-20T02:02:03Z',
    title: hostile,
    severity: '<b>|@bob',
    minutes: 60,
    more: { url: 'javascript:alert(1)', status: 'final | @carol', services: [hostile, '@acme/all'] },
  }),
  'postmortems/2026-11-19-39-broken.md':
    '---\nschema: 1\nincident: 39\ntitle: "no end @alice | <b>\n---\n\n# People wrote here\n',
  'postmortems/2025/2025-03-03-5-moved (by people).md': aPostmortem({
    number: 5,
    opened: '2025-03-03T10:00:00Z',
    closed: '2025-03-03T12:00:00Z',
    title: 'The disk is full',
    minutes: 120,
    open: 1,
  }),
  'postmortems/2026-08-08-30-written-on-windows.md': aPostmortem({
    number: 30,
    opened: '2026-08-08T08:08:08Z',
    closed: '2026-08-08T08:18:08Z',
    title: 'Printer: "on fire"',
    minutes: 10,
    followUps: ['- [ ] Buy sand'],
  }).replaceAll('\n', '\r\n'),
  'postmortems/2026-08-09-31-no-number.md': '---\nschema: 1\nincident: forty\nopened: 2026-08-09\n---\n',
  'postmortems/how-we-write.md': '---\ntitle: How we write\n---\n\nAsk carol.\n',
  'postmortems/picture.png': 'PNG',
};
