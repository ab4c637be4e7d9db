import { quoted } from '../../markdown/quoted.ts';
import { noAnswer } from '../../thread/issue-body.ts';
import type { Part, ReadStatement } from '../../thread/reading.ts';
import { servicesAnswered } from '../affected-services.ts';
import type { Page } from '../block.ts';
import { type Quote, sourceLink } from '../quotes.ts';
import { unlinked } from '../unlinked.ts';

export interface Summary {
  /** Of the description; none when it says nothing. */
  readonly fields: readonly Quote[];
  /** What reports of others call their summary, each under who wrote it. */
  readonly reports: readonly Quote[];
  readonly isShown: boolean;
  /** Whose words the description is, in a sentence. */
  readonly source: string;
}

const longest = 3000;

/** What the description tells under no other heading, and what reports call their summary. */
export function summaryOf({ facts: { issue }, reading, formatter }: Page): Summary {
  const { texts, line, block, name } = formatter;
  let left = longest;
  const shown = (text: string) => {
    const part = block(text, left);
    left = Math.max(0, left - part.text.length);
    return part;
  };
  const [body, ...comments] = reading.statements;
  const own = (text: string) => (body?.isMember === false ? unlinked(text) : text);
  const told = body === undefined ? [] : narrated(body);
  const fields = told.map(({ heading, others, text }) => ({
    heading: told.length === 1 ? '' : line(heading, 120),
    ...shown(own(others === '' ? text : others)),
  }));
  const cut = fields.some((field) => field.cut);
  const reports = comments.flatMap((statement) =>
    summariesIn(statement).map(({ text }) => ({ heading: sourceLink(statement, formatter), ...shown(text) })),
  );
  const who = name(issue.author.login);
  const [described, others] = [quotes(fields), quotes(reports)];
  return {
    fields: described,
    reports: others,
    isShown: described.length + others.length > 0,
    source: cut ? texts.format('summaryCut', { who, url: issue.url }) : texts.format('summaryBy', { who }),
  };
}

function quotes(told: readonly { readonly heading: string; readonly text: string }[]): readonly Quote[] {
  return told
    .filter(({ text }) => text !== '' && text !== '…')
    .map(({ heading, text }) => ({ heading, quote: quoted(text) }));
}

/** With a heading that asks for it, that and what stands above all headings; else all that no section tells. */
function narrated({ parts, isMember }: ReadStatement): readonly Part[] {
  const free = parts.filter(({ kind, heading, text }) => {
    const isService = servicesAnswered({ heading, text }) !== undefined;
    return (
      (kind === undefined || kind === 'summary' || kind === 'repair') &&
      text !== '' &&
      text !== noAnswer &&
      !isService
    );
  });
  const asked = free.filter(({ kind, heading }) => kind === 'summary' || kind === 'repair' || heading === '');
  return isMember && asked.some(({ kind }) => kind === 'summary') ? asked : free;
}

function summariesIn({ isMember, isWriteUp, parts }: ReadStatement): readonly Part[] {
  return isMember && isWriteUp ? parts.filter(({ kind, text }) => kind === 'summary' && text !== '') : [];
}
