import type { Answer, Call } from './call.ts';
import { query } from './call.ts';
import { Violation } from './refusal.ts';

const DEFAULT_PAGE = 30;
const MAX_PAGE = 100;

/** One page of a list with the `Link` header that leads to the others. */
export function pageAnswer<T>(call: Call, items: readonly T[], show: (item: T) => unknown): Answer {
  const size = positive(call, 'per_page', DEFAULT_PAGE);
  // GitHub quietly answers with 100; whoever asked for more believes that there is no next page.
  if (size > MAX_PAGE) throw new Violation(422, `per_page is ${size}, GitHub gives at most ${MAX_PAGE}`);
  const page = positive(call, 'page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((page - 1) * size, page * size).map(show);
  const links = [
    ...(page > 1 ? [link(call, Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(call, page + 1, 'next'), link(call, last, 'last')] : []),
    ...(page > 1 ? [link(call, 1, 'first')] : []),
  ];
  return { status: 200, body: shown, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) };
}

function link(call: Call, page: number, rel: string): string {
  const url = new URL(call.url);
  url.searchParams.set('page', String(page));
  return `<${url.href}>; rel="${rel}"`;
}

function positive(call: Call, name: string, otherwise: number): number {
  const value = query(call, name);
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d*$/.test(value)) throw new Violation(422, `${name} is "${value}", not a positive number`);
  return Number(value);
}
