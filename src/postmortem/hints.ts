import { firstWords } from '../commands/first-words.ts';
import type { Facts } from '../facts/facts.ts';
import type { MarkKind } from '../facts/people.ts';
import { reactionIcons } from '../facts/people.ts';
import type { PostmortemTexts } from '../i18n/texts.ts';
import { likelyDuplicates } from '../incident/duplicates.ts';
import { linkTo } from '../markdown/inert-link.ts';
import type { Candidate, Candidates, Reading } from '../thread/reading.ts';
import { sentencesOf } from '../thread/sentences.ts';
import type { Page } from './block.ts';
import type { Formatter } from './formatter.ts';
import { leadUpHints } from './lead-up-hints.ts';
import type { Hint, Hints } from './quotes.ts';
import { offers, quotedLine, reactionLine } from './quotes.ts';

export function hintsOf({ incident, facts, reading, formatter }: Page): Hints {
  const marked = (kind: MarkKind): readonly Hint[] => {
    const comments = facts.comments.filter(({ id }) => incident.marks[kind].includes(id));
    if (comments.length === 0) return [];
    const intro = formatter.texts.format('markedInIssue', { icon: reactionIcons[kind] });
    return [{ intro, lines: comments.map((one) => quotedLine(one, firstWords(one.body), formatter)) }];
  };
  const isMarked = ({ source }: Candidate) =>
    source.comment !== undefined && incident.marks.confused.includes(source.comment);
  const offered = (name: keyof Candidates) =>
    offers(
      (reading.candidates[name] ?? []).filter((one) => name !== 'badly' || !isMarked(one)),
      formatter,
    );
  return {
    impact: [...impactHints(facts, formatter), ...offered('impact')],
    detection: offered('detection'),
    trigger: leadUpHints(incident, facts, formatter),
    factors: offered('factors'),
    lucky: offered('lucky'),
    well: marked('hooray'),
    badly: [...marked('confused'), ...offered('badly'), ...lessons(reading, formatter)],
  };
}

/** What was learned may be good or bad; it is offered where people look for what to change. */
function lessons({ statements }: Reading, formatter: Formatter): readonly Hint[] {
  return statements
    .filter(({ isMember }) => isMember)
    .flatMap((statement) =>
      statement.parts
        .filter(({ kind, text }) => kind === 'lessons' && text !== '')
        .map(({ heading, text }) => ({
          intro: formatter.texts.format('writtenUnder', { heading: formatter.line(heading, 80) }),
          lines: sentencesOf(text)
            .slice(0, 8)
            .map((sentence) => quotedLine(statement, sentence, formatter)),
        })),
    );
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
