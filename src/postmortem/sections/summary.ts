import type { Facts } from '../../facts/facts.ts';
import { quoted } from '../../markdown/inert-block.ts';
import type { Formatter } from '../formatter.ts';
import { issueText } from '../issue-text.ts';
import type { Quote } from '../quotes.ts';

export interface Summary {
  /** None when the issue says nothing. */
  readonly fields: readonly Quote[];
  /** Whose words they are, in a sentence. */
  readonly source: string;
}

const longest = 3000;

export function summaryOf({ issue }: Facts, { texts, line, block, name }: Formatter): Summary {
  let left = longest;
  const fields = issueText(issue.body).map(({ heading, text }) => {
    const shown = block(text, left);
    left = Math.max(0, left - shown.text.length);
    return { heading: line(heading, 120), ...shown };
  });
  const filled = fields.filter(({ text }) => text !== '' && text !== '…');
  const cut = fields.some((field) => field.cut);
  const who = name(issue.author.login);
  return {
    fields: filled.map(({ heading, text }) => ({ heading, quote: quoted(text) })),
    source: cut ? texts.format('summaryCut', { who, url: issue.url }) : texts.format('summaryBy', { who }),
  };
}
