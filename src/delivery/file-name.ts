import type { Incident } from '../incident/incident.ts';
import { slugOf } from '../markdown/slug.ts';
import { dayOf } from '../time/instant.ts';

/** Day and number alone would do; the words are for people who look through the folder. */
export function postmortemPath(
  directory: string,
  incident: Pick<Incident, 'createdAt' | 'number' | 'title'>,
): string {
  const slug = slugOf(incident.title);
  const name = `${dayOf(incident.createdAt)}-${incident.number}`;
  return `${directory}/${slug === undefined ? name : `${name}-${slug}`}.md`;
}

/** Finds the file again after the title changed, or after people gave it a better name behind the number. */
export function isPostmortemOf(fileName: string, number: number): boolean {
  return numberIn(fileName) === String(number);
}

/** Saves reading the whole folder when one file is missing in it. */
export function isPostmortemOfAnother(fileName: string, number: number): boolean {
  const found = numberIn(fileName);
  return found !== undefined && found !== String(number);
}

function numberIn(fileName: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}-(\d+)(?:-[^/]*)?\.md$/.exec(fileName)?.[1];
}
