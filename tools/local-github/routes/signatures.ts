import type { Call } from '../call.ts';
import { isRecord, wrongType } from '../call.ts';
import { stamp } from '../clock.ts';
import type { Signature } from '../git/commit.ts';
import type { Act } from '../state/world.ts';

/** An author or committer named in the body; without a date it is dated now. */
export function clockedSignature(act: Act, call: Call, field: string): Signature | undefined {
  const value = call.body[field];
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw wrongType(field, value, 'an object');
  const { name, email, date } = value;
  if (typeof name !== 'string' || typeof email !== 'string') throw wrongType(field, value, 'a person');
  return { name, email, date: typeof date === 'string' ? date : stamp(act.world.clock) };
}
