import type { Settings } from '../../settings/settings.ts';
import { messagesIn } from '../../text/languages.ts';
import type { Messages } from '../../text/messages/en.ts';
import type { Writer } from '../../text/writer.ts';

/** Our own words in the record: in the language that the team chose, and where it has words of its own, those. */
export function recordWords({ postmortem }: Pick<Settings, 'postmortem'>, writer: Writer): Messages {
  return { ...messagesIn(postmortem.language), ...postmortem.messages, ...writer.messages };
}
