import { z } from 'zod';
import { settingsSchema } from './schema.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** For editors: what may be in the file, with every default. */
export function settingsJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(settingsSchema, { io: 'input' }),
    title: 'Incident Protocol',
    description: 'What a team can choose in .github/incident-protocol.yml. Every key is optional.',
  };
}

export interface Setting {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
}

/** Every key in the order of the file, sections before what is in them; `<label>` stands for any label. */
export function settingsIn(schema: JsonSchema, path: readonly string[] = []): readonly Setting[] {
  return childrenOf(schema).flatMap(([key, inner]) => {
    const own = [...path, key];
    return [{ path: own, schema: inner }, ...settingsIn(inner, own)];
  });
}

/** The keys that may be under a path, where a number is a place in a list; none for what is not a map of settings. */
export function keysUnder(schema: JsonSchema, path: readonly (string | number)[]): readonly string[] {
  const [first, ...rest] = path;
  if (first === undefined) return [...Object.keys(schema.properties ?? {}), ...namesIn(schema)];
  const inner = typeof first === 'number' ? schema.items : childNamed(schema, first);
  return isSchema(inner) ? keysUnder(inner, rest) : [];
}

function childNamed(schema: JsonSchema, name: string): JsonSchema | undefined {
  return childrenOf(schema).find(([key]) => key === name || key === anyLabel)?.[1];
}

function isSchema(schema: JsonSchema['items']): schema is JsonSchema {
  return typeof schema === 'object' && !Array.isArray(schema);
}

function namesIn({ propertyNames }: JsonSchema): readonly string[] {
  const names = typeof propertyNames === 'object' ? (propertyNames.enum ?? []) : [];
  return names.filter((name) => typeof name === 'string');
}

const anyLabel = '<label>';

/** Has settings of its own in it, rather than a value. */
export function isSection({ properties }: JsonSchema): boolean {
  return properties !== undefined;
}

export function childrenOf({
  properties,
  additionalProperties,
}: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const named = Object.entries(properties ?? {});
  const isMapOfSections = typeof additionalProperties === 'object' && isSection(additionalProperties);
  const any = isMapOfSections ? ([[anyLabel, additionalProperties]] as const) : [];
  return [...named, ...any].flatMap(([key, inner]) =>
    typeof inner === 'object' ? [[key, inner] as const] : [],
  );
}
