import { teamPattern, teamRule } from './people-schema.ts';
import { type Finding, placeOf, type YamlTree } from './yaml-tree.ts';

const lists = ['default', 'escalate-to'] as const;

/** Teams are well-formed handles, and whether one can be called depends on the token: the schema cannot tell. */
export function teamProblems({ value, root }: YamlTree): readonly Finding[] {
  return lists.flatMap((list) => {
    const names = memberOf(memberOf(value, 'people'), list);
    if (!Array.isArray(names)) return [];
    return names.flatMap((name: unknown, index): readonly Finding[] => {
      if (typeof name !== 'string' || !teamPattern.test(name)) return [];
      const path = ['people', list, index];
      const { offset, found } = placeOf(root, path);
      return [{ path, offset, found: `the team ${found}`, allowed: teamRule }];
    });
  });
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
