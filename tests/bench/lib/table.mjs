/** @typedef {import('./rows.mjs').BenchRow} BenchRow */

const HEAD = ['what', 'ours', 'peer', 'ours/peer', 'unit', 'runs', 'peer is', 'spread'];
/** Columns that are aligned at the end: figures. */
const FIGURES = new Set([1, 2, 3, 5]);

/**
 * The rows as a Markdown table, which reads well in a terminal too.
 * @param {readonly BenchRow[]} rows
 * @returns {string}
 */
export function formatTable(rows) {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => width(cells[column] ?? ''))));
  const [head = '', ...body] = lines.map(
    (cells) =>
      `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, FIGURES.has(column))).join(' | ')} |`,
  );
  const rule = `|${widths.map((size, column) => `${'-'.repeat(size + 1)}${FIGURES.has(column) ? ':' : '-'}`).join('|')}|`;
  return [head, rule, ...body].join('\n');
}

/** @param {BenchRow} row */
function cellsOf(row) {
  const quotient = row.ratio === null ? '–' : row.ratio.toFixed(2);
  return [
    row.name,
    figure(row.ours),
    figure(row.peer),
    quotient,
    row.unit,
    String(row.runs),
    row.peerName,
    row.note ?? row.spread ?? '',
  ];
}

/** @param {number | null} value */
const figure = (value) => (value === null ? '–' : String(value));

/** @param {string} text @param {number} size @param {boolean} atEnd */
const pad = (text, size, atEnd) =>
  atEnd ? ' '.repeat(size - width(text)) + text : text + ' '.repeat(size - width(text));

/** Columns of a terminal. @param {string} text */
const width = (text) =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 ? 1 : 2), 0);
