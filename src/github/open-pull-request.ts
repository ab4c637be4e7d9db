import type { Effect } from '../plan/effect.ts';
import type { GitHub } from './client.ts';
import type { EffectResult } from './effect-result.ts';
import { errorAnswer } from './errors.ts';

export async function openPullRequest(
  { rest, owner, repo }: GitHub,
  { branch, title, body }: Extract<Effect, { kind: 'open-pull-request' }>,
  base: string,
): Promise<EffectResult> {
  try {
    const { data } = await rest.pulls.create({ owner, repo, head: branch, base, title, body });
    const { number, html_url: url } = data;
    return { kind: 'proposed', pull: { kind: 'open', number, url, conflicts: 'unknown' } };
  } catch (error) {
    const { status, message } = errorAnswer(error);
    if (status !== 422 || !/already exists|no commits between/i.test(message)) throw error;
    return { kind: 'outdated', why: `somebody else opened or merged a pull request from ${branch}` };
  }
}
