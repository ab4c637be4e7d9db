import { inertUrl } from './inert-link.ts';
import { asCode, closingKeyword, endsInWord, type Place, type Written } from './inert-place.ts';

/** `#12` as a link or as code. */
export function issueReference(place: Place): Written | undefined {
  const reference = /^#\d{1,12}(?:(?![a-z\d])|(?=https?:))/i.exec(
    place.text.slice(place.at, place.at + 20),
  )?.[0];
  if (reference === undefined) return undefined;
  return isOwnIssue(place, reference) ? asIssueLink(place, reference) : asCode(place, reference);
}

/** Not what closes an issue, belongs to another repository, or is where no link may begin. */
function isOwnIssue({ text, at, tail, inAddress, home }: Place, reference: string): boolean {
  const next = text[at + reference.length] ?? '';
  if (home === '' || inAddress || /[\w([]/.test(next) || /[\]!]$/.test(tail)) return false;
  if (endsInWord(tail) || closingKeyword.test(tail)) return false;
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
  if (/[a-z\d]$/i.test(place.tail)) return undefined;
  const ahead = place.text.slice(place.at, place.at + 160);
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
