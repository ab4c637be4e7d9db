import { readFrontMatter } from './front-matter.ts';
import type { MessageKey, Messages } from './messages/en.ts';

/** A postmortem in the team's own words: a template, some of our messages replaced, or both. */
export interface OwnTemplate {
  readonly words: (ours: Messages) => Messages;
  readonly write: (view: object) => OwnText;
}

export type OwnText =
  | { readonly kind: 'text'; readonly text: string }
  /** Ours is to be used; `problem` says why when that is not what the team meant. */
  | { readonly kind: 'ours'; readonly problem?: string };

/** The file as it stands on the default branch; no text when it is not there. */
export interface OwnFile {
  readonly path: string;
  readonly text?: string;
}

/** How a text becomes a function of a view; throws what is wrong with it, and in which line. */
export type Compile = (template: {
  readonly name: string;
  readonly source: string;
  readonly skipped: number;
}) => (view: object) => string;

/** Whatever is wrong with it, a postmortem is written: then with our template. */
export function createOwnTemplate({ path, text }: OwnFile, compile: Compile): OwnTemplate {
  if (text === undefined) return broken(`${path} is not a file on the default branch`);
  if (/[\0\uFFFD]/.test(text)) return broken(`${path} is not a text`);
  const front = readFrontMatter(text);
  if (front.kind === 'broken') return broken(`the front matter of ${path} cannot be read: ${front.reason}`);
  const messages = front.kind === 'front-matter' ? front.data['messages'] : undefined;
  const words = (ours: Messages) => withMessages(ours, messages);
  if (front.content.trim() === '') {
    return { words, write: () => (messages === undefined ? ours(`${path} is empty`) : { kind: 'ours' }) };
  }
  const skipped = text.slice(0, text.length - front.content.length).split('\n').length - 1;
  const render = compile({ name: path, source: front.content, skipped });
  return { words, write: (view) => attempt(path, () => render(view)) };
}

function attempt(path: string, render: () => string): OwnText {
  try {
    const text = render();
    return text.trim() === '' ? ours(`${path} writes nothing`) : { kind: 'text', text };
  } catch (error) {
    return ours(error instanceof Error ? error.message : String(error));
  }
}

function broken(problem: string): OwnTemplate {
  return { words: (words) => words, write: () => ours(problem) };
}

function ours(problem: string): OwnText {
  return { kind: 'ours', problem };
}

/** Only messages that exist, and only text. */
function withMessages(words: Messages, messages: unknown): Messages {
  if (typeof messages !== 'object' || messages === null) return words;
  const replaced = Object.entries(messages).filter(
    (entry): entry is [MessageKey, string] => Object.hasOwn(words, entry[0]) && typeof entry[1] === 'string',
  );
  return { ...words, ...Object.fromEntries(replaced) };
}
