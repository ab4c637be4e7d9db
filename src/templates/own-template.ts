import type { Language } from '../i18n/catalogs.ts';
import { type ReadMessages, readOwnMessages } from '../i18n/own-messages.ts';
import type { OwnMessages } from '../i18n/texts.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { createRenderer, flawInSyntax } from './renderer.ts';
import { kindOfTemplate, type TemplateName } from './template-names.ts';

/** A text of ours in the team's own words. */
export interface OwnTemplate {
  /** Messages of the record that it replaces besides. */
  readonly messages: OwnMessages;
  /** Why others, that it wants to replace, are not. */
  readonly flaws: readonly string[];
  readonly write: (view: object) => OwnText;
}

export type OwnText =
  | { readonly kind: 'text'; readonly text: string }
  /** Ours is to be used; `problem` says why when that is not what the team meant. */
  | { readonly kind: 'ours'; readonly problem?: string };

/** The file as it is on the default branch; no text when it is not there. */
export interface OwnFile {
  readonly name: TemplateName;
  readonly path: string;
  readonly text?: string;
}

const longestSource = 200_000;

/** Whatever is wrong with it, something is written: then with our template. */
export function createOwnTemplate(file: OwnFile, language: Language): OwnTemplate {
  const read = readOwn(file);
  if (read.kind === 'broken') return broken(read.problem);
  const { name, path } = file;
  const { messages, source, skipped } = read;
  const own = messagesOf(file, messages);
  if (source.trim() === '') {
    return { ...own, write: () => (messages === undefined ? ours(`${path} is empty`) : { kind: 'ours' }) };
  }
  const render = createRenderer({
    ...{ name: path, source, skipped, language },
    isHtml: kindOfTemplate(name) === 'html',
  });
  return { ...own, write: writing(path, render, { maybeNothing: name === 'summary' }) };
}

/** What is wrong with it by itself; what it makes of an incident only a run shows. */
export function flawIn(file: OwnFile, language: Language): string | undefined {
  const read = readOwn(file);
  if (read.kind === 'broken') return read.problem;
  const { source, skipped, messages } = read;
  const [flaw] = messagesOf(file, messages).flaws;
  return flawInSyntax({ name: file.path, source, skipped, language }) ?? flaw;
}

function messagesOf({ path, text = '' }: OwnFile, messages: unknown): ReadMessages {
  return readOwnMessages(messages, (key) => `${path}${lineOf(key, text)}`);
}

function lineOf(key: string, text: string): string {
  const index = text.split('\n').findIndex((line) => line.includes(`${key}:`) || line.includes(`${key}":`));
  return index === -1 ? '' : `, line ${index + 1}`;
}

/** A run that did nothing may have nothing to say; everything else is asked for when there is something. */
function writing(
  path: string,
  render: (view: object) => string,
  { maybeNothing }: { readonly maybeNothing: boolean },
): OwnTemplate['write'] {
  return (view) => {
    try {
      const text = render(view);
      return text.trim() === '' && !maybeNothing ? ours(`${path} writes nothing`) : { kind: 'text', text };
    } catch (error) {
      return ours(error instanceof Error ? error.message : String(error));
    }
  };
}

type ReadOwn =
  | { readonly kind: 'broken'; readonly problem: string }
  | { readonly kind: 'read'; readonly messages: unknown; readonly source: string; readonly skipped: number };

function readOwn({ name, path, text }: OwnFile): ReadOwn {
  if (text === undefined) return { kind: 'broken', problem: `${path} is not a file on the default branch` };
  if (text.length > longestSource)
    return { kind: 'broken', problem: `${path} is longer than ${longestSource} characters` };
  if (/[\0\uFFFD]/.test(text)) return { kind: 'broken', problem: `${path} is not a text` };
  // Elsewhere a line of dashes at the top is a line.
  const front = name === 'postmortem' ? readFrontMatter(text) : ({ kind: 'none', content: text } as const);
  if (front.kind === 'broken')
    return { kind: 'broken', problem: `the front matter of ${path} cannot be read: ${front.reason}` };
  const skipped = text.slice(0, text.length - front.content.length).split('\n').length - 1;
  const messages = front.kind === 'front-matter' ? front.data['messages'] : undefined;
  return { kind: 'read', messages, source: front.content, skipped };
}

function broken(problem: string): OwnTemplate {
  return { messages: {}, flaws: [], write: () => ours(problem) };
}

function ours(problem: string): OwnText {
  return { kind: 'ours', problem };
}
