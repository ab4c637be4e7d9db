export interface Clock {
  readonly now: () => Date;
  readonly advance: (milliseconds: number) => void;
  readonly set: (iso: string) => void;
}

export function movableClock(startIso: string): Clock {
  let current = instant(startIso);
  return {
    now: () => new Date(current),
    advance: (milliseconds) => {
      current += milliseconds;
    },
    set: (iso) => {
      current = instant(iso);
    },
  };
}

/** GitHub writes every time to the second, without milliseconds. */
export function stamp(clock: Clock): string {
  return clock
    .now()
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z');
}

function instant(iso: string): number {
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) throw new Error(`"${iso}" is not a point in time that can be read`);
  return milliseconds;
}
