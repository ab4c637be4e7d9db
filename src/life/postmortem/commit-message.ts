/** What our commits say, and how they are known again. */

/** Only the number: a title is a stranger's text, and the words of a commit message close issues and skip checks. */
export function firstMessage(issue: number): string {
  return `docs(incident): postmortem for #${issue}`;
}

/** With a number sign each update would add a line to the thread. */
export function laterMessage(issue: number): string {
  return `docs(incident): update the postmortem of incident ${issue}`;
}

export function joinMessage(issue: number): string {
  return `docs(incident): bring the default branch to the postmortem of incident ${issue}`;
}

/** Page, index and feed alone, after people changed a postmortem. */
export const recordMessage = 'docs(incident): bring the list of postmortems up to date';

/** For whichever incident. */
export function isCommitMessage(headline: string): boolean {
  if (headline === recordMessage) return true;
  const issue = Number(/\d+$/.exec(headline)?.[0]);
  return [firstMessage(issue), laterMessage(issue), joinMessage(issue)].includes(headline);
}
