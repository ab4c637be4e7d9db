import { z } from 'zod';
import { isMessageKey, isMessageText, messageFlaw, messageKeys, messageRule } from '../i18n/own-messages.ts';

const keyRule = 'the key of a message, as they stand under "postmortem" in src/i18n/catalogs/en.json';
const mapRule = 'a map from keys of messages to texts, such as { impact: "Who paid for it" }';

/** A mistake in one message must not hide that another is wrong, too. */
const everyTime = { when: () => true };

export const messagesSchema = z
  .partialRecord(
    z.enum(messageKeys, { error: keyRule }),
    z.string({ error: messageRule }).refine(isMessageText, { error: messageRule }),
    { error: mapRule },
  )
  .superRefine((messages, { issues }) => {
    for (const [key, text] of Object.entries(messages ?? {})) {
      const flaw = isMessageKey(key) && isMessageText(text) ? messageFlaw(key, text) : undefined;
      if (flaw === undefined) continue;
      const { found, allowed: message } = flaw;
      issues.push({ code: 'custom', input: messages, path: [key], message, params: { found } });
    }
  }, everyTime)
  .prefault({})
  .meta({
    description:
      'Messages of the record in your own words, by their keys: { impact: "Who paid for it" }. The rest stays as it is.',
  });
