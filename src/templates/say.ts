import type { Language } from '../i18n/catalogs.ts';
import type { Values } from '../i18n/message.ts';
import { threadTexts } from '../i18n/texts.ts';

/** `{{say "closedAt" when=closed}}`: a message of ours, in the language of the threads, with what stands in its places. */
export function sayIn(language: Language) {
  const { said } = threadTexts(language);
  return (key: unknown, { hash }: { readonly hash: Values }) => said(String(key), hash);
}
