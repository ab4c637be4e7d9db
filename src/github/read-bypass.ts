import { textAt } from '../json.ts';
import type { GitHub } from './client.ts';
import { optionalQuery } from './errors.ts';

/** Of more rules than that one says no often enough to be found out by a try. */
const most = 3;

/**
 * `never` where one of the rules exempts this token from nothing; only a try tells the rest.
 * https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset
 */
export async function readBypass(
  { rest, owner, repo }: GitHub,
  rulesets: readonly number[],
): Promise<'never' | 'not-told'> {
  const answers = await Promise.all(
    rulesets
      .slice(0, most)
      .map((ruleset_id) =>
        optionalQuery(rest.repos.getRepoRuleset({ owner, repo, ruleset_id }).then(({ data }) => data)),
      ),
  );
  return answers.some(keepsUsOut) ? 'never' : 'not-told';
}

/** One that is only evaluated keeps nobody out. */
function keepsUsOut(ruleset: unknown): boolean {
  return (
    textAt(ruleset, 'enforcement') === 'active' && textAt(ruleset, 'current_user_can_bypass') === 'never'
  );
}
