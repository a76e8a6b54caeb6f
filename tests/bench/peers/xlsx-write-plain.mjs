import fs from 'node:fs';
import XLSX from '@e965/xlsx';
import { measured } from '../lib/measured.mjs';

// @e965/xlsx's side of ../ours/xlsx-write.ts: the same cells with their types, widths and merges; it writes no styles.
const datum = ({ text, value }, { type }) => {
  if (type === 'number') return value;
  if (type === 'time') return { t: 'n', v: value / 1440, z: '[h]:mm' };
  return type === 'date' ? { t: 'd', v: new Date(`${value}T00:00:00Z`), z: 'yyyy/mm/dd' } : text;
};

function write({ title, subtitle, blocks }) {
  const [{ columns, sections }] = blocks;
  const head = [title, ...subtitle];
  const rows = sections.flatMap((section) =>
    section.rows.map(({ cells }) => cells.map((cell, at) => datum(cell, columns[at]))),
  );
  const sheet = XLSX.utils.aoa_to_sheet(
    [...head.map((text) => [text]), [], columns.map(({ label }) => label), ...rows],
    { UTC: true, dense: true },
  );
  sheet['!cols'] = columns.map(({ width }) => ({ wch: width * 2 + 1 }));
  sheet['!merges'] = head.map((_, r) => ({ s: { r, c: 0 }, e: { r, c: columns.length - 1 } }));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Sheet1');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
}

const [input = '', output = ''] = process.argv.slice(2);
const document = JSON.parse(fs.readFileSync(input, 'utf8'));
let written = new Uint8Array();
await measured(
  () => {
    written = write(document);
  },
  () => 1,
);
fs.writeFileSync(output, written);
