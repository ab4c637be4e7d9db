/** When it started, was detected, mitigated and resolved, as people tell it: plainly, or so that somebody must be asked. */

import { type MilestoneName, milestoneNames } from '../logbook/names.ts';
import { isBefore } from '../time/instant.ts';
import { asTyped } from '../time/typed-text.ts';
import { answeredTime, readTold } from './answered-time.ts';
import { type MomentFrame, momentCandidate } from './moment-candidates.ts';
import type { MomentCandidate, MomentReading, ReadStatement, ToldMoment } from './reading.ts';
import { doubtful, statusWords } from './status-words.ts';

/** By members only: whatever strangers claim records nothing. */
export function readMoments(statements: readonly ReadStatement[], frame: MomentFrame): MomentReading {
  const all = statements.filter(({ isMember }) => isMember);
  const told = inOrder(milestoneNames.flatMap((name) => toldMoment(name, all, frame) ?? []));
  const open = milestoneNames.filter((name) => !told.some((moment) => moment.name === name));
  const end = told.find(({ name }) => name === 'resolved')?.at ?? frame.resolved;
  // What was over was mitigated before: to ask for it again with the same words helps nobody.
  const isLate = ({ name, at }: MomentCandidate) =>
    name === 'mitigated' && at !== undefined && end !== undefined && !isBefore(at, end);
  const candidates = open.flatMap((name) => momentCandidate(name, all, frame) ?? []);
  return { told, candidates: candidates.filter((one) => !isLate(one)) };
}

/** An end before the beginning contradicts it: nobody knows which is right, so both are asked for. */
function inOrder(told: readonly ToldMoment[]): readonly ToldMoment[] {
  const of = (name: MilestoneName) => told.find((moment) => moment.name === name)?.at;
  const [started, resolved] = [of('started'), of('resolved')];
  if (started === undefined || resolved === undefined || !isBefore(resolved, started)) return told;
  return told.filter(({ name }) => name !== 'started' && name !== 'resolved');
}

function toldMoment(
  name: MilestoneName,
  statements: readonly ReadStatement[],
  frame: MomentFrame,
): ToldMoment | undefined {
  const found = statements.flatMap((statement) => [
    ...underHeading(name, statement, frame),
    ...onTimedLines(name, statement),
    ...inSentences(name, statement, frame),
  ]);
  if (name !== 'resolved') return found.find(({ isPlain }) => isPlain) ?? found[0];
  const { lastOpened } = frame;
  return found.findLast(({ at }) => lastOpened === undefined || !isBefore(at, lastOpened));
}

/** `### Since when` and what was answered, `Resolved at: 15:04 UTC`. */
function underHeading(
  name: MilestoneName,
  statement: ReadStatement,
  { timeZone, language }: MomentFrame,
): readonly ToldMoment[] {
  return statement.parts.flatMap(({ kind, text }) => {
    if (kind !== name) return [];
    const at = answeredTime(text, statement, { timeZone, language });
    return at === undefined ? [] : [{ name, at, source: statement }];
  });
}

const withTime: Readonly<Record<MilestoneName, RegExp>> = {
  started:
    /^(?:(?:it|this|the (?:outage|incident|problem|issue)) )?(?:started|began|begann|begonnen|empezó|comenzó|a commencé|começou)\s+(?:at|um|a las|à|às)\s+/iu,
  detected:
    /^(?:(?:it was|this was|we) )?(?:detected|noticed|bemerkt|detectado|détecté|detectamos)\s+(?:it )?(?:at|um|a las|à|às)\s+/iu,
  mitigated: /^(?:(?:it (?:is|was)) )?(?:mitigated|mitigado|atténué)\s+(?:at|as of|since|um|a las|à|às)\s+/iu,
  resolved:
    /^(?:(?:it (?:is|was)|this is|all|everything(?: is)?) )?(?:resolved|fixed|over|recovered|restored|behoben|gelöst|resuelto|solucionado|résolu|rétabli|resolvido|normalizado)\s+(?:at|as of|since|um|seit|a las|desde las|à|depuis|às|desde as)\s+/iu,
};

const patterns = milestoneNames.map((name) => withTime[name]);

/** `Resolved at 10:04 UTC`: the word and a time that is no more than a time. */
function inSentences(
  name: MilestoneName,
  statement: ReadStatement,
  { timeZone, language }: MomentFrame,
): readonly ToldMoment[] {
  return [...statement.sentences, ...linesOf(statement)].flatMap((sentence) => {
    const start = withTime[name].exec(sentence)?.[0];
    if (start === undefined) return [];
    const read = readTold(sentence.slice(start.length), statement, { timeZone, language });
    const isTold = read.kind === 'time' && !read.isAbout && saysNoMore(read.rest, sentence);
    return isTold ? [{ name, at: read.at, source: statement }] : [];
  });
}

/** One below the other, with no full stop behind a time: a paragraph of nothing else. */
function linesOf({ parts }: ReadStatement): readonly string[] {
  const prose = parts.filter(({ kind }) => kind === undefined || kind === 'summary');
  const paragraphs = prose.flatMap(({ others }) => others.split(/\n\s*\n/));
  return paragraphs
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .filter((lines) => lines.length > 1 && lines.every((line) => patterns.some((one) => one.test(line))))
    .flat();
}

const how =
  /^\s*(?:by|after|with|via|through|thanks to|durch|nach|mit|por|tras|con|par|après|avec|após|com)\s/i;

/** What follows adds to it, and takes nothing of it back. */
function saysNoMore(rest: string, all: string): boolean {
  return (/^[\s.!)*_]*$/.test(rest) || /^\s?[.,;:(–—-]/.test(rest) || how.test(rest)) && !doubtful.test(all);
}

/** Before the word that tells it, at the start of a line with a time: `incident`, `the outage`, `all`. */
const subject =
  /^(?:(?:the|all|die|der|das|la|le|el|o|a)\s)?(?:(?:incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|incidente|障害)\s?(?:is|was|has been|been|fully|ist|wurde|está|est|foi)?\s?)?(?:fully |completely |now |wieder )?/iu;

/** What is fixed may be one thing of many; only alone does it say that all is. */
const certainEnd =
  /^(?:over(?=\s*(?:[.!]|$)|\s+(?:at|since) \d)|(?:fixed|restored|recovered|solved|resolved|behoben|gelöst|resuelto|résolue?|resolvido|corrigido|corrigé|solucionado)(?=$|[\s]*[.,:;!–—-]|\s+(?:at|um|a las|à|às) \d|\s+(?:by|after|since)\b)|(?:all clear|back to normal|fully recovered|service restored|incident (?:over|closed|resolved)|end of (?:the )?(?:outage|incident|impact|disruption)|Entwarnung|Störungsende|Ende der Störung|fin de (?:la panne|l.incident)|retour à la normale|normalizado|de volta ao normal|restablecido|rétablie?|wiederhergestellt|läuft wieder))/iu;

function onTimedLines(name: MilestoneName, statement: ReadStatement): readonly ToldMoment[] {
  return statement.parts.flatMap(({ timed }) =>
    timed.flatMap(({ at, isAbout, text }) => {
      const isTold = at !== undefined && !isAbout && tells(name, text);
      const isPlain = templateWords[name]?.test(text) === true;
      return isTold ? [{ name, at, source: statement, isPlain }] : [];
    }),
  );
}

/** In the template of Google SRE they stand in capitals at the end of a line, whatever the line says. */
const templateWords: Readonly<Partial<Record<MilestoneName, RegExp>>> = {
  started: /\bOUTAGE (?:BEGINS|BEGAN|STARTS|STARTED)\b/,
  mitigated: /\bOUTAGE MITIGATED\b/,
  resolved: /\b(?:OUTAGE|INCIDENT) (?:ENDS|ENDED)\b/,
};

function tells(name: MilestoneName, text: string): boolean {
  const bare = asTyped(text)
    .replaceAll(/[*_`~]/g, '')
    .trim();
  if (doubtful.test(firstSentence(text))) return false;
  const before = subject.exec(bare)?.[0] ?? '';
  const rest = bare.slice(before.length);
  if (templateWords[name]?.test(bare) === true) return true;
  if (name === 'resolved')
    return (
      isJapaneseEnd(bare) ||
      /^(?:outage|incident|impact) (?:over|ends|ended)\b/i.test(bare) ||
      certainEnd.test(rest) ||
      certainEnd.test(bare)
    );
  return isWhole(name, bare, false) || isWhole(name, rest, named.test(before));
}

/** What is said behind it may be about what comes next. */
function firstSentence(text: string): string {
  return /^[\s\S]*?(?:[.!。](?=\s|$)|$)/.exec(text)?.[0] ?? text;
}

const named = /incident|outage|issue|problem|impact|service|everything|system|störung|incidente|panne|障害/i;

/** `started the rollback` tells of something else; `outage started in Europe` and `mitigated by a restart` do not. */
function isWhole(name: Exclude<MilestoneName, 'resolved'>, text: string, hasSubject: boolean): boolean {
  const found = statusWords[name].find(text);
  if (found?.at !== 0) return false;
  if (hasSubject || /[ ぁ-んァ-ヶ一-龠]/.test(found.words)) return true;
  const rest = text.slice(found.words.length);
  return /^\s*(?:$|[.,:;!(–—-])|^\s+(?:by|via|through|with|at|in|on|durch|über|von|mit|por|con|par|via|com)\s/i.test(
    rest,
  );
}

/** The verb comes last, so that the line ends in it. */
function isJapaneseEnd(text: string): boolean {
  if (/^(?:復旧|解消|解決|収束)\s?[:：]/.test(text)) return true;
  return (
    /(?:復旧|解消|解決|収束)(?:しました|した|を確認(?:しました)?|済み)?[。!]?$/.test(text) &&
    !/未|まだ|予定|見込/.test(text)
  );
}
