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
  /** GraphQL says no with 200 and a list of errors. */
  | { readonly kind: 'graphql-error'; readonly type: string; readonly message: string }
  /** A field of the issue, or of another part, that GitHub had no time for is null, with an error beside the rest. */
  | {
      readonly kind: 'partial';
      readonly of?: 'issue' | 'defaultBranchRef';
      readonly field: string;
      readonly type: string;
    }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'html'; readonly status?: number }
  | { readonly kind: 'before'; readonly run: () => void | Promise<void> };

export interface QueuedFault {
  readonly method?: string;
  readonly path: RegExp | string;
  /** What a question in GraphQL calls itself. */
  readonly operation?: string;
  readonly skip?: number;
  readonly times?: number;
  readonly fault: Fault;
}

export interface Faults {
  readonly queue: (queued: QueuedFault) => void;
  readonly take: (method: string, path: string, operation: string | undefined) => Fault | undefined;
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
    take: (method, path, operation) => take(pending, { method, path, operation }),
    clear: () => {
      pending.length = 0;
    },
    waiting: () => pending.reduce((sum, { left }) => sum + left, 0),
  };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
}

function take(pending: Pending[], asked: Asked): Fault | undefined {
  for (const one of pending) {
    if (!matches(one.queued, asked)) continue;
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

function matches({ method, path, operation }: QueuedFault, asked: Asked): boolean {
  if (method !== undefined && method !== asked.method) return false;
  if (operation !== undefined && operation !== asked.operation) return false;
  return typeof path === 'string'
    ? path === asked.path
    : new RegExp(path.source, path.flags).test(asked.path);
}
