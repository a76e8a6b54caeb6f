import fs from 'node:fs';
import { readTable } from '../../../src-main/formats/read-table.ts';
import { measured } from '../lib/measured.mjs';

// A task of the bench: workbook in, number of filled cells out.
const [input = ''] = process.argv.slice(2);
const bytes = fs.readFileSync(input);
void measured(
  async () => {
    const table = await readTable({ name: 'bench.xlsx', bytes });
    if (!table.ok) throw new Error(table.error.code);
    return table.value;
  },
  ({ sheets }) => sheets.flatMap(({ rows }) => rows.flat()).filter(({ kind }) => kind !== 'empty').length,
);
