/** What is asked only for a postmortem: what the repository knows, the folder, and what became of a pull request. */

import type { DraftPull } from '../facts/draft.ts';
import type { DirectoryEntry } from '../facts/postmortem-directory.ts';
import type { FactsPatch, Question } from '../plan/question.ts';
import type { GitHub } from './client.ts';
import { readBackground } from './read-background.ts';
import { readBypass } from './read-bypass.ts';
import { listDirectory } from './read-directory.ts';
import { readDuplicates } from './read-duplicates.ts';
import { readLastChange } from './read-last-change.ts';
import { readPull } from './read-pull.ts';
import { withReview } from './read-review.ts';
import { readTexts } from './read-texts.ts';
import type { Source } from './source.ts';

type OfPostmortem = Exclude<
  Question,
  {
    readonly kind:
      | 'comments'
      | 'check'
      | 'history'
      | 'edits'
      | 'permission'
      | 'reactions'
      | 'protocol-issue'
      | 'memory';
  }
>;

export async function answerOfPostmortem(
  { github, context }: Source,
  question: OfPostmortem,
): Promise<FactsPatch> {
  const { kind } = question;
  switch (kind) {
    case 'background':
      return { kind, background: await readBackground(github, question) };
    case 'bypass':
      return { kind, bypass: await readBypass(github, question.rulesets) };
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
