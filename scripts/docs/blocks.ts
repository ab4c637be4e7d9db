import { readActionFile } from './action-file.ts';
import { inputsTable, outputsTable } from './action-tables.ts';
import { commandsTable } from './commands-table.ts';
import { withBlock } from './marked-block.ts';
import { outcomesTable, stepsTable } from './protocol-tables.ts';

/** Reads a file of this repository by its path from the root. */
export type Read = (path: string) => string;

type Blocks = Readonly<Record<string, string>>;

/** Everything that is derived from the code, by the file where it is shown and the name of its markers. */
export function documentBlocks(read: Read): Readonly<Record<string, Blocks>> {
  const action = readActionFile(read('action.yml'));
  return {
    'README.md': { steps: stepsTable(), commands: commandsTable() },
    'docs/reference.md': {
      inputs: inputsTable(action),
      outputs: outputsTable(action),
      outcomes: outcomesTable(),
    },
  };
}

export function withDocumentBlocks(file: string, text: string, read: Read): string {
  const blocks = Object.entries(documentBlocks(read)[file] ?? {});
  return blocks.reduce((changed, [name, content]) => withBlock(changed, name, content), text);
}
