/** A folder of postmortems, published as teams publish theirs. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexes, poisoned, postmortems } from '../publish/published-files.ts';

export interface Site {
  readonly name: string;
  /** What has to be on the machine, and how to get it. */
  readonly command: string;
  /** Builds it in a folder and returns where the pages are. */
  readonly build: (folder: string) => string;
  /** The address of a page, from where the pages are. */
  readonly page: (name: string) => string;
}

/** By the name of its file, without an ending. */
export const pages: ReadonlyMap<string, string> = new Map([
  ...postmortems.map(({ name, text }) => [addressOf(name), text] as const),
  ...indexes.map(({ name, text }) => [addressOf(`index ${name}`), text] as const),
  ...poisoned.map(({ name, text }) => [addressOf(name), text] as const),
]);

/** Hugo makes addresses small. */
function addressOf(name: string): string {
  return name.replace(/\.md$/, '').replaceAll(/[ .]/g, '-').toLowerCase();
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function writePages(folder: string, under: string, before = ''): void {
  write(
    folder,
    Object.fromEntries([...pages].map(([name, text]) => [`${under}/${name}.md`, withFront(text, before)])),
  );
}

/** Jekyll reads only files that begin with front matter; the page of the index has none. */
function withFront(text: string, front: string): string {
  return text.startsWith('---\n') ? text : `${front}${text}`;
}

export function run(folder: string, command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
}

const jekyll: Site = {
  name: 'Jekyll, as GitHub Pages sets it up',
  command: 'jekyll',
  build: (folder) => {
    // https://docs.github.com/en/pages/setting-up-a-github-pages-site-with-jekyll/about-github-pages-and-jekyll
    const config =
      'markdown: kramdown\nkramdown: { input: GFM, hard_wrap: false }\nsafe: true\nlsi: false\nincremental: false\n';
    write(folder, { '_config.yml': config });
    writePages(folder, 'postmortems', '---\n---\n');
    run(folder, 'jekyll', 'build', '--quiet', '--strict_front_matter');
    return path.join(folder, '_site');
  },
  page: (name) => `postmortems/${name}.html`,
};

function hugo(unsafe: boolean): Site {
  return {
    name: unsafe ? 'Hugo that lets HTML through' : 'Hugo',
    command: 'hugo',
    build: (folder) => {
      write(folder, {
        'config.toml': `baseURL = "/"\n[markup.goldmark.renderer]\nunsafe = ${unsafe}\n`,
        'layouts/_default/single.html': '<!doctype html><title>{{ .Title }}</title>{{ .Content }}',
      });
      writePages(folder, 'content/postmortems');
      run(folder, 'hugo', '--quiet');
      return path.join(folder, 'public');
    },
    page: (name) => `postmortems/${name}/index.html`,
  };
}

const mkdocs: Site = {
  name: 'MkDocs',
  command: 'mkdocs',
  build: (folder) => {
    write(folder, {
      'mkdocs.yml': 'site_name: Postmortems\nmarkdown_extensions: [tables, fenced_code, md_in_html]\n',
      'docs/index.md': '# Postmortems\n',
    });
    writePages(folder, 'docs/postmortems');
    run(folder, 'mkdocs', 'build', '--quiet');
    return path.join(folder, 'site');
  },
  page: (name) => `postmortems/${name}/index.html`,
};

const vitepress: Site = {
  name: 'VitePress',
  command: 'npm',
  build: (folder) => {
    write(folder, { 'package.json': '{ "private": true, "type": "module" }', 'index.md': '# Postmortems\n' });
    run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--save-exact', 'vitepress@1.6.4');
    writePages(folder, 'postmortems');
    // Addresses in the texts lead elsewhere.
    write(folder, { '.vitepress/config.js': 'export default { ignoreDeadLinks: true }\n' });
    run(folder, 'npx', 'vitepress', 'build');
    return path.join(folder, '.vitepress', 'dist');
  },
  page: (name) => `postmortems/${name}.html`,
};

export const sites: readonly Site[] = [jekyll, hugo(false), hugo(true), mkdocs, vitepress];
