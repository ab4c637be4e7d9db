import type { Facts } from '../../incident/facts.ts';
import { inertBlock, quoted } from '../../text/inert-block.ts';
import { plainLine } from '../../text/plain-line.ts';
import { issueText } from './issue-text.ts';

export interface Summary {
  /** People's own words, each as a quote; none when the issue says nothing. */
  readonly fields: readonly { readonly heading: string; readonly quote: string }[];
  readonly by: string;
  /** Whether only the beginning stands here. */
  readonly cut: boolean;
}

const longest = 3000;

export function summaryOf({ issue, repository }: Facts, hide: (text: string) => string): Summary {
  const server = serverOf(repository.url);
  let left = longest;
  const fields = issueText(hide(issue.body)).map(({ heading, text }) => {
    const block = inertBlock(text, { server, limit: left });
    left = Math.max(0, left - block.text.length);
    return { heading: plainLine(heading, 120), ...block };
  });
  const told = fields.filter(({ text }) => text !== '' && text !== '…');
  return {
    fields: told.map(({ heading, text }) => ({ heading, quote: quoted(text) })),
    by: plainLine(issue.author.login, 60),
    cut: fields.some(({ cut }) => cut),
  };
}

function serverOf(repositoryUrl: string): string {
  return /^https?:\/\/[^/]+/.exec(repositoryUrl)?.[0] ?? '';
}
