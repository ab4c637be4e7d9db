import { formatDuration } from '../../src/incident/duration.ts';
import { defaultProtocol, stepNumber } from '../../src/incident/protocol.ts';
import { outcomes } from '../../src/life/outcome.ts';
import { table } from './table.ts';

export function stepsTable(): string {
  const rows = defaultProtocol.map(({ id, title, hint, patience }) => [
    String(stepNumber(id)),
    title,
    `\`${id}\``,
    hint,
    formatDuration(patience),
  ]);
  return table(['', 'Step', 'Id', 'What it asks', 'Patience'], rows);
}

export function outcomesTable(): string {
  const rows = Object.entries(outcomes).map(([outcome, meaning]) => [`\`${outcome}\``, meaning]);
  return table(['Outcome', 'What happened'], rows);
}
