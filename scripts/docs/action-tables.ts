import type { ActionFile } from './action-file.ts';
import { table } from './table.ts';

export function inputsTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === '' ? 'empty' : `\`${input.default}\``,
    input.description,
  ]);
  return table(['Input', 'Default', 'What it means'], rows);
}

export function outputsTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(['Output', 'What it holds'], rows);
}
