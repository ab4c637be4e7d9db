/** A failure whose message is for the people who set the Action up: what, where, and what to change. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
