/** Lists of GitHub's, page by page: after the first page the others side by side, as their number is known then. */

interface Page<Item> {
  readonly data: readonly Item[];
  readonly headers: { readonly link?: string | undefined };
}

/** GitHub asks for no more than a few at a time. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#avoid-concurrent-requests */
const atOnce = 4;

/** As much as GitHub gives at once. */
export const perPage = 100;

export async function readPages<Item>(ask: (page: number) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const pages = [await ask(1)];
  for (;;) {
    const [last] = pages.slice(-1);
    const next = pages.length + 1;
    const end = endOf(last?.headers.link, next);
    if (end < next) return pages.flatMap(({ data }) => data);
    pages.push(...(await nextFew(ask, next, end)));
  }
}

/** Those after the first, whose items are known: `total` tells how many items there are. */
export async function readFurtherPages<Item>(
  ask: (page: number) => Promise<Page<Item>>,
  total: number,
): Promise<readonly Item[]> {
  const last = Math.ceil(total / perPage);
  const pages: Page<Item>[] = [];
  for (let next = 2; next <= last; next += atOnce) {
    pages.push(...(await nextFew(ask, next, last)));
  }
  return pages.flatMap(({ data }) => data);
}

function nextFew<T>(ask: (page: number) => Promise<T>, next: number, last: number): Promise<readonly T[]> {
  const numbers = Array.from({ length: Math.min(atOnce, last - next + 1) }, (_, index) => next + index);
  return Promise.all(numbers.map(ask));
}

/** The last page that there is; the next one where GitHub tells no more, and zero at the end. */
function endOf(link: string | undefined, next: number): number {
  if (link === undefined || !/rel="next"/.test(link)) return 0;
  const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(link)?.[1];
  return last === undefined ? next : Number(last);
}
