import fs from 'node:fs';
import path from 'node:path';
import { listDocument } from '../input/document.mjs';
import { filledCells } from '../input/neutral-workbook.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { compareTasks, cpuMs, peakMb } from './case.mjs';

const ROWS = 10_000;
const [TIME, MEMORY] = /** @type {const} */ ([
  { name: 'write 10,000 × 20 cells .xlsx, styled', peerName: 'exceljs 4.4.0', unit: 'ms CPU' },
  { name: 'write 10,000 × 20 cells .xlsx: peak of the process', peerName: 'exceljs 4.4.0', unit: 'MB' },
]);

/** @type {import('./case.mjs').BenchCase} */
export const xlsxWrite = {
  id: 'xlsx-write',
  figures: [TIME, MEMORY],
  async run({ runs, folder }) {
    const input = path.join(folder, 'document.json');
    const [own, other] = [path.join(folder, 'ours.xlsx'), path.join(folder, 'peer.xlsx')];
    fs.writeFileSync(input, JSON.stringify(listDocument(ROWS)));
    const { ours, peer } = await compareTasks('xlsx-write', {
      runs,
      ours: [input, own],
      peer: [input, other],
    });
    const filled = [own, other].map((file) => filledCells(fs.readFileSync(file)));
    if (filled[0] !== filled[1])
      throw new Error(`the workbooks differ: ${filled.join(' and ')} filled cells`);
    return [measuredRow(TIME, cpuMs(ours), cpuMs(peer)), measuredRow(MEMORY, peakMb(ours), peakMb(peer))];
  },
};
