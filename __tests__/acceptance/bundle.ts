/** The committed bundle. */

import path from 'node:path';
import { listAt, numberAt, textAt } from '../../src/json.ts';
import { evaluate } from '../../tools/local-github/evaluate.ts';
import {
  createQueue,
  type Queue,
  type Run,
  type RunResult,
  runAction,
} from '../../tools/local-github/runner.ts';
import type { LocalGitHub } from '../../tools/local-github/start.ts';
import type { Delivery } from '../../tools/local-github/state/delivery.ts';

const root = path.join(import.meta.dirname, '..', '..');

export const bundle = path.join(root, 'dist', 'index.js');

export const actionFile = path.join(root, 'action.yml');

export type Start = Omit<Run, 'github' | 'bundle' | 'actionFile' | 'delivery'>;

/** A process, as GitHub's runner starts it. */
export function runBundle(github: LocalGitHub, delivery: Delivery, start: Start = {}): Promise<RunResult> {
  return runAction({ github, delivery, bundle, actionFile, ...start });
}

/** The same in this process, which takes a fifth of the time: where it matters what a run does, and not how it starts. */
export function bundleHere(github: LocalGitHub, delivery: Delivery, start: Start = {}): Promise<RunResult> {
  return runBundle(github, delivery, { ...start, engine: evaluate });
}

/** What runs each delivery in this process, and sweeps. */
export function queueHere(github: LocalGitHub): Queue {
  return createQueue({ github, bundle, actionFile, engine: evaluate });
}

/** For what happened last. Of an opening with labels, of which GitHub tells several times, the opening. */
export function lastDelivery(github: LocalGitHub): Delivery {
  const last = github.deliveries.at(-1);
  if (last === undefined) throw new Error('nothing was delivered');
  if (last.action !== 'labeled') return last;
  const label = textAt(last.payload, 'label', 'name');
  const opening = github.deliveries.findLast(
    ({ action, payload }) =>
      action === 'opened' &&
      numberAt(payload, 'issue', 'number') === numberAt(last.payload, 'issue', 'number'),
  );
  const hadIt = listAt(opening?.payload, 'issue', 'labels').some((one) => textAt(one, 'name') === label);
  return opening !== undefined && hadIt ? opening : last;
}

/** An event that nobody of the local GitHub caused. */
export function eventOf(event: string, payload: Readonly<Record<string, unknown>>): Delivery {
  const id = '00000000-0000-4000-8000-000000000001';
  return { id, event, action: null, repository: 'acme/shop', sender: 'alice', payload };
}

/** Runs so many at a time, because each is a process. */
export async function inPairs<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += 3) {
    results.push(...(await Promise.all(items.slice(at, at + 3).map(work))));
  }
  return results;
}
