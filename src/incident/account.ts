/** Somebody on GitHub. A deleted account comes back as null; it is named `ghost`, as GitHub's own pages do. */
export interface Account {
  readonly login: string;
  readonly kind: 'person' | 'bot' | 'ghost';
}
