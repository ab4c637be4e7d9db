const TABLE = /(?:^\|.*\|$\n?)+/gm;

/** Tables without their lines, in columns of the width that their cells need. */
export function alignTables(text: string): string {
  return text.replace(TABLE, (table) => {
    const rows = table
      .trimEnd()
      .split('\n')
      .filter((line) => !/^[|:\- ]+$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    const widths = rows.reduce<readonly number[]>(
      (widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)),
      [],
    );
    const lines = rows.map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('   ')
        .trimEnd(),
    );
    return `${lines.join('\n')}\n`;
  });
}
