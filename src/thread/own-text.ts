/**
 * What somebody wrote themselves. Answers by mail bring along what they answer, a signature, and notes of mail programs;
 * none of it was said to the incident. A text that holds nothing of the kind is given back as it is.
 */

import { readMarkdown } from '../markdown/read-markdown.ts';
import { endOfSignature, isGreetingLine, type Line, withoutManners, withoutSignature } from './signatures.ts';

/** Longer ones are not looked at whole: nothing that mail programs write is longer. */
const longestNotice = 400;

const automatic =
  /^(?:re: ?)?(?:automatic reply|auto(?:matic)?[- ]?reply|auto[- ]?response|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|respuesta automática|réponse automatique|resposta automática|自動返信|自動応答)\s*(?:$|[:：])/i;

/** `On Tuesday, somebody wrote:` in the languages of mail programs. */
const introduces =
  /^(?:on|am|el|le|em|il|op|den)\b.{4,300}(?:wrote|schrieb.{0,80}|escribió|a écrit|escreveu|ha scritto|schreef) ?[:：]$|^.{4,200}(?:のメール|が書きました|wrote) ?[:：]$/i;
const introduction = /^(?:on|am|el|le|em)\b.{4,200}$/i;

const headerLine =
  /^\*{0,2}(?:from|sent|to|cc|bcc|date|subject|importance|attachments|von|gesendet|an|betreff|datum|de|enviado(?: el| em)?|para|asunto|assunto|data|fecha|envoyé|à|objet|date|差出人|送信日時|宛先|件名)\*{0,2} ?[:：]\*{0,2} ?\S/i;
const headerStart = /^\*{0,2}(?:from|von|de|差出人)\*{0,2} ?[:：]\*{0,2} ?\S/i;
const originalMessage =
  /^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|message d['’]origine|mensagem original|元のメッセージ) ?-{2,}$|^_{10,}$/i;

/** The whole line: whoever sent something from a laptop may tell what they did. */
const device =
  /^(?:sent from (?:my|mail|outlook|yahoo|proton)(?: [\p{L}\p{N}]+){0,4}|\[?get outlook for(?: [\p{L}]+){1,2}\]?(?:\(\S{1,300}\))?|get \[outlook for(?: [\p{L}]+){1,2}\]\(\S{1,300}\)|von meinem .{2,40} gesendet|gesendet (?:mit|von)(?: [\p{L}\p{N}]+){1,5}|enviado desde mi(?: [\p{L}\p{N}]+){1,3}|envoyé (?:de|depuis) mon(?: [\p{L}\p{N}]+){1,3}|enviado do meu(?: [\p{L}\p{N}]+){1,3}|.{0,30}から送信)[.。]?$/iu;

/** Words of the program, not about it: an address or one of its other words stands with them. */
const notice =
  /\b(?:reply to this e-?mail directly|view it on github|manage your notifications)\b|^you are receiving this because you (?:are|were|authored|commented|modified|created|opened|subscribed)\b|\bunsubscribe\b[^.!?]{0,60}(?:https?:\/\/|\(|<|$).{0,300}$(?<=(?:https?:\/\/|github|notification|<).{0,300}$)|^unsubscribe$|\bthis (?:e-?mail|message)\b.{0,200}(?:confidential|privileged)|\b(?:diese (?:e-?mail|nachricht)|este (?:correo|mensaje|e-?mail)|esta mensagem|ce (?:message|courriel))\b.{0,200}(?:vertraulich|confidencial|confidentiel)|(?:confidential|privileged|vertraulich).{0,200}(?:only (?:for|by) the (?:addressee|recipient)|intended (?:only )?for|ausschließlich für)/i;

/** Empty when none of it is by whoever sent it. */
export function ownText(body: string): string {
  const lines = linesOf(body);
  const first = lines.find(({ text }) => text !== '');
  if (first === undefined) return body;
  if (automatic.test(first.text)) return '';
  const cut = [withoutReplies, withoutPastedMail, withoutNotices, withoutSignature, withoutManners].reduce(
    (kept, step) => step(kept),
    lines,
  );
  return cut.length === lines.length
    ? body
    : cut
        .map(({ text }) => text)
        .join('\n')
        .trim();
}

function linesOf(body: string): readonly Line[] {
  return readMarkdown(body).lines.map(({ start, end, quoted, place }) => ({
    text: body.slice(start, end).trimEnd(),
    isQuoted: quoted,
    isCode: place === 'code',
  }));
}

/** What a program of mails put above what it quotes, and all that is quoted below. */
function withoutReplies(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const taken = introductionAt(lines, index);
    if (taken === 0) {
      const line = lines[index];
      if (line !== undefined) kept.push(line);
      continue;
    }
    // Without marks it reaches to the end.
    if (!quotesFollow(lines, index + taken)) return kept;
    index += taken;
    while (index < lines.length && isBehind(lines[index])) index += 1;
    index -= 1;
  }
  return kept;
}

function isBehind(line: Line | undefined): boolean {
  return line !== undefined && (line.isQuoted || line.text === '');
}

/** How many lines it takes: a long one is broken in two. */
function introductionAt(lines: readonly Line[], index: number): 0 | 1 | 2 {
  const line = lines[index];
  if (line === undefined || line.isQuoted || line.isCode) return 0;
  const text = line.text.slice(0, longestNotice).trim();
  if (introduces.test(text)) return dated.test(text) && isAnswer(lines, index, index + 1) ? 1 : 0;
  const next = lines[index + 1];
  if (!introduction.test(text) || next === undefined || next.isQuoted) return 0;
  const both = `${text} ${next.text.slice(0, longestNotice).trim()}`;
  return introduces.test(both) && dated.test(both) && isAnswer(lines, index, index + 2) ? 2 : 0;
}

/** Programs of mails say when, or from which address. */
const dated = /\d{1,2}[:.h時]\d{2}|\d{4}|@/i;

/** What is quoted follows, or the whole mail below the answer, which some programs leave without marks. */
function isAnswer(lines: readonly Line[], index: number, from: number): boolean {
  return quotesFollow(lines, from) || saysSomething(lines.slice(0, index));
}

function saysSomething(lines: readonly Line[]): boolean {
  return lines.some(({ text, isQuoted }) => text !== '' && !isQuoted && !isGreetingLine(text));
}

function quotesFollow(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from, from + 4).find(({ text }) => text !== '');
  return next === undefined || next.isQuoted;
}

/**
 * The mail that somebody answered stands below their words, to the end. One that was pasted stands above them, and ends
 * with the signature of whoever wrote it; where it has none, nobody knows where it ends.
 */
function withoutPastedMail(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex((_, index) => isHeaderAt(lines, index));
  if (start === -1) return lines;
  const before = withoutRule(lines.slice(0, start));
  if (saysSomething(before)) return before;
  const header = lines.findIndex(({ text }, index) => index > start && text === '');
  if (header === -1) return before;
  const end = endOfSignature(lines, header);
  return end === undefined ? before : lines.slice(end);
}

function isHeaderAt(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.isQuoted || line.isCode) return false;
  if (originalMessage.test(line.text.slice(0, longestNotice))) {
    return (
      lines.slice(index + 1, index + 4).some(({ text }) => headerStart.test(text.slice(0, longestNotice))) &&
      lines.slice(index + 1, index + 8).some(({ text }) => headerAddress.test(text) || headerDate.test(text))
    );
  }
  if (!headerStart.test(line.text.slice(0, longestNotice))) return false;
  const following = lines
    .slice(index + 1, index + 7)
    .filter(({ text }) => headerLine.test(text.slice(0, longestNotice)));
  const head = [line, ...following].map((one) => one.text);
  const isSent = head.some((one) => headerAddress.test(one) || headerDate.test(one));
  return following.length >= 2 && isSent && head.some((one) => headerSubject.test(one));
}

const headerAddress =
  /^\*{0,2}(?:from|to|cc|von|an|de|para|à|差出人|宛先)\*{0,2} ?[:：].*[^\s@]@[^\s@]+\.[^\s@]/i;
const headerDate =
  /^\*{0,2}(?:sent|date|gesendet|datum|enviado|fecha|data|envoyé|送信日時)\b.{0,10}[:：].*(?:\d{4}|\d{1,2}:\d{2})/i;
const headerSubject = /^\*{0,2}(?:subject|betreff|asunto|assunto|objet|件名)\*{0,2} ?[:：]/i;

function withoutRule(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ text }) => text !== '');
  return originalMessage.test(lines[last]?.text.slice(0, longestNotice) ?? '') ? lines.slice(0, last) : lines;
}

function withoutNotices(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text, isCode }) => {
    const short = text.slice(0, longestNotice).trim();
    return isCode || !(notice.test(short) || device.test(short));
  });
}
