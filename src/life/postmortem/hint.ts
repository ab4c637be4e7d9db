/** What helps to write a section and is no answer to its question: with hints alone the question stays. */
export interface Hint {
  readonly intro: string;
  /** Each as an item of a list. */
  readonly lines: readonly string[];
}
