/** How mails begin and end: greetings, farewells with a name, and signatures. */

export interface Line {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isCode: boolean;
}

const valediction =
  /^(?:(?:(?:best|kind|warm|many)(?:est)? )?(?:regards|wishes)|best|cheers|thanks(?: (?:again|a lot|in advance))?|thank you|many thanks|sincerely|yours(?: (?:sincerely|truly))?|all the best|br|kr|mfg|vg|lg|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|viele|beste|liebe|schöne|schönen|herzliche|freundliche) grüßen?|grüße?|gruss|gruß|(?:un )?saludos?(?: cordiales)?|un abrazo|atentamente|cordialement|bien (?:à vous|cordialement)|bonne journée|atenciosamente|abraços?|cumprimentos|よろしくお願いします|よろしくお願いいたします|以上)[,.!。、]?$/i;

const salutation =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|hola|buenos días|buenas(?: tardes)?|estimad[oa]s?|bonjour|bonsoir|salut|cher|chère|olá|oi|bom dia|boa tarde|prezad[oa]s?)(?=[ ,!])/iu;
const greeted =
  /^(?: (?:@?[\p{Lu}][\p{L}\p{N}.'’-]*|all|team|everyone|everybody|folks|there|together|support|zusammen|alle|allerseits|todos|todas|equipo|equipe|tous|toutes|pessoal|gente|à|a|und|and|y|et|e)){0,5}[,!]$/u;

export function isGreetingLine(text: string): boolean {
  const start = salutation.exec(text)?.[0];
  if (start !== undefined) return greeted.test(text.slice(start.length));
  return /^(?:お疲れ様です|お世話になっております|皆様|各位)[。、,]?$/.test(text);
}

const contact =
  /\+?\d[\d ()/.-]{7,}\d|\S+@\S+\.\S+|\b(?:tel|phone|fax|mobil[e]?|ext(?:ension)?|telefon|tél|durchwahl)\b\.? ?[::+\d]|[^|]\|[^|]/i;

/** Of a mail that was pasted; undefined where nobody knows where it ends. */
export function endOfSignature(lines: readonly Line[], from: number): number | undefined {
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

const mostSignatureLines = 12;

/** Names, addresses and numbers of telephones; what has headings, points or sentences is what people say. */
function isSignature(lines: readonly string[]): boolean {
  const shown = lines.filter((text) => text !== '');
  if (shown.length === 0 || lines.length > mostSignatureLines) return false;
  if (shown.some((text) => text.length > 120 || /^(?:#{1,6} |[-*+] |\d{1,2}[.)] |```)/.test(text)))
    return false;
  const [first = ''] = shown;
  return isNameLine(first) || shown.some((text) => contact.test(text));
}

/** `Ada Lovelace`, `Bob`, `Ünal Ç., IT`: few words and no number. */
function isNameLine(text: string): boolean {
  return /^[\p{L}.,'’()/ -]{1,60}$/u.test(text) && text.split(/\s+/).length <= 4;
}

/** From the line that mail programs put above it to the end, and the name that whoever wrote it typed over it. */
export function withoutSignature(lines: readonly Line[]): readonly Line[] {
  const rule = lines.findIndex(({ text, isCode, isQuoted }, index) => {
    if (index === 0 || isCode || isQuoted || !/^--$/.test(text)) return false;
    return isSignature(lines.slice(index + 1).map((line) => line.text));
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
export function withoutManners(lines: readonly Line[]): readonly Line[] {
  const farewell = lines.findLastIndex(({ text, isCode }) => !isCode && valediction.test(text.trim()));
  const behind = lines.slice(farewell + 1).filter(({ text }) => text !== '');
  const isFarewell =
    farewell > 0 &&
    behind.length > 0 &&
    behind.length <= 5 &&
    isNameLine(behind[0]?.text ?? '') &&
    behind.every(({ text }) => isNameLine(text) || contact.test(text));
  const kept = isFarewell ? lines.slice(0, farewell) : lines;
  const first = kept.findIndex(({ text }) => text !== '');
  const isGreeting = first !== -1 && isGreetingLine(kept[first]?.text ?? '');
  const hasMore = kept.slice(first + 1).some(({ text }) => text !== '');
  return isGreeting && hasMore ? kept.slice(first + 1) : kept;
}
