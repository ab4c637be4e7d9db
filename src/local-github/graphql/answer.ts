import type { Answer } from '../call.ts';
import { Violation } from '../refusal.ts';
import type { Caller, World } from '../state/world.ts';

export async function answerGraphql(
  _at: { readonly world: World; readonly by: Caller },
  _body: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  throw new Violation(404, 'Not Found');
}
