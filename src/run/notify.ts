/** Tells the addresses that a team named. What goes wrong costs ten seconds at most and a line, never the run. */

import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { isPrivateIp, type NewsAddress, readAddress } from '../news/address.ts';
import type { NewsItem } from '../news/news-item.ts';
import { payloadOf } from '../news/payload.ts';
import { second } from '../time/duration.ts';

export interface Notify {
  /** One on each line. */
  readonly urls: string;
  /** By which a receiver of plain JSON knows that it is from us; empty for none. */
  readonly secret: string;
  readonly mayBePrivate: boolean;
}

/** For one try; there are two. */
const longestTry = 5 * second;
/** A sweep that finds many things new does not hold the run up for each. */
const mostNews = 20;

/** What could not be told, and why, in sentences without the addresses: those are secrets. */
export async function notify(news: readonly NewsItem[], to: Notify): Promise<readonly string[]> {
  const readings = to.urls
    .split(/\s+/)
    .filter((line) => line !== '')
    .map((line) => readAddress(line, to.mayBePrivate));
  const told = news.slice(0, mostNews);
  const left = news.length - told.length;
  const tellings = readings.map(async (reading, index) => {
    const name = `\`notify-url\`, address ${index + 1}`;
    if (reading.kind === 'refused') return [`${name}: nothing was sent, because ${reading.why}.`];
    const why = await tellAll(told, reading.address, to);
    return why === undefined ? [] : [`${name} (${reading.address.url.hostname}) was not told: ${why}.`];
  });
  const notes = (await Promise.all(tellings)).flat();
  return left > 0 && readings.length > 0 ? [...notes, `${left} more news were not sent.`] : notes;
}

/** Ends at the first that is not taken: whoever is down is not asked for each. */
async function tellAll(
  news: readonly NewsItem[],
  address: NewsAddress,
  to: Notify,
): Promise<string | undefined> {
  const end = AbortSignal.timeout(2 * longestTry);
  for (const item of news) {
    const first = await tell(item, address, { ...to, end });
    if (first === undefined) continue;
    const again = first.isFinal ? first : await tell(item, address, { ...to, end });
    if (again !== undefined) return again.why;
  }
  return undefined;
}

interface Failure {
  readonly why: string;
  /** It would be the same again. */
  readonly isFinal: boolean;
}

async function tell(
  item: NewsItem,
  { url, form }: NewsAddress,
  { secret, mayBePrivate, end }: Notify & { readonly end: AbortSignal },
): Promise<Failure | undefined> {
  const body = JSON.stringify(payloadOf(item, form));
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const own = {
    'x-incident-protocol-id': item.id,
    ...(secret === '' ? {} : { 'x-incident-protocol-signature': `sha256=${signature}` }),
  };
  try {
    if (!mayBePrivate && (await leadsInside(url)))
      return { why: 'it leads into a private network', isFinal: true };
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(form === 'json' ? own : {}) },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([end, AbortSignal.timeout(longestTry)]),
    });
    if (status >= 200 && status < 300) return undefined;
    const isRedirect = status >= 300 && status < 400;
    const isFinal = status < 500 && status !== 429;
    return {
      why: isRedirect ? 'it sends elsewhere, which is not followed' : `it answered ${status}`,
      isFinal,
    };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return { why: isLate ? 'it did not answer in time' : 'it cannot be reached', isFinal: false };
  }
}

/** A name that anybody may own can lead to an address that nobody outside should reach. */
async function leadsInside({ hostname }: URL): Promise<boolean> {
  const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
  return found.some(({ address }) => isPrivateIp(address));
}
