import { movableClock } from '../clock.ts';
import { copyGitStore } from '../git/store.ts';
import type { World } from './world.ts';

/** The same world once more, with repositories of its own on disk: what happens in one does not happen in the other. */
export function copyWorld({ clock, repositories, ...rest }: World): World {
  const bare = [...repositories].map(([name, { git: _, ...repository }]) => [name, repository] as const);
  // In one piece, so that who is the same person stays the same person.
  const { copied, ...others } = structuredClone({ ...rest, copied: bare });
  const stores = [...repositories.values()].map(({ git }) => git);
  return {
    ...others,
    clock: movableClock(clock.now().toISOString()),
    repositories: new Map(
      copied.flatMap(([name, repository], index) => {
        const store = stores[index];
        return store === undefined ? [] : [[name, { ...repository, git: copyGitStore(store) }] as const];
      }),
    ),
  };
}
