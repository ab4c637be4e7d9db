import { notFound, Refusal, Violation } from './refusal.ts';
import type { Act, Caller, World } from './state/world.ts';
import { findRepository } from './state/world.ts';

export interface Call {
  readonly world: World;
  readonly by: Caller;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Everything that may be in the query or the body; anything else is a mistake. */
  readonly query?: readonly string[];
  readonly fields?: readonly string[];
  readonly handle: (call: Call) => Answer;
}

export function inRepo(handle: (act: Act, call: Call) => Answer): (call: Call) => Answer {
  return (call) => {
    const repo = findRepository(call.world, param(call, 'owner'), param(call, 'repo'));
    if (repo === undefined) throw notFound();
    return handle({ world: call.world, repo, by: call.by }, call);
  };
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const noContent: Answer = { status: 204 };

export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route has no parameter "${name}"`);
  return value;
}

export function number(call: Call, name: string): number {
  return Number(param(call, name));
}

export function query(call: Call, name: string): string | undefined {
  return call.url.searchParams.get(name) ?? undefined;
}

export function queryChoice<T extends string>(
  call: Call,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = query(call, name);
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  // GitHub answers some of these with a default instead, which hides the mistake.
  if (found === undefined)
    throw new Violation(422, `"${value}" is not one of ${allowed.join(', ')} (${name})`);
  return found;
}

export function text(call: Call, name: string): string | undefined {
  const value = call.body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrongType(name, value, 'a string');
  return value;
}

export function requiredText(call: Call, name: string): string {
  const value = text(call, name);
  if (value === undefined) throw new Refusal(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
  return value;
}

/** `undefined` leaves a field alone, `null` empties it. */
export function nullableText(call: Call, name: string): string | null | undefined {
  return call.body[name] === null ? null : text(call, name);
}

export function flag(call: Call, name: string): boolean | undefined {
  const value = call.body[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'boolean') throw wrongType(name, value, 'a boolean');
  return value;
}

export function texts(call: Call, name: string): readonly string[] | undefined {
  const value = call.body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw wrongType(name, value, 'an array');
  return value.map((item: unknown) => {
    if (typeof item === 'string') return item;
    if (isRecord(item) && typeof item['name'] === 'string') return item['name'];
    throw wrongType(name, item, 'a string');
  });
}

export function choice<T extends string>(call: Call, name: string, allowed: readonly T[]): T | undefined {
  const value = text(call, name);
  if (value === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw wrongType(name, value, `one of ${allowed.join(', ')}`);
  return found;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function wrongType(name: string, value: unknown, wanted: string): Violation {
  const said = JSON.stringify(value) ?? 'undefined';
  return new Violation(422, `Invalid request.\n\nFor 'properties/${name}', ${said} is not ${wanted}.`);
}
