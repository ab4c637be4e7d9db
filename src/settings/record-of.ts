/** A record with these keys and no other. `Object.fromEntries` forgets which keys it was given. */
export function recordOf<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const found: unknown = Object.fromEntries(keys.map((key) => [key, make(key)]));
  if (!holdsAll<Key, Value>(found, keys)) throw new Error('A record lacks one of its own keys.');
  return found;
}

function holdsAll<Key extends string, Value>(
  found: unknown,
  keys: readonly Key[],
): found is Readonly<Record<Key, Value>> {
  return typeof found === 'object' && found !== null && keys.every((key) => Object.hasOwn(found, key));
}
