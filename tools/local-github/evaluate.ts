/**
 * The bundle in this process: evaluated anew for each run, with the environment of that run and without pauses. A run
 * costs a few milliseconds instead of a start of Node, so that hundreds of lives can be played with what is committed.
 */

import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import type { Engine } from './runner.ts';

export const evaluate: Engine = evaluateBy(ofNode);

/** For whoever is loaded by Node itself, `(url) => import(url)` will do. */
export function evaluateBy(load: (url: string) => Promise<unknown>): Engine {
  return (bundle, { env }) => evaluated(() => load(`${pathToFileURL(bundle).href}?run=${randomUUID()}`), env);
}

/** What loads the tests would transform the file, and remember it. */
function ofNode(url: string): Promise<unknown> {
  const loader = { importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
  return vm.compileFunction('return import(url)', ['url'], loader)(url);
}

async function evaluated(run: () => Promise<unknown>, env: NodeJS.ProcessEnv): ReturnType<Engine> {
  const before = { env: { ...process.env }, argv: process.argv, exitCode: process.exitCode };
  const said = listen();
  const clock = withoutPauses();
  try {
    setEnvironment(env);
    process.argv = process.argv.slice(0, 2);
    process.exitCode = undefined;
    await run();
    return { exitCode: Number(process.exitCode ?? 0), stdout: said.text(), stderr: '' };
  } finally {
    clock.restore();
    said.restore();
    setEnvironment(before.env);
    process.argv = before.argv;
    process.exitCode = before.exitCode;
  }
}

function setEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

/** What it writes to the log. */
function listen(): { readonly text: () => string; readonly restore: () => void } {
  const fs = process.getBuiltinModule('node:fs');
  const { writeSync } = fs;
  let text = '';
  const log = replaced(fs, 'writeSync', (target: number, part: string) => {
    if (target !== 1) return writeSync(target, part);
    text += part;
    return part.length;
  });
  const stream = replaced(process.stdout, 'write', (part: unknown) => {
    text += String(part);
    return true;
  });
  return {
    text: () => text,
    restore: () => {
      log.restore();
      stream.restore();
    },
  };
}

/** Waiting is no work. */
function withoutPauses(): { readonly restore: () => void } {
  const timers = process.getBuiltinModule('node:timers/promises');
  return replaced(timers, 'setTimeout', async (_: number, value: unknown) => value);
}

function replaced(of: object, name: string, value: unknown): { readonly restore: () => void } {
  const before = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { value, configurable: true, writable: true });
  return {
    restore: () => {
      if (before === undefined) Reflect.deleteProperty(of, name);
      else Object.defineProperty(of, name, before);
    },
  };
}
