import { readActionFile } from './action-file.ts';
import { inputsTable, outputsTable } from './action-tables.ts';
import { commandsTable } from './commands-table.ts';
import { withBlock } from './marked-block.ts';
import { outcomesTable, stepsTable } from './protocol-tables.ts';

/** Reads a file of this repository by its path from the root. */
export type Read = (path: string) => string;

/** Everything in the README that is derived from the code or copied from a file, by the name of its markers. */
export function readmeBlocks(read: Read): Readonly<Record<string, string>> {
  const action = readActionFile(read('action.yml'));
  return {
    workflow: yamlFence(read('examples/incident-protocol.workflow.yml')),
    'sweep-workflow': yamlFence(read('examples/incident-protocol-sweep.workflow.yml')),
    'issue-form': yamlFence(read('examples/incident.yml')),
    steps: stepsTable(),
    commands: commandsTable(),
    inputs: inputsTable(action),
    outputs: outputsTable(action),
    outcomes: outcomesTable(),
  };
}

export function withReadmeBlocks(readme: string, read: Read): string {
  return Object.entries(readmeBlocks(read)).reduce(
    (text, [name, content]) => withBlock(text, name, content),
    readme,
  );
}

function yamlFence(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}
