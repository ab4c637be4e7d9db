/** What our commits say, and how they are known again. */

/** Only the number: a title is somebody without access's text, and the words of a commit message close issues and skip checks. */
export function firstMessage(issue: number): string {
  return `docs(incident): postmortem for #${issue}`;
}

/** With a number sign each update would add a line to the thread. */
export function laterMessage(issue: number): string {
  return `docs(incident): update the postmortem of incident ${issue}`;
}

/** On a branch that people merge: by then page, index and feed are older than the postmortem. */
export function proposalMessage(issue: number): string {
  return `docs(incident): propose the postmortem of incident ${issue}`;
}

/** Page, index and feed alone, after people changed or merged a postmortem. */
export const indexMessage = 'docs(incident): bring the list of postmortems up to date';

/** Of commits that brought page, index and feed along, for whichever incident. */
export function isCommitMessage(headline: string): boolean {
  if (headline === indexMessage) return true;
  const issue = Number(/\d+$/.exec(headline)?.[0]);
  return [firstMessage(issue), laterMessage(issue)].includes(headline);
}
