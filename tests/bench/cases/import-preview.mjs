import fs from 'node:fs';
import path from 'node:path';
import { asCp932Csv, asXlsx, peopleTable } from '../input/people-table.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { compareTasks, cpuMs, peakMb } from './case.mjs';

const ROWS = 10_000;
const PEERS = { xlsx: 'exceljs 4.4.0: reading alone', csv: 'csv-parse 7.0.3: reading alone' };
const figures = (/** @type {'xlsx' | 'csv'} */ form, /** @type {string} */ words) =>
  /** @type {const} */ ([
    { name: `10,000 × 20 ${words} in to preview`, peerName: PEERS[form], unit: 'ms CPU' },
    { name: `10,000 × 20 ${words} in to preview: peak of the process`, peerName: PEERS[form], unit: 'MB' },
  ]);
const XLSX = figures('xlsx', '.xlsx');
const CSV = figures('csv', 'CP932 .csv');

/** @type {import('./case.mjs').BenchCase} */
export const importPreview = {
  id: 'import-preview',
  figures: [...XLSX, ...CSV],
  async run({ runs, folder }) {
    const rows = peopleTable(ROWS);
    /** @type {import('../lib/rows.mjs').BenchRow[]} */
    const measured = [];
    for (const [[time, memory], ending, bytes] of /** @type {const} */ ([
      [XLSX, 'xlsx', asXlsx(rows)],
      [CSV, 'csv', asCp932Csv(rows)],
    ])) {
      const input = path.join(folder, `input.${ending}`);
      fs.writeFileSync(input, bytes);
      const { ours, peer } = await compareTasks('import-preview', { runs, ours: [input], peer: [input] });
      measured.push(
        measuredRow(time, cpuMs(ours), cpuMs(peer)),
        measuredRow(memory, peakMb(ours), peakMb(peer)),
      );
    }
    return measured;
  },
};
