import type { Found } from './found.ts';

/** `stops`: no incident would be looked at. `unknown`: GitHub did not say, which is neither yes nor no. */
export type State = 'fine' | 'missing' | 'stops' | 'unknown';

export interface Row {
  readonly what: string;
  readonly state: State;
  /** What is there, and what to do. */
  readonly words: string;
}

export type Check = (found: Found) => Row;

export function inCode(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
