import type { Clock } from './clock.ts';
import type { Caller } from './state/world.ts';

const HOUR = 3600;
const WORKFLOW_LIMIT = 1000;
const PERSON_LIMIT = 5000;

export interface Meter {
  readonly count: (caller: Caller, resource: 'core' | 'graphql') => Allowance;
  readonly look: (caller: Caller, resource: 'core' | 'graphql') => Allowance;
}

export interface Allowance {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

/** Counts but never refuses: a limit that is reached is a fault to queue. */
export function createMeter(clock: Clock): Meter {
  const windows = new Map<string, { used: number; reset: number }>();
  const visit = (caller: Caller, resource: string, cost: number): Allowance => {
    const key = `${caller.actor.id} ${resource}`;
    const now = Math.floor(clock.now().getTime() / 1000);
    const known = windows.get(key);
    const current = known !== undefined && known.reset > now ? known : { used: 0, reset: now + HOUR };
    current.used += cost;
    windows.set(key, current);
    const limit = caller.kind === 'workflow' ? WORKFLOW_LIMIT : PERSON_LIMIT;
    return { limit, used: current.used, remaining: Math.max(0, limit - current.used), reset: current.reset };
  };
  return {
    count: (caller, resource) => visit(caller, resource, 1),
    look: (caller, resource) => visit(caller, resource, 0),
  };
}

export function rateHeaders(allowance: Allowance, resource: string): Record<string, string> {
  return {
    'x-ratelimit-limit': String(allowance.limit),
    'x-ratelimit-remaining': String(allowance.remaining),
    'x-ratelimit-used': String(allowance.used),
    'x-ratelimit-reset': String(allowance.reset),
    'x-ratelimit-resource': resource,
  };
}
