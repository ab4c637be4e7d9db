import { sameLabel } from '../facts/label.ts';
import { at } from '../json.ts';
import type { FoundFile } from './found.ts';
import { formPath } from './proposed-files.ts';
import { parsed } from './read-workflow.ts';

/** A list, or names with commas between them. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms#top-level-syntax */
function labelsOf(text: string): readonly string[] {
  const labels = at(parsed(text), 'labels');
  if (typeof labels === 'string') return labels.split(',').map((label) => label.trim());
  return Array.isArray(labels) ? labels.map(String) : [];
}

export function givesLabel({ text }: FoundFile, label: string): boolean {
  return labelsOf(text).some((one) => sameLabel(one, label));
}

/** A team may have a form of its own under another name; ours by its name where none gives the label. */
export function formAmong(forms: readonly FoundFile[], label: string): FoundFile | undefined {
  return forms.find((form) => givesLabel(form, label)) ?? forms.find(({ path }) => path === formPath);
}
