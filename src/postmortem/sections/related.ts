import type { NamedIssue } from '../../facts/background.ts';
import { fixes } from '../../incident/fixes.ts';
import { linkTo } from '../../markdown/inert-link.ts';
import type { ReadStatement } from '../../thread/reading.ts';
import { referencesIn } from '../../thread/references.ts';
import { sentencesOf } from '../../thread/sentences.ts';
import type { Block, Page } from '../block.ts';
import { quotedLine } from '../quotes.ts';
import { followUps } from './follow-ups.ts';

/** Issues and pull requests that members name and that are neither the repair nor left to do: `same as #88`. */
export const related: Block = { id: 'related', heading: 'related', body };

const most = 20;

function body(page: Page): readonly string[] {
  const { facts, formatter } = page;
  const named = facts.background.kind === 'read' ? (facts.background.named ?? []) : [];
  const isElsewhere = toldElsewhere(page);
  const lines = named.flatMap((issue) => {
    if (isElsewhere(issue)) return [];
    const said = whereNamed(issue, page);
    if (said === undefined) return [];
    const link = linkTo(`#${issue.number} ${formatter.label(issue.title, 120)}`, issue.url);
    return [`- ${link} – ${quotedLine(said.statement, said.sentence, formatter)}`];
  });
  return lines.length === 0 ? [] : [lines.slice(0, most).join('\n')];
}

/** What repaired it, what is to be done and what GitHub linked itself stand in their own places. */
function toldElsewhere(page: Page): (issue: NamedIssue) => boolean {
  const { incident, facts, reading, lines } = page;
  const urls = new Set([
    ...fixes(incident, facts, reading.repairs).map(({ url }) => url),
    ...lines.flatMap((line) => (line.kind === 'linked' || line.kind === 'merged' ? [line.url] : [])),
  ]);
  const planned = followUps(page).lines.join('\n');
  return ({ url, number }) => urls.has(url) || planned.includes(`#${number} `);
}

function whereNamed(
  { number }: NamedIssue,
  { reading, facts }: Page,
): { readonly statement: ReadStatement; readonly sentence: string } | undefined {
  for (const statement of reading.statements) {
    if (!statement.isMember) continue;
    const sentence = sentencesOf(statement.text).find((one) =>
      referencesIn(one, facts.repository.url).numbers.includes(number),
    );
    if (sentence !== undefined) return { statement, sentence };
  }
  return undefined;
}
