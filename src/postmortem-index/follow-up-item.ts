/** What a follow-up is, who does it and until when, as its line in a postmortem says. */

import { inAnyLanguage } from '../i18n/compiled/read-anywhere.ts';
import { unescaped } from '../markdown/unescaped.ts';
import { isDay } from '../time/zone.ts';
import { cleanText } from './clean-text.ts';
import type { FollowUpItem } from './entry.ts';

const handle = /^[a-z\d](?:-?[a-z\d]){0,38}(?:_[a-z\d]+)?$/i;

const isoDay = /(?<!\d)([12]\d{3}-\d{2}-\d{2})(?!\d)/;

/** An impossible one is none. */
function dayIn(text: string): string | undefined {
  const found = isoDay.exec(text)?.[1];
  return found !== undefined && isDay(found) ? found : undefined;
}

const longestTitle = 120;

/** The words of our own that may stand where a name would. */
const kinds = () =>
  new Set(
    (['followUpPrevent', 'followUpDetect', 'followUpMitigate', 'followUpProcess'] as const).flatMap((key) => [
      ...inAnyLanguage[key],
    ]),
  );

/** As our template lists it: `text` is what its link says, `tail` what stands behind the state. */
export function listedItem(text: string, tail: string, number: number | undefined): FollowUpItem {
  const [plan = ''] = tail.split(' – ', 1);
  const parts = plan.split(/[,、，]/).map((part) => part.trim().replaceAll('\\', ''));
  const due = dayIn(plan);
  const [, owner = ''] = parts;
  const isOwner = handle.test(owner) && !/^p[0-4]$/i.test(owner) && !kinds().has(owner);
  return {
    ...titled(text.replace(/^#\d+ /, '')),
    ...(number === undefined ? {} : { number }),
    ...(isOwner ? { owner } : {}),
    ...(due === undefined ? {} : { due }),
  };
}

const dayBehind = /(?<=\S)(?:, |、|，)[^,、，]{0,24}\d{4}-\d{2}-\d{2}$/;

/** Without the day that our template writes behind the words of people. */
export function withoutDayBehind(words: string): string {
  return words.replace(dayBehind, '');
}

/** A box with words of people; the day is the last that they name. */
export function taskItem(words: string, number: number | undefined): FollowUpItem {
  const behind = number === undefined ? '' : `#${number}`;
  const text = words.replace(/ \(\[[^\]]*\]\([^)]*\)\)$/, '').trim();
  const bare = behind !== '' && text.endsWith(behind) ? text.slice(0, -behind.length) : text;
  const due = dayIn(text);
  return {
    ...titled(bare),
    ...(number === undefined ? {} : { number }),
    ...(due === undefined ? {} : { due }),
  };
}

/** As people typed it, before it was made inert: whoever shows it does that again. */
function titled(markdown: string): Pick<FollowUpItem, 'title'> {
  const text = unescaped(
    markdown.replaceAll(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1').replaceAll(/`([@#][\w/-]{1,100})`/g, '$1'),
  );
  return { title: cleanText(text, longestTitle) ?? '' };
}
