/** Reads what costs requests and only a postmortem tells: who marked which comment, and who reported it again. */

import type { Facts } from '../facts/facts.ts';
import { readDuplicates } from '../github/read-duplicates.ts';
import { readReactions } from '../github/read-reactions.ts';
import { duplicateQuestions } from '../incident/duplicates.ts';
import { markQuestions } from '../incident/marks.ts';
import { isPostmortemDue } from '../incident/postmortem-due.ts';
import { deriveIncident, type Reading, type Target } from './read-incident.ts';

/** Who wrote a comment, who marked it, and whether both may. */
const mostQuestions = 3;

export async function readForPostmortem(reading: Reading, target: Target, known: Facts): Promise<Facts> {
  const facts = await readMarks(reading, target, known);
  const asked = duplicateQuestions(facts);
  if (asked.length === 0 || !isPostmortemDue(deriveIncident(reading, target, facts))) return facts;
  return { ...facts, duplicates: await readDuplicates(reading.github, facts.issue.url, asked) };
}

async function readMarks(reading: Reading, target: Target, known: Facts): Promise<Facts> {
  let facts = known;
  for (let round = 1; round <= mostQuestions; round += 1) {
    if (!isPostmortemDue(deriveIncident(reading, target, facts))) return facts;
    const { reactionsOf, permissionsOf } = markQuestions(facts, reading.settings.acceptFrom);
    if (reactionsOf.length + permissionsOf.length === 0) return facts;
    const [reactions, permissions] = await Promise.all([
      answers(reactionsOf, (comment) => readReactions(reading.github, comment)),
      answers(permissionsOf, (login) => reading.permissionOf(login)),
    ]);
    facts = {
      ...facts,
      reactions: { ...facts.reactions, ...reactions },
      permissions: { ...facts.permissions, ...lowerCased(permissions) },
    };
  }
  return facts;
}

async function answers<Key extends string | number, Answer>(
  keys: readonly Key[],
  ask: (key: Key) => Promise<Answer>,
): Promise<Readonly<Record<string, Answer>>> {
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await ask(key)] as const)));
}

function lowerCased<Answer>(byLogin: Readonly<Record<string, Answer>>): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    Object.entries(byLogin).map(([login, answer]) => [login.toLowerCase(), answer] as const),
  );
}
