/** What we commit to a team's repository, as tests elsewhere hold it, and the same with poison in every inlet. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { written } from '../postmortem/incidents.ts';
import { cleanCases, poisonedCase, poisons } from '../postmortem/poisoned-incidents.ts';

export interface Published {
  readonly name: string;
  readonly text: string;
}

function goldens(folder: string): readonly Published[] {
  const place = path.join(import.meta.dirname, '..', folder, 'goldens');
  return readdirSync(place)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(path.join(place, name), 'utf8') }));
}

export const postmortems: readonly Published[] = goldens('postmortem');

export const indexes: readonly Published[] = goldens('postmortem-index');

export const poisoned: readonly Published[] = Object.entries(cleanCases).flatMap(([name, clean]) =>
  Object.entries(poisons).map(([what, poison]) => ({
    name: `${name} ${what}`,
    text: written(poisonedCase(clean, poison)),
  })),
);
