import type { FactsPatch, Question } from '../plan/question.ts';
import { readCheck } from './read-check.ts';
import { readEdits } from './read-edits.ts';
import { readReactions } from './read-reactions.ts';
import { readComments, readHistory } from './read-thread.ts';
import type { Source } from './source.ts';

/** Asks GitHub one thing: the mirror of `perform`. What only a postmortem asks for is loaded then. */
export async function answer(
  source: Source,
  question: Exclude<Question, { kind: 'memory' }>,
): Promise<FactsPatch> {
  const { github, permissionOf } = source;
  const { kind } = question;
  switch (kind) {
    case 'comments':
      return { kind, comments: await readComments(github, question.issue) };
    case 'check':
      return { kind, checked: await readCheck(github, question) };
    case 'history':
      return { kind, history: await readHistory(github, question) };
    case 'edits':
      return { kind, edits: await readEdits(github, question) };
    case 'permission':
      return { kind, login: question.login, permission: await permissionOf(question.login) };
    case 'reactions':
      return { kind, comment: question.comment, reactions: await readReactions(github, question.comment) };
    case 'protocol-issue': {
      const { readProtocolIssue } = await import('./protocol-issue.ts');
      return { kind, protocolIssue: await readProtocolIssue(github, question) };
    }
    default: {
      const { answerOfPostmortem } = await import('./answer-of-postmortem.ts');
      return answerOfPostmortem(source, question);
    }
  }
}
