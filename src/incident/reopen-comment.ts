/** The text that says why we opened an incident again. Its first line tells that it was said, so that it is said once. */

const firstLine = '<!-- incident-protocol:reopen -->';

export function writeReopenComment(prose: string): string {
  return `${firstLine}\n${prose}`;
}

export function isReopenComment(body: string): boolean {
  return body.replaceAll('\r\n', '\n').startsWith(`${firstLine}\n`);
}
