import type { DraftPull } from '../facts/draft.ts';
import type { Permission, Reader } from '../facts/facts.ts';
import type { DirectoryEntry } from '../facts/postmortem-directory.ts';
import type { FactsPatch, Question } from '../plan/question.ts';
import type { GitHub } from './client.ts';
import { readBackground } from './read-background.ts';
import { readCheck } from './read-check.ts';
import { listDirectory } from './read-directory.ts';
import { readDuplicates } from './read-duplicates.ts';
import { readEdits } from './read-edits.ts';
import { readLastChange } from './read-last-change.ts';
import { readPull } from './read-pull.ts';
import { readReactions } from './read-reactions.ts';
import { withReview } from './read-review.ts';
import { readTexts } from './read-texts.ts';
import { readComments, readHistory } from './read-thread.ts';

export interface Source {
  readonly github: GitHub;
  /** Asks once per person and run. */
  readonly permissionOf: (login: string) => Promise<Permission>;
  readonly context: { readonly reader: Reader };
}

/** Asks GitHub one thing: the mirror of `perform`. */
export async function answer(source: Source, question: Question): Promise<FactsPatch> {
  const { github, permissionOf, context } = source;
  const { kind } = question;
  switch (kind) {
    case 'comments':
      return { kind, comments: await readComments(github, question.issue) };
    case 'check':
      return { kind, checked: await readCheck(github, question) };
    case 'history':
      return { kind, history: await readHistory(github, question) };
    case 'background':
      return { kind, background: await readBackground(github, question) };
    case 'edits':
      return { kind, edits: await readEdits(github, question) };
    case 'permission':
      return { kind, login: question.login, permission: await permissionOf(question.login) };
    case 'reactions':
      return { kind, comment: question.comment, reactions: await readReactions(github, question.comment) };
    case 'duplicates':
      return { kind, duplicates: await readDuplicates(github, question.url, question.issues) };
    case 'directory': {
      const { of, branch } = question;
      return { kind, of, branch, listing: await listDirectory(github, question, context.reader) };
    }
    case 'files':
      return { kind, of: question.of, texts: await textsOf(github, question.files) };
    case 'last-change': {
      const last = await readLastChange(github, { sha: question.commit, path: question.path });
      return {
        kind,
        lastChange: last === undefined ? { kind: 'unavailable' } : { kind: 'known', commit: last.commit },
      };
    }
    case 'pull-request':
      return { kind, branch: question.branch, pull: await pullOf(github, question) };
  }
}

async function textsOf(
  github: GitHub,
  files: readonly DirectoryEntry[],
): Promise<Readonly<Record<string, string>>> {
  const texts = await readTexts(
    github,
    files.map(({ sha }) => sha),
  );
  return Object.fromEntries(files.map(({ path, sha }) => [path, texts.get(sha) ?? '']));
}

async function pullOf(
  github: GitHub,
  question: Extract<Question, { readonly kind: 'pull-request' }>,
): Promise<DraftPull> {
  return withReview(github, await readPull(github, question.branch, question), question.reviewed);
}
