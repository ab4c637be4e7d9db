import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

interface Question {
  readonly id: string;
  readonly attributes: { readonly label: string; readonly options?: readonly string[] };
}

const file = path.join(import.meta.dirname, '..', '..', 'examples', 'incident.yml');

/** The form that teams copy, filled in as GitHub writes it into the description; answers by the ids of its questions. */
export function fillForm(answers: Readonly<Record<string, string>>): string {
  const { body }: { readonly body: readonly Question[] } = parse(readFileSync(file, 'utf8'));
  const unknown = Object.keys(answers).filter((id) => !body.some((question) => question.id === id));
  if (unknown.length > 0) throw new Error(`the form does not ask for ${unknown.join(', ')}`);
  return body
    .map((question) => `### ${question.attributes.label}\n\n${answerTo(question, answers)}\n`)
    .join('\n');
}

/** Of a list people choose one; its first word is enough to say which. */
function answerTo({ id, attributes: { options } }: Question, answers: Readonly<Record<string, string>>) {
  const answer = answers[id];
  if (answer === undefined) return '_No response_';
  return options === undefined ? answer : (options.find((option) => option.startsWith(answer)) ?? answer);
}
