/** Pads texts to columns; a full-width character takes two places. */
export function textColumns(rows: readonly (readonly string[])[]): string[] {
  const flat = rows.map((row) => row.map((text) => text.replaceAll('\n', ' ')));
  const widths = (flat[0] ?? []).map((_, n) => Math.max(...flat.map((row) => width(row[n] ?? ''))));
  return flat.map((row) =>
    row
      .map((text, n) => text + ' '.repeat(Math.max(0, (widths[n] ?? 0) - width(text))))
      .join('  ')
      .trimEnd(),
  );
}

const width = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\p{ASCII}\u00a0-\u00ff\uff61-\uff9f]/u.test(character) ? 1 : 2),
    0,
  );
