import type { SectionName } from '../../incident/command/command.ts';
import { likelyDuplicates } from '../../incident/duplicates.ts';
import type { Facts } from '../../incident/facts.ts';
import { firstWords } from '../../incident/first-words.ts';
import type { Incident } from '../../incident/incident.ts';
import type { MarkKind } from '../../incident/marks.ts';
import { reactionIcons } from '../../incident/reaction.ts';
import { linkTo } from '../../text/inert-link.ts';
import type { Speech } from '../../text/speech.ts';
import type { Hint } from './hint.ts';
import { leadUpHints } from './lead-up-hints.ts';
import { quotedLine } from './quoted-line.ts';
import { reactionLine } from './reaction-line.ts';
import type { Telling } from './telling.ts';

export type Hints = Readonly<Partial<Record<SectionName, readonly Hint[]>>>;

export function hintsOf(incident: Incident, facts: Facts, telling: Telling): Hints {
  const marked = (kind: MarkKind): readonly Hint[] => {
    const comments = facts.comments.filter(({ id }) => incident.marks[kind].includes(id));
    if (comments.length === 0) return [];
    const intro = telling.speech.say('markedInIssue', { icon: reactionIcons[kind] });
    return [{ intro, lines: comments.map((one) => quotedLine(one, firstWords(one.body), telling)) }];
  };
  return {
    impact: impactHints(facts, telling),
    trigger: leadUpHints(incident, facts, telling),
    well: marked('hooray'),
    badly: marked('confused'),
  };
}

/** Strangers react and report, too: how many they are is no measure, and still worth a look. */
function impactHints(facts: Facts, { speech }: Telling): readonly Hint[] {
  const reactions = reactionLine(facts.issue.reactions);
  const reacted = reactions === '' ? [] : [speech.say('reactionsToIssue', { reactions })];
  return [...reacted, ...reportedAgain(facts, speech)].map((intro) => ({ intro, lines: [] }));
}

function reportedAgain(facts: Facts, speech: Speech): readonly string[] {
  const { duplicates } = facts;
  if (duplicates === undefined) return [];
  const isKnown = duplicates.kind === 'read';
  const links = (isKnown ? duplicates.issues : likelyDuplicates(facts)).map(({ number, url }) =>
    linkTo(`#${number}`, url),
  );
  const issues = speech.list(links);
  return issues === '' ? [] : [speech.say(isKnown ? 'reportedAgain' : 'perhapsReportedAgain', { issues })];
}
