/** A run of the committed bundle in this process. */

import path from 'node:path';
import { evaluate } from '../../tools/local-github/evaluate.ts';
import { type RunResult, runAction } from '../../tools/local-github/runner.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';

const root = path.join(import.meta.dirname, '..', '..');
const bundle = path.join(root, 'dist', 'index.js');
const actionFile = path.join(root, 'action.yml');

export function bundleHere(github: LocalGitHub, delivery: Delivery): Promise<RunResult> {
  return runAction({ github, bundle, actionFile, delivery, engine: evaluate });
}
