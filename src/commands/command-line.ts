/** What a line says by itself, whatever stands around it: little enough for the look that every event gets. */

/** `/incident` and all that follows on its line; the word alone asks for help. */
export const command = /^ {0,3}\/incident(?:[ \t]+(.*))?$/is;

/** Blanks that do not break, and what nobody sees, as some keyboards and editors put them. Of the same length. */
export function plain(comment: string): string {
  return comment.replaceAll(/[\u00A0\u2007\u2009\u202F\u3000]/g, ' ');
}

/** A quick look that decides whether a comment is worth waking up for; it may take code for a command, never miss one. */
export function mayHoldCommands(comment: string): boolean {
  return /^ {0,3}\/incident(?:[ \t]|$)/im.test(plain(comment).replaceAll('\r', '\n'));
}

export function isCommandLine(line: string): boolean {
  return command.test(plain(line));
}
