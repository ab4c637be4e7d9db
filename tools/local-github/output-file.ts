/** Reads what an action wrote to GITHUB_OUTPUT: `name=value`, or a value of many lines behind a delimiter. */
export function parseOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const many = /^([^=]+?)<<(.+)$/.exec(line);
    if (many !== null) {
      const [, name = '', delimiter = ''] = many;
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      outputs[name] = lines.slice(at + 1, end).join('\n');
      at = end;
      continue;
    }
    const equals = line.indexOf('=');
    if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
    else if (line !== '') throw new Error(`Invalid format '${line}'`);
  }
  return outputs;
}
