import type { Actor } from '../local-github/state/actor.ts';
import { icons } from './icons.ts';
import { escapeHtml } from './sanitize-html.ts';

/** A circle with a letter, in a colour that stays the same for the same person. */
export function avatar({ login, kind }: Actor): string {
  if (kind === 'Bot') return `<span class="avatar square" aria-hidden="true">${icons.bot}</span>`;
  const hue = [...login].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  const letter = escapeHtml(login.slice(0, 1).toUpperCase());
  return `<span class="avatar" style="--hue: ${hue}" aria-hidden="true">${letter}</span>`;
}

export function personName({ login, kind }: Actor): string {
  const name = `<b>${escapeHtml(login.replace(/\[bot\]$/, ''))}</b>`;
  return kind === 'Bot' ? `${name} <span class="tag">bot</span>` : name;
}
