import { verbs } from '../../src/incident/command/verbs.ts';
import { table } from './table.ts';

export function commandsTable(): string {
  const rows = verbs.map(({ usage, does }) => [`\`/incident ${usage}\``, does]);
  return table(['Write', 'and it'], rows);
}
