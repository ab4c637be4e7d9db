import type { CommentFacts } from '../incident/facts.ts';

/** What came of an effect, as far as the next decision has to know it. */
export type Receipt =
  | { readonly kind: 'done' }
  | { readonly kind: 'body-written'; readonly body: string }
  | { readonly kind: 'posted'; readonly comment: CommentFacts }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'committed'; readonly path: string; readonly commit: string }
  /** The world moved on while we decided, or GitHub stumbled: nothing is certain, so look again. */
  | { readonly kind: 'outdated'; readonly why: string };
