import { stringify } from 'yaml';
import { childrenOf, isSection, type JsonSchema, settingsJsonSchema } from './json-schema.ts';

const opening = [
  'Incident Protocol: every key with its default.',
  'All of them are optional: keep the lines that you change, leave out the rest.',
  'Durations are written 30m, 12h, 2d or 1w.',
];

const width = 96;

/** The whole file with every key at its default, or commented out where the default is to say nothing. */
export function settingsExample(): string {
  const written = new Set<string>();
  const sections = childrenOf(settingsJsonSchema()).map(([key, schema]) =>
    linesOf({ key, schema, written, indent: '' }),
  );
  return [opening.map((line) => `# ${line}`), ...sections].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

interface Entry {
  readonly key: string;
  readonly schema: JsonSchema;
  /** Descriptions that are further up: the same sentence at each of eight steps helps nobody. */
  readonly written: Set<string>;
  readonly indent: string;
}

function linesOf({ key, schema, written, indent }: Entry): readonly string[] {
  const comment = commentOf({ key, schema, written, indent });
  if (!isSection(schema)) return [...comment, indent + valueLine(key, schema)];

  const within = `${indent}  `;
  const children = childrenOf(schema);
  if (children.every(([, child]) => isUnset(child))) {
    // A key with nothing below it would be no map.
    const inner = children.flatMap(([name, child]) => [
      ...commentOf({ key: name, schema: child, written, indent: within }),
      `${within}${name}: ${flow(exampleOf(child))}`,
    ]);
    return [
      ...comment,
      `${indent}# ${key}:`,
      ...inner.map((line) => `${indent}# ${line.slice(indent.length)}`),
    ];
  }
  const inner = children.flatMap(([name, child]) =>
    linesOf({ key: name, schema: child, written, indent: within }),
  );
  return [...comment, `${indent}${key}:`, ...inner];
}

function isUnset(schema: JsonSchema): boolean {
  return schema.default === undefined && !isSection(schema);
}

function exampleOf({ examples }: JsonSchema): unknown {
  return Array.isArray(examples) ? examples[0] : undefined;
}

function valueLine(key: string, schema: JsonSchema): string {
  return isUnset(schema) ? `# ${key}: ${flow(exampleOf(schema))}` : `${key}: ${flow(schema.default)}`;
}

function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}

function commentOf({ schema, written, indent }: Entry): readonly string[] {
  const { description } = schema;
  if (description === undefined || written.has(description)) return [];
  written.add(description);
  return wrapped(description, width - indent.length - 2).map((line) => `${indent}# ${line}`);
}

function wrapped(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > longest) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return lines;
}
