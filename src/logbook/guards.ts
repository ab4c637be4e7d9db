/**
 * Shapes of JSON that somebody else may have written: each says whether a value has it, and is the type that the value
 * then has. Small, because every tick loads them.
 */

export type Guard<T> = (value: unknown) => value is T;

export interface Optional<T> {
  readonly optional: Guard<T>;
}

export type Shape = Readonly<Record<string, Guard<unknown> | Optional<unknown>>>;

export type Of<Field> = Field extends Guard<infer T> ? T : Field extends Optional<infer T> ? T : never;

type OptionalKeys<S> = { [K in keyof S]: S[K] extends Optional<unknown> ? K : never }[keyof S];

export type Fields<S> = { readonly [K in Exclude<keyof S, OptionalKeys<S>>]: Of<S[K]> } & {
  readonly [K in OptionalKeys<S>]?: Of<S[K]>;
};

/** One of several shapes, told apart by one word. */
export type Variant<Tag extends string, Cases> = {
  [Kind in keyof Cases & string]: { readonly [T in Tag]: Kind } & Fields<Cases[Kind]>;
}[keyof Cases & string];

export function object<S extends Shape>(shape: S): Guard<Fields<S>> {
  return (value): value is Fields<S> => isRecord(value) && hasFields(value, shape);
}

export function variant<Tag extends string, Cases extends Readonly<Record<string, Shape>>>(
  tag: Tag,
  cases: Cases,
): Guard<Variant<Tag, Cases>> {
  return (value): value is Variant<Tag, Cases> => {
    const kind = isRecord(value) ? value[tag] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(cases, kind) ? cases[kind] : undefined;
    return isRecord(value) && shape !== undefined && hasFields(value, shape);
  };
}

export function optional<T>(guard: Guard<T>): Optional<T> {
  return { optional: guard };
}

export function list<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

export function either<A, B>(one: Guard<A>, other: Guard<B>): Guard<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function oneOf<const T extends string | number>(values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((one) => one === value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Not before 1970. */
export function isInstant(value: unknown): value is string {
  return isText(value) && Date.parse(value) >= 0;
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasFields(value: Readonly<Record<string, unknown>>, shape: Shape): boolean {
  return Object.entries(shape).every(([key, field]) => {
    if (typeof field === 'function') return field(value[key]);
    return value[key] === undefined || field.optional(value[key]);
  });
}
