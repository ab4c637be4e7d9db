/** Which comment holds what was said to people: nobody but a member can know. */

import type { StepId } from '../checklist/protocol.ts';
import type { CommentFacts } from '../facts/facts.ts';
import { defineCommand } from './command.ts';
import { mistake, parsed, parseStep, shown } from './words.ts';
import { line } from './written-down.ts';

const usage = 'said 4 [address of the comment]';

/** The steps whose point is to say something. */
const messageSteps: readonly StepId[] = ['alert', 'apologize', 'feedback', 'thank'];

export const said = defineCommand({
  verb: 'said',
  usage,
  parse: (words, context) => {
    const read = parseStep(words, context);
    if (read.kind === 'mistake') return read;
    const { step, rest } = read.data;
    if (!messageSteps.includes(step)) return mistake(context.texts.words.saidNoMessage);
    const id = /#issuecomment-(\d{1,15})$/.exec(rest)?.[1];
    if (rest !== '' && id === undefined) {
      return mistake(context.texts.format('saidNeedsAddress', { usage: shown(usage) }));
    }
    return parsed({ step, ...(id === undefined ? {} : { comment: Number(id) }) });
  },
  apply: ({ step, comment: named }, { attribution, facts, comment, logbook, texts }) => {
    const id = named ?? comment;
    if (!facts.comments.some((one) => one.id === id && isByPerson(one, facts.me))) {
      return { kind: 'refused', problem: texts.words.saidNoComment };
    }
    const isKnown = logbook.entries.some(
      (entry) => entry.what === 'said' && entry.step === step && entry.comment === id,
    );
    return isKnown ? { kind: 'nothing-new' } : line({ what: 'said', step, comment: id, attribution });
  },
});

function isByPerson({ author }: CommentFacts, me: string): boolean {
  return author.kind === 'person' && author.login !== me;
}
