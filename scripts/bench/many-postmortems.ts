// What writes the list of them, as a run loads it for that.
import '../../__tests__/loaded.ts';
import { aPostmortem, type Folder, recordOf } from '../../__tests__/postmortem-index/folder.ts';

/** Years of incidents, each with its postmortem, and the list of all of them as we would have written it. */
export function manyPostmortems(count: number, url: string): Folder {
  const files = Array.from({ length: count }, (_one, at) => {
    const opened = new Date(Date.UTC(1990, 0, 1) + at * 43_200_000).toISOString().replace('.000Z', 'Z');
    const number = 100_000 + at;
    const title = `Outage ${at} of the checkout in one region`;
    return [
      `postmortems/${opened.slice(0, 10)}-${number}.md`,
      aPostmortem({ number, opened, title }),
    ] as const;
  });
  return recordOf(Object.fromEntries(files), { url }).after;
}
