/** GitHub may give other line ends than it was given, and trims what is at the end. */
export function isSameText(a: string | undefined, b: string): boolean {
  return a?.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
