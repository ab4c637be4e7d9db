/** Fails when action.yml or a workflow, ours or one to copy, is not what GitHub accepts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnose } from './lint/diagnose.ts';
import { workflowFiles } from './lint/workflow-files.ts';

const root = path.join(import.meta.dirname, '..');
const action = readFileSync(path.join(root, 'action.yml'), 'utf8');

const sources = workflowFiles(root);
const problems = (await Promise.all(sources.map((source) => diagnose(source, action)))).flat();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${sources.length} files are valid: ${sources.map((source) => source.path).join(', ')}`);
