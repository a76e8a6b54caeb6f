import { textWidth } from '../../shared/text/text-width.ts';

/** Pads texts to columns; a full-width character takes two places. */
export function textColumns(rows: readonly (readonly string[])[]): string[] {
  const flat = rows.map((row) => row.map((text) => text.replaceAll('\n', ' ')));
  const widths = (flat[0] ?? []).map((_, n) => Math.max(...flat.map((row) => textWidth(row[n] ?? ''))));
  return flat.map((row) =>
    row
      .map((text, n) => text + ' '.repeat(Math.max(0, (widths[n] ?? 0) - textWidth(text))))
      .join('  ')
      .trimEnd(),
  );
}
