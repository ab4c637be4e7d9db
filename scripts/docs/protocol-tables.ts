import { defaultProtocol } from '../../src/checklist/default-protocol.ts';
import { stepNumber } from '../../src/checklist/protocol.ts';
import { outcomes } from '../../src/report/incident-report.ts';
import { formatDuration } from '../../src/time/duration.ts';
import { table } from './table.ts';

export function stepsTable(): string {
  const rows = defaultProtocol.map(({ id, title, hint, timeLimit }) => [
    String(stepNumber(id)),
    title,
    `\`${id}\``,
    hint,
    formatDuration(timeLimit),
  ]);
  return table(['', 'Step', 'Id', 'What it asks', 'Due after'], rows);
}

export function outcomesTable(): string {
  const rows = Object.entries(outcomes).map(([outcome, meaning]) => [`\`${outcome}\``, meaning]);
  return table(['Outcome', 'What happened'], rows);
}
