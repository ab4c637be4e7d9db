import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from './diagnose.ts';

/** Every file that GitHub would read as an action or a workflow, the ones to copy included. */
export function workflowFiles(root: string): readonly Source[] {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
  const own = namesIn(root, '.github/workflows').map((name) => ({
    path: `.github/workflows/${name}`,
    text: read(`.github/workflows/${name}`),
  }));
  const examples = namesIn(root, 'examples')
    .filter((name) => name.endsWith('.workflow.yml'))
    .map((name) => ({ path: `examples/.github/workflows/${name}`, text: read(`examples/${name}`) }));
  return [{ path: 'action.yml', text: read('action.yml') }, ...own, ...examples];
}

function namesIn(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
}
