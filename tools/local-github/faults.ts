export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind:
        | 'reset'
        | 'stored-but-failed'
        | 'stored-but-reset'
        | 'timeout'
        | 'empty'
        | 'invalid-json';
    }
  /** Half of the answer, after the work was done; and an older answer than the true one. */
  | { readonly kind: 'cut-off' | 'stale' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'html'; readonly status?: number }
  | { readonly kind: 'before'; readonly run: () => void | Promise<void> };

export interface QueuedFault {
  readonly method?: string;
  readonly path: RegExp | string;
  readonly skip?: number;
  readonly times?: number;
  readonly fault: Fault;
}

export interface Faults {
  readonly queue: (queued: QueuedFault) => void;
  readonly take: (method: string, path: string) => Fault | undefined;
  readonly clear: () => void;
  /** Faults that no request has met yet: a test that expects one can ask. */
  readonly waiting: () => number;
}

interface Pending {
  readonly queued: QueuedFault;
  skip: number;
  left: number;
}

export function createFaults(): Faults {
  const pending: Pending[] = [];
  return {
    queue: (queued) => {
      pending.push({ queued, skip: queued.skip ?? 0, left: queued.times ?? 1 });
    },
    take: (method, path) => take(pending, method, path),
    clear: () => {
      pending.length = 0;
    },
    waiting: () => pending.reduce((sum, { left }) => sum + left, 0),
  };
}

function take(pending: Pending[], method: string, path: string): Fault | undefined {
  for (const one of pending) {
    if (!matches(one.queued, method, path)) continue;
    if (one.skip > 0) {
      one.skip -= 1;
      continue;
    }
    one.left -= 1;
    if (one.left <= 0) pending.splice(pending.indexOf(one), 1);
    return one.queued.fault;
  }
  return undefined;
}

function matches({ method, path: wanted }: QueuedFault, used: string, path: string): boolean {
  if (method !== undefined && method !== used) return false;
  return typeof wanted === 'string' ? wanted === path : new RegExp(wanted.source, wanted.flags).test(path);
}
