import { parseAst } from 'vitest/node';
import { at, numberAt, textAt } from '../../src/json.ts';

export interface Import {
  readonly from: string;
  readonly line: number;
  /** `lazy`: loaded when the line is reached, not when the file is. */
  readonly kind: 'value' | 'type' | 'lazy';
}

export interface Place {
  readonly line: number;
  readonly what: string;
}

/** What the architecture test asks of one file. */
export interface SourceFile {
  readonly imports: readonly Import[];
  /** Every function with its length in lines; those inside of others as well. */
  readonly functions: readonly { readonly line: number; readonly length: number }[];
  /** `any`, `!` and `as`. */
  readonly unchecked: readonly Place[];
  /** Names that reach out of the program: the process, the console, clocks, chance. */
  readonly reaches: readonly Place[];
}

interface Node {
  readonly type: string;
  readonly line: number;
  readonly lastLine: number;
  readonly value: unknown;
}

export function readSource(text: string, path: string): SourceFile {
  const nodes = nodesIn(parseAst(text, { lang: 'ts' }, path), lineStarts(text));
  return {
    imports: nodes.flatMap(importsIn),
    functions: nodes.filter(isFunction).map(({ line, lastLine }) => ({ line, length: lastLine - line + 1 })),
    unchecked: nodes.flatMap((node) => places(node, uncheckedIn(node))),
    reaches: nodes.flatMap((node) => places(node, reachIn(node))),
  };
}

function nodesIn(value: unknown, starts: readonly number[]): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => nodesIn(one, starts));
  if (typeof value !== 'object' || value === null) return [];
  const type = textAt(value, 'type');
  const inner = Object.values(value).flatMap((one) => nodesIn(one, starts));
  if (type === undefined) return inner;
  const line = lineAt(starts, numberAt(value, 'start') ?? 0);
  return [{ type, line, lastLine: lineAt(starts, numberAt(value, 'end') ?? 0), value }, ...inner];
}

/** Offsets of the first character of each line. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function importsIn({ type, line, value }: Node): readonly Import[] {
  switch (type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return one(textAt(value, 'source', 'value'), line, isTypeOnly(value) ? 'type' : 'value');
    case 'ImportExpression':
      return one(textAt(value, 'source', 'value'), line, 'lazy');
    case 'TSImportType':
      return one(textAt(value, 'source', 'value'), line, 'type');
    case 'CallExpression':
      return textAt(value, 'callee', 'property', 'name') === 'getBuiltinModule'
        ? one(textAt(value, 'arguments', '0', 'value'), line, 'lazy')
        : [];
    default:
      return [];
  }
}

function one(from: string | undefined, line: number, kind: Import['kind']): readonly Import[] {
  return from === undefined ? [] : [{ from, line, kind }];
}

function isTypeOnly(declaration: unknown): boolean {
  if (textAt(declaration, 'importKind') === 'type' || textAt(declaration, 'exportKind') === 'type')
    return true;
  const specifiers = at(declaration, 'specifiers');
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every(
    (specifier: unknown) =>
      textAt(specifier, 'importKind') === 'type' || textAt(specifier, 'exportKind') === 'type',
  );
}

function isFunction({ type }: Node): boolean {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);
}

function places({ line }: Node, what: string | undefined): readonly Place[] {
  return what === undefined ? [] : [{ line, what }];
}

function uncheckedIn({ type, value }: Node): string | undefined {
  if (type === 'TSAnyKeyword') return 'any';
  if (type === 'TSNonNullExpression') return '!';
  if (type === 'TSTypeAssertion') return '<T>';
  if (type !== 'TSAsExpression') return undefined;
  return textAt(value, 'typeAnnotation', 'typeName', 'name') === 'const' ? undefined : 'as';
}

const outside =
  /^(?:process|console|fetch|performance|crypto|setTimeout|setInterval|setImmediate|globalThis)$/;

function reachIn({ type, value }: Node): string | undefined {
  const name = textAt(value, 'name') ?? '';
  if (type === 'Identifier' && outside.test(name)) return name;
  if (type === 'NewExpression' && textAt(value, 'callee', 'name') === 'Date') {
    return at(value, 'arguments', '0') === undefined ? 'new Date()' : undefined;
  }
  if (type === 'CallExpression' && textAt(value, 'callee', 'name') === 'Date') return 'Date()';
  const member = `${textAt(value, 'object', 'name')}.${textAt(value, 'property', 'name')}`;
  return type === 'MemberExpression' && /^(?:Date\.now|Math\.random|Temporal\.Now)$/.test(member)
    ? member
    : undefined;
}
