import { plainLine } from '../text/plain-line.ts';

/** GitHub makes links of these by itself; in a table of ours only our links are links. */
const addresses = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.)\S*|[\w.+-]{1,64}@[\w-]{1,64}\.\S*/gi;

/** Text of people for a cell: as `plainLine`, and no address in it leads anywhere. */
export function cell(text: string, limit: number): string {
  return plainLine(text.replaceAll(addresses, '(address)'), limit);
}
