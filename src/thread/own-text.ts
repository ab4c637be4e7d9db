/**
 * What somebody wrote themselves. Answers by mail bring along what they answer, a signature, and notes of mail programs;
 * none of it was said to the incident. A text that holds nothing of the kind is given back as it is.
 */

import { readMarkdown } from '../markdown/read-markdown.ts';

interface Line {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isCode: boolean;
}

/** Longer ones are not looked at whole: nothing that mail programs write is longer. */
const longestNotice = 400;

const automatic =
  /^(?:re: ?)?(?:automatic reply|auto(?:matic)?[- ]?reply|auto[- ]?response|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|abwesend:|respuesta automática|réponse automatique|resposta automática|自動返信|自動応答)/i;

/** `On Tuesday, somebody wrote:` in the languages of mail programs. */
const introduces =
  /^(?:on|am|el|le|em|il|op|den)\b.{4,300}(?:wrote|schrieb.{0,80}|escribió|a écrit|escreveu|ha scritto|schreef) ?[:：]$|^.{4,200}(?:のメール|が書きました|wrote) ?[:：]$/i;
const introduction = /^(?:on|am|el|le|em)\b.{4,200}$/i;

const headerLine =
  /^\*{0,2}(?:from|sent|to|cc|bcc|date|subject|importance|attachments|von|gesendet|an|betreff|datum|de|enviado(?: el| em)?|para|asunto|assunto|data|fecha|envoyé|à|objet|date|差出人|送信日時|宛先|件名)\*{0,2} ?[:：]\*{0,2} ?\S/i;
const headerStart = /^\*{0,2}(?:from|von|de|差出人)\*{0,2} ?[:：]\*{0,2} ?\S/i;
const originalMessage =
  /^-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|message d['’]origine|mensagem original|元のメッセージ) ?-{2,}$|^_{10,}$/i;

const device =
  /^(?:sent from (?:my|mail|outlook|yahoo|proton)|get outlook for|von meinem .{2,40} gesendet|gesendet (?:mit|von) |enviado desde mi|envoyé (?:de|depuis) mon|enviado do meu|.{0,30}から送信$)/i;

const notice =
  /\b(?:reply to this e-?mail directly|view it on github|you are receiving this because|unsubscribe|manage your notifications)\b|(?:confidential|privileged|vertraulich|confidencial|confidentiel).{0,200}(?:intended|addressee|recipient|bestimmt|empfänger|destinatari|destinataire)/i;

const valediction =
  /^(?:(?:(?:best|kind|warm|many)(?:est)? )?(?:regards|wishes)|best|cheers|thanks(?: (?:again|a lot|in advance))?|thank you|many thanks|sincerely|yours(?: (?:sincerely|truly))?|all the best|br|kr|mfg|vg|lg|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|viele|beste|liebe|schöne|schönen|herzliche|freundliche) grüßen?|grüße?|gruss|gruß|(?:un )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialement|bien (?:à vous|cordialement)|bonne journée|atenciosamente|abraços?|cumprimentos|よろしくお願いします|よろしくお願いいたします|以上)[,.!。、]?$/i;

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|bonjour|bonsoir|salut|cher|chère|olá|oi|bom dia|boa tarde|prezad[oa]s?)\b[^.!?::]{0,40}[,!]$|^(?:お疲れ様です|お世話になっております|皆様|各位)[。、,]?$/i;

const contact =
  /\+?\d[\d ()/.-]{7,}\d|\S+@\S+\.\S+|\b(?:tel|phone|fax|mobil[e]?|ext(?:ension)?|telefon|tél|durchwahl)\b\.? ?[::+\d]|[^|]\|[^|]/i;

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
  if (introduces.test(text)) return quotesFollow(lines, index + 1) ? 1 : 0;
  const next = lines[index + 1];
  if (!introduction.test(text) || next === undefined || next.isQuoted) return 0;
  const both = `${text} ${next.text.slice(0, longestNotice).trim()}`;
  return introduces.test(both) && quotesFollow(lines, index + 2) ? 2 : 0;
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
  if (before.some(({ text, isQuoted }) => text !== '' && !isQuoted && !greeting.test(text))) return before;
  const header = lines.findIndex(({ text }, index) => index > start && text === '');
  if (header === -1) return before;
  const end = endOfSignature(lines, header);
  return end === undefined ? before : lines.slice(end);
}

function isHeaderAt(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.isQuoted || line.isCode) return false;
  if (originalMessage.test(line.text.slice(0, longestNotice))) {
    return lines
      .slice(index + 1, index + 4)
      .some(({ text }) => headerStart.test(text.slice(0, longestNotice)));
  }
  if (!headerStart.test(line.text.slice(0, longestNotice))) return false;
  const following = lines
    .slice(index + 1, index + 7)
    .filter(({ text }) => headerLine.test(text.slice(0, longestNotice)));
  return following.length >= 2;
}

function withoutRule(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ text }) => text !== '');
  return originalMessage.test(lines[last]?.text.slice(0, longestNotice) ?? '') ? lines.slice(0, last) : lines;
}

function endOfSignature(lines: readonly Line[], from: number): number | undefined {
  let paragraph = from;
  for (let index = from; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.text !== '') continue;
    const own = lines.slice(paragraph, index).filter(({ text }) => text !== '');
    const isSignature = own.length > 0 && own.length <= 8 && own.every(({ text }) => text.length <= 100);
    if (isSignature && own.some(({ text }) => contact.test(text))) return index;
    paragraph = index + 1;
  }
  return undefined;
}

function withoutNotices(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text, isCode }) => {
    const short = text.slice(0, longestNotice).trim();
    return isCode || !(notice.test(short) || device.test(short));
  });
}

const mostSignatureLines = 12;

/** From the line that mail programs put above it to the end, and the name that whoever wrote it typed over it. */
function withoutSignature(lines: readonly Line[]): readonly Line[] {
  const rule = lines.findIndex(({ text, isCode, isQuoted }, index) => {
    return (
      index > 0 &&
      !isCode &&
      !isQuoted &&
      /^--? ?$/.test(text) &&
      lines.length - index <= mostSignatureLines + 1
    );
  });
  if (rule === -1) return lines;
  const above = lines.slice(0, rule);
  const last = above.findLastIndex(({ text }) => text !== '');
  const name = above[last]?.text ?? '';
  const isName =
    /^[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}][\p{L}'’.-]*){0,3}$/u.test(name) && above[last - 1]?.text === '';
  return isName && last > 1 ? above.slice(0, last) : above;
}

/** A greeting that stands alone, and a farewell with a name. */
function withoutManners(lines: readonly Line[]): readonly Line[] {
  const farewell = lines.findLastIndex(({ text, isCode }) => !isCode && valediction.test(text.trim()));
  const behind = lines.slice(farewell + 1).filter(({ text }) => text !== '');
  const isFarewell =
    farewell > 0 &&
    behind.length > 0 &&
    behind.length <= 5 &&
    behind.every(({ text }) => text.length <= 80 && !/[.!?]$/.test(text));
  const kept = isFarewell ? lines.slice(0, farewell) : lines;
  const first = kept.findIndex(({ text }) => text !== '');
  const isGreeting = first !== -1 && greeting.test(kept[first]?.text ?? '');
  const hasMore = kept.slice(first + 1).some(({ text }) => text !== '');
  return isGreeting && hasMore ? kept.slice(first + 1) : kept;
}
