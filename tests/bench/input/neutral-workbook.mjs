import XLSX from '@e965/xlsx';

/** @typedef {import('../../../shared/documents/document.ts').Document} Document */

/**
 * The table of a document as an .xlsx by a library that is on neither side of the comparison: shared
 * strings, numbers, dates and times.
 * @param {Document} document
 * @returns {Buffer}
 */
export function neutralWorkbook(document) {
  const [table] = document.blocks.filter((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('the document has no table');
  const head = table.columns.map(({ label }) => label);
  const rows = table.sections.flatMap((section) =>
    section.rows.map(({ cells }) => cells.map((cell, at) => datum(cell, table.columns[at]?.type ?? 'text'))),
  );
  const sheet = XLSX.utils.aoa_to_sheet([head, ...rows], { cellDates: true, UTC: true, dense: true });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '名簿');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
}

/**
 * How many cells of a workbook hold something, as that library reads it.
 * @param {Uint8Array} bytes
 */
export function filledCells(bytes) {
  const book = XLSX.read(bytes, { dense: true });
  return book.SheetNames.reduce((sum, name) => {
    const rows = XLSX.utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, raw: true, defval: '' });
    return sum + rows.flat().filter((value) => value !== '').length;
  }, 0);
}

/**
 * @param {import('../../../shared/documents/document.ts').DocumentCell} cell
 * @param {import('../../../shared/documents/document.ts').DocumentColumn['type']} type
 */
function datum({ text, value }, type) {
  if (type === 'number') return value;
  if (type === 'date') return { t: 'd', v: new Date(`${value}T00:00:00Z`), z: 'yyyy/mm/dd' };
  if (type === 'time') return { t: 'n', v: Number(value) / 1440, z: '[h]:mm' };
  return text;
}
