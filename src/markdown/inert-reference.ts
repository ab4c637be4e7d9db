import { inertCode } from './inert-code.ts';
import { inertUrl } from './inert-link.ts';

export interface Inertness {
  /** Whether the Markdown in the text keeps its meaning or shows as it was typed. */
  readonly markup: 'kept' | 'escaped';
  /** Where this GitHub lives: images from there may be shown. */
  readonly server: string;
  /** The repository's address, so that `#12` becomes a plain link to its issue; empty: such references become code. */
  readonly home: string;
  /** Whether there is an issue with that number: people name those of other systems as well. Left out where nobody knows. */
  readonly isIssue?: (number: number) => boolean;
}

/** What one rule sees: the text, where it is, and the end of what was written so far. */
export interface Place extends Inertness {
  readonly text: string;
  readonly at: number;
  readonly tail: string;
  /** Whether an address was begun and no blank came since: GitHub takes all up to there into the link. */
  readonly inAddress: boolean;
  readonly spans: ReadonlyMap<number, number>;
}

export interface Written {
  readonly write: string;
  readonly to: number;
}

/** As code it reads as it was typed, and GitHub links or notifies nothing from there. */
export function asCode({ text, at, tail, inAddress }: Place, code: string): Written {
  const to = at + code.length;
  // Two runs of backticks that touch are one run.
  const before = inAddress || tail.endsWith('`') ? ' ' : '';
  const after = text[to] === '`' ? ' ' : '';
  return { write: `${before}\`${inertCode(code)}\`${after}`, to };
}

export const closingKeyword = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,20}$/i;

export function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}_]$/u.test(text.slice(-2));
}

/** `#12` as a link or as code. */
export function issueReference(place: Place): Written | undefined {
  const reference = /^#\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(
    place.text.slice(place.at, place.at + 20),
  )?.[0];
  if (reference === undefined) return undefined;
  return isOwnIssue(place, reference) ? asIssueLink(place, reference) : asCode(place, reference);
}

/** Not what closes an issue, belongs to another repository, or is where no link may begin. */
function isOwnIssue({ text, at, tail, inAddress, home, isIssue }: Place, reference: string): boolean {
  const next = text[at + reference.length] ?? '';
  if (home === '' || inAddress || /[\w([]/.test(next) || /[\]!]$/.test(tail)) return false;
  if (endsInWord(tail) || closingKeyword.test(tail)) return false;
  if (isIssue?.(Number(reference.slice(1))) === false) return false;
  return !/\[[^\]]*$/.test(text.slice(Math.max(0, at - 300), at));
}

function asIssueLink({ at, home }: Place, reference: string): Written {
  return {
    write: `[${reference}](${inertUrl(`${home}/issues/${reference.slice(1)}`)})`,
    to: at + reference.length,
  };
}

/** After a letter it is an address of mail; an underscore may be emphasis. */
export function mention(place: Place): Written | undefined {
  const ahead = place.text.slice(place.at, place.at + 160);
  // `owner/name@4fe1c2d` is a commit of another repository.
  const commit = /^@[0-9a-f]{7,40}(?![\w-])/i.exec(ahead)?.[0];
  if (commit !== undefined && /[\w.-]\/[\w.-]+$/.test(place.tail)) return asCode(place, commit);
  if (/[a-z\d]$/i.test(place.tail)) return undefined;
  const handle = /^@[a-z\d](?:[\w-]*[a-z\d])?(?:\/\w(?:[\w-]*[a-z\d])?)?/i.exec(ahead)?.[0];
  return handle === undefined ? undefined : asCode(place, handle);
}

export function shortReference(place: Place): Written | undefined {
  if (endsInWord(place.tail)) return undefined;
  const reference = /^GH-\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(
    place.text.slice(place.at, place.at + 20),
  )?.[0];
  return reference === undefined ? undefined : asCode(place, reference);
}
