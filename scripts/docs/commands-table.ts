import { helpOf } from '../../src/commands/commands.ts';
import { threadTexts } from '../../src/i18n/texts.ts';
import { table } from './table.ts';

export function commandsTable(): string {
  const rows = helpOf(threadTexts('en')).map(({ usage, does }) => [`\`/incident ${usage}\``, does]);
  return table(['Command', 'What it does'], rows);
}
