import { idleEdit } from '../src/decide/idle-edit.ts';
import { type Judgement, judge, type Wake } from '../src/decide/trigger.ts';

/** As the entry does: what a quick look says, and for an edit what the list says. */
export function judged(wake: Wake): Judgement {
  const judgement = judge(wake);
  if (judgement.kind === 'ignored' || judgement.kind === 'mistaken') return judgement;
  const reason = idleEdit(judgement);
  return reason === undefined ? judgement : { kind: 'ignored', reason };
}
