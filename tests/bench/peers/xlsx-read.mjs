import fs from 'node:fs';
import ExcelJS from 'exceljs';
import { measured } from '../lib/measured.mjs';

// exceljs's side of ../ours/xlsx-read.ts.
const [input = ''] = process.argv.slice(2);
const bytes = fs.readFileSync(input);
await measured(
  async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes);
    return workbook;
  },
  (workbook) => {
    let filled = 0;
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell((cell) => (filled += cell.value === null ? 0 : 1))),
    );
    return filled;
  },
);
