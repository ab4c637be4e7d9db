import { commands } from '../../src/commands/commands.ts';
import { table } from './table.ts';

export function commandsTable(): string {
  const rows = commands.map(({ usage, does }) => [`\`/incident ${usage}\``, does]);
  return table(['Write', 'and it'], rows);
}
