import type { CommentFacts } from '../../incident/facts.ts';
import { linkTo } from '../../text/inert-link.ts';
import type { Telling } from './telling.ts';

/** Where something was said, by whom and when. */
type Place = Pick<CommentFacts, 'author' | 'createdAt' | 'url'>;

/** What somebody said in a comment, for one item of a list. */
export function quotedLine(place: Place, words: string, telling: Telling): string {
  const source = sourceLink(place, telling);
  const text = telling.line(words, 300);
  return text === '' ? source : `${telling.speech.say('quote', { text })} (${source})`;
}

export function sourceLink({ author, createdAt, url }: Place, { speech, clock, name }: Telling): string {
  return linkTo(speech.say('noteBy', { who: name(author.login), when: clock.named(createdAt) }), url);
}
