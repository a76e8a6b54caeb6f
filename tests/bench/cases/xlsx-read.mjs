import fs from 'node:fs';
import path from 'node:path';
import { listDocument } from '../input/document.mjs';
import { neutralWorkbook } from '../input/neutral-workbook.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { compareTasks, cpuMs, peakMb } from './case.mjs';

const ROWS = 10_000;
const [TIME, MEMORY] = /** @type {const} */ ([
  { name: 'read 10,000 × 20 cells .xlsx', peerName: 'exceljs 4.4.0', unit: 'ms CPU' },
  { name: 'read 10,000 × 20 cells .xlsx: peak of the process', peerName: 'exceljs 4.4.0', unit: 'MB' },
]);

/** @type {import('./case.mjs').BenchCase} */
export const xlsxRead = {
  id: 'xlsx-read',
  figures: [TIME, MEMORY],
  async run({ runs, folder }) {
    const input = path.join(folder, 'input.xlsx');
    fs.writeFileSync(input, neutralWorkbook(listDocument(ROWS)));
    const { ours, peer } = await compareTasks('xlsx-read', { runs, ours: [input], peer: [input] });
    return [measuredRow(TIME, cpuMs(ours), cpuMs(peer)), measuredRow(MEMORY, peakMb(ours), peakMb(peer))];
  },
};
