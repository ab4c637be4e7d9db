import type { CommentFacts } from '../../incident/facts.ts';
import { linkTo } from '../../text/inert-link.ts';
import type { Telling } from './telling.ts';

/** What somebody said in a comment, for one item of a list, with who, when and where. */
export function quotedLine(
  { author, createdAt, url }: CommentFacts,
  words: string,
  { speech, clock, line, name }: Telling,
): string {
  const source = linkTo(speech.say('noteBy', { who: name(author.login), when: clock.named(createdAt) }), url);
  const text = line(words, 300);
  return text === '' ? source : `${speech.say('quote', { text })} (${source})`;
}
