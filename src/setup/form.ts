import { sameLabel } from '../facts/label.ts';
import { labelsGiven } from './form-answers.ts';
import type { FoundFile } from './found.ts';
import { formPath } from './proposed-files.ts';

export function givesLabel({ text }: FoundFile, label: string): boolean {
  return labelsGiven(text).some((one) => sameLabel(one, label));
}

/** A team may have a form of its own under another name; ours by its name where none gives the label. */
export function formAmong(forms: readonly FoundFile[], label: string): FoundFile | undefined {
  return forms.find((form) => givesLabel(form, label)) ?? forms.find(({ path }) => path === formPath);
}
