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
    return why === undefined ? [] : [`${name} (${reading.address.form}) was not told: ${why}.`];
  });
  const notes = (await Promise.all(tellings)).flat();
  return left > 0 && readings.length > 0 ? [...notes, `${left} more news were not sent.`] : notes;
}

/** One that is not understood keeps no other from being told; whoever is down is not asked for each. */
async function tellAll(
  news: readonly NewsItem[],
  address: NewsAddress,
  to: Notify,
): Promise<string | undefined> {
  const end = AbortSignal.timeout(2 * longestTry);
  let refused: string | undefined;
  for (const [index, item] of news.entries()) {
    const first = await tell(item, address, { ...to, end });
    const failure = first?.next === 'again' ? await tell(item, address, { ...to, end }) : first;
    if (failure === undefined) continue;
    refused = failure.why;
    const left = news.length - index - 1;
    if (failure.next !== 'go-on') return left === 0 ? refused : `${refused}, and ${left} more were not sent`;
  }
  return refused;
}

interface Failure {
  readonly why: string;
  /** Only what was surely not taken is sent again; what is wrong with one may be right with another. */
  readonly next: 'again' | 'go-on' | 'stop';
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
    const signal = AbortSignal.any([end, AbortSignal.timeout(longestTry)]);
    if (!mayBePrivate && (await until(signal, leadsInside(url)))) {
      return { why: 'it leads into a private network', next: 'stop' };
    }
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(form === 'json' ? own : {}) },
      body,
      redirect: 'manual',
      signal,
    });
    const { status } = answer;
    await answer.body?.cancel();
    if (status >= 200 && status < 300) return undefined;
    if (status >= 300 && status < 400)
      return { why: 'it sends elsewhere, which is not followed', next: 'stop' };
    const next = [400, 413, 422].includes(status) ? 'go-on' : status >= 500 ? 'again' : 'stop';
    return { why: `it answered ${status}`, next };
  } catch (error) {
    // It may have been taken all the same, and nothing is told twice.
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return isLate
      ? { why: 'it did not answer in time', next: 'stop' }
      : { why: 'it cannot be reached', next: 'again' };
  }
}

/** A name may take longer to be found than an answer to come. */
async function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, late]);
}

/** A name that anybody may own can lead to an address that nobody outside should reach. */
async function leadsInside({ hostname }: URL): Promise<boolean> {
  const found = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true });
  return found.some(({ address }) => isPrivateIp(address));
}
