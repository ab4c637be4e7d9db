import fc from 'fast-check';

/** What people do to a text that holds our list: lines taken out, doubled, moved, indented, quoted, written anew. */
export const peoplesEdit = fc
  .array(
    fc.record({
      what: fc.constantFrom('delete', 'double', 'move', 'indent', 'quote', 'words', 'tick', 'untick', 'crlf'),
      where: fc.nat(40),
    }),
    { maxLength: 6 },
  )
  .map((changes) => (text: string) => changes.reduce(changed, text));

function changed(text: string, { what, where }: { readonly what: string; readonly where: number }): string {
  if (what === 'crlf') return text.replaceAll(/\r\n|\r|\n/g, '\r\n');
  const lines = text.split('\n');
  const index = where % lines.length;
  const line = lines[index] ?? '';
  const rest = lines.toSpliced(index, 1);
  switch (what) {
    case 'delete':
      return rest.join('\n');
    case 'double':
      return lines.toSpliced(index, 0, line).join('\n');
    case 'move':
      return rest.toSpliced((where * 7) % lines.length, 0, line).join('\n');
    case 'indent':
      return lines.with(index, `  ${line}`).join('\n');
    case 'quote':
      return lines.with(index, `> ${line}`).join('\n');
    case 'tick':
      return lines.with(index, line.replace('[ ]', '[x]')).join('\n');
    case 'untick':
      return lines.with(index, line.replace('[x]', '[ ]')).join('\n');
    default:
      return lines.with(index, `${line} words`).join('\n');
  }
}
