import { firstWords } from '../commands/first-words.ts';
import type { Facts } from '../facts/facts.ts';
import type { MarkKind } from '../facts/people.ts';
import { reactionIcons } from '../facts/people.ts';
import type { PostmortemTexts } from '../i18n/texts.ts';
import { likelyDuplicates } from '../incident/duplicates.ts';
import type { Incident } from '../incident/incident.ts';
import { linkTo } from '../markdown/inert-link.ts';
import type { Formatter } from './formatter.ts';
import { leadUpHints } from './lead-up-hints.ts';
import type { Hint, Hints } from './quotes.ts';
import { quotedLine, reactionLine } from './quotes.ts';

export function hintsOf(incident: Incident, facts: Facts, formatter: Formatter): Hints {
  const marked = (kind: MarkKind): readonly Hint[] => {
    const comments = facts.comments.filter(({ id }) => incident.marks[kind].includes(id));
    if (comments.length === 0) return [];
    const intro = formatter.texts.format('markedInIssue', { icon: reactionIcons[kind] });
    return [{ intro, lines: comments.map((one) => quotedLine(one, firstWords(one.body), formatter)) }];
  };
  return {
    impact: impactHints(facts, formatter),
    trigger: leadUpHints(incident, facts, formatter),
    well: marked('hooray'),
    badly: marked('confused'),
  };
}

/** People without access react and report, too: how many they are is no measure, and still worth a look. */
function impactHints(facts: Facts, { texts }: Formatter): readonly Hint[] {
  const reactions = reactionLine(facts.issue.reactions);
  const reacted = reactions === '' ? [] : [texts.format('reactionsToIssue', { reactions })];
  return [...reacted, ...reportedAgain(facts, texts)].map((intro) => ({ intro, lines: [] }));
}

function reportedAgain(facts: Facts, texts: PostmortemTexts): readonly string[] {
  const { duplicates } = facts;
  if (duplicates === undefined) return [];
  const isKnown = duplicates.kind === 'read';
  const links = (isKnown ? duplicates.issues : likelyDuplicates(facts)).map(({ number, url }) =>
    linkTo(`#${number}`, url),
  );
  const issues = texts.list(links);
  return issues === '' ? [] : [texts.format(isKnown ? 'reportedAgain' : 'perhapsReportedAgain', { issues })];
}
