/** Whether the copied workflow starts a job for an event, by GitHub's own evaluator of expressions. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { parse } from 'yaml';
import { textAt } from '../../src/json.ts';

const root = path.join(import.meta.dirname, '../..');
const text = readFileSync(path.join(root, 'examples/incident-protocol.workflow.yml'), 'utf8');
const condition = textAt(parse(text), 'jobs', 'protocol', 'if') ?? '';

export interface Happening {
  readonly event: string;
  readonly payload: unknown;
}

export function isLetThrough({ event, payload }: Happening): boolean {
  const github = JSON.stringify({ event_name: event, event: payload });
  const context = new data.Dictionary({ key: 'github', value: JSON.parse(github, data.reviver) });
  const expression = new Parser(new Lexer(condition).lex().tokens, ['github'], []).parse();
  const result = new Evaluator(expression, context).evaluate();
  return result.kind === data.Kind.Boolean && result.value;
}
