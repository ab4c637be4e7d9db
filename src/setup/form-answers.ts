/** What a form says of itself, as far as its YAML tells. */

import { sameLabel } from '../facts/label.ts';
import { at, listAt, textAt } from '../json.ts';
import { parsed } from './read-workflow.ts';

/** A list, or names with commas between them. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms#top-level-syntax */
export function labelsGiven(form: string): readonly string[] {
  const labels = at(parsed(form), 'labels');
  if (typeof labels === 'string') return labels.split(',').map((label) => label.trim());
  return Array.isArray(labels) ? labels.map(String) : [];
}

/** Each option begins with its label. A form that asks for none, or in another way, asks for nothing that is wrong. */
export function givesSeverities(form: string, severities: readonly string[]): boolean {
  const question = listAt(parsed(form), 'body').find((part) => textAt(part, 'id') === 'severity');
  const options = listAt(question, 'attributes', 'options').map(String);
  return options.every((option) => {
    const [first = ''] = option.split(/\s+[-–—:]\s+|:\s/, 1);
    return severities.some((one) => sameLabel(one, first.trim()));
  });
}
