/** What a postmortem of a thread must hold, one check after the other: each throws where it falls short. */
export function checks(thread: object, played: object): Iterable<readonly [name: string, check: () => void]>;
