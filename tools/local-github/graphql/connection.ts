import { Violation } from '../refusal.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const MAX = 100;

/** GitHub gives no list without a bound, and none of more than a hundred. */
export function connection<T>(name: string, items: readonly T[], page: PageArguments) {
  const size = page.first ?? page.last;
  if (size === undefined || size === null) {
    throw new Violation(
      422,
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      { extra: { type: 'MISSING_PAGINATION_BOUNDARIES' } },
    );
  }
  if (size > MAX) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${MAX} records.`;
    throw new Violation(422, message, { extra: { type: 'EXCESSIVE_PAGINATION' } });
  }
  const from = page.after ? indexOf(page.after) + 1 : 0;
  const to = page.before ? indexOf(page.before) : items.length;
  const start = page.first === undefined || page.first === null ? Math.max(from, to - size) : from;
  const end = page.first === undefined || page.first === null ? to : Math.min(to, from + size);
  const edges = items.slice(start, end).map((node, at) => ({ node, cursor: cursorOf(start + at) }));
  return {
    totalCount: items.length,
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function indexOf(cursor: string): number {
  const index = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (index === undefined) throw new Violation(422, `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(index);
}
