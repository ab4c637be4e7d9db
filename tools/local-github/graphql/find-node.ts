import { nodeId } from '../answers/user.ts';
import { Refusal } from '../refusal.ts';
import type { PlacedComment } from '../state/find-issue.ts';
import type { Act, Caller, World } from '../state/world.ts';

export type Door = { readonly world: World; readonly by: Caller };

export function commentOfNode(at: Door, id: string): { readonly act: Act; readonly place: PlacedComment } {
  for (const repo of at.world.repositories.values()) {
    for (const issue of repo.issues.values()) {
      const comment = issue.comments.find((one) => nodeId('IC', one.id) === id);
      if (comment !== undefined) return { act: { ...at, repo }, place: { issue, comment } };
    }
  }
  throw new Refusal(404, `Could not resolve to a node with the global id of '${id}'`);
}
