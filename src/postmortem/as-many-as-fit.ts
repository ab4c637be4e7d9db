export interface Room {
  readonly most: number;
  /** Characters of all of them together; the first fits whatever it takes. */
  readonly longest: number;
}

/** From the beginning: GitHub shows no page of half a megabyte, and all of it is in the issue. */
export function asManyAsFit<T>(
  all: readonly T[],
  lengthOf: (one: T) => number,
  { most, longest }: Room,
): readonly T[] {
  let length = 0;
  const end = all.findIndex((one, index) => {
    length += lengthOf(one);
    return index === most || (index > 0 && length > longest);
  });
  return end === -1 ? all : all.slice(0, end);
}
