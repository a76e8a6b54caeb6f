import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { measured } from '../lib/measured.mjs';

// The peers' side of ../ours/import-preview.ts: reading alone, with nothing made of it.
const [input = ''] = process.argv.slice(2);
const bytes = fs.readFileSync(input);

async function readXlsx() {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  let rows = 0;
  workbook.eachSheet((sheet) => sheet.eachRow((row) => (rows += row.cellCount > 0 ? 1 : 0)));
  return rows;
}

const readCsv = () => parse(new TextDecoder('shift_jis').decode(bytes), { relax_column_count: true }).length;

await measured(
  async () => (input.endsWith('.csv') ? readCsv() : readXlsx()),
  (rows) => rows - 1,
);
