import fs from 'node:fs';
import path from 'node:path';
import { itemsDocument, listDocument } from '../input/document.mjs';
import { filledCells } from '../input/neutral-workbook.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { aboveNodeMb, compareTasks, cpuMs, peakMb, wholeMs } from './case.mjs';

/** What is written, and beside whom: each pair is measured in turn. */
const INPUTS = [
  { what: '10,000 attendees (× 20 cells) to .xlsx', make: () => listDocument(10_000) },
  { what: '1,000 items (× 10 cells) to .xlsx', make: () => itemsDocument(1000) },
];
const PEERS = [
  { peerName: 'exceljs 4.4.0, styled as ours', task: 'xlsx-write' },
  { peerName: '@e965/xlsx 0.20.3, which knows no styles', task: 'xlsx-write-plain' },
  { peerName: 'the barest loop in Node, no styles (a floor)', task: 'xlsx-write-barest' },
];
const PAIRS = INPUTS.flatMap((input) => PEERS.map((peer) => ({ ...input, ...peer })));

/** @param {{ what: string, peerName: string }} pair */
const figuresOf = ({ what, peerName }) =>
  /** @type {const} */ ([
    { name: what, peerName, unit: 'ms CPU' },
    { name: `${what}: the whole process`, peerName, unit: 'ms CPU' },
    { name: `${what}: peak of the process`, peerName, unit: 'MB' },
    { name: `${what}: of it above Node’s own`, peerName, unit: 'MB' },
  ]);

/** @type {import('./case.mjs').BenchCase} */
export const xlsxWrite = {
  id: 'xlsx-write',
  figures: PAIRS.flatMap(figuresOf),
  async run({ runs, folder }) {
    const rows = [];
    for (const pair of PAIRS) {
      const input = path.join(folder, 'document.json');
      const [own, other] = [path.join(folder, 'ours.xlsx'), path.join(folder, 'peer.xlsx')];
      fs.writeFileSync(input, JSON.stringify(pair.make()));
      const { ours, peer, bareMb } = await compareTasks('xlsx-write', {
        runs,
        ours: [input, own],
        peer: [input, other],
        peerName: pair.task,
      });
      const filled = [own, other].map((file) => filledCells(fs.readFileSync(file)));
      if (filled[0] !== filled[1])
        throw new Error(`the workbooks differ: ${filled.join(' and ')} filled cells`);
      const [work, whole, memory, above] = figuresOf(pair);
      rows.push(
        measuredRow(work, cpuMs(ours), cpuMs(peer)),
        measuredRow(whole, wholeMs(ours), wholeMs(peer)),
        measuredRow(memory, peakMb(ours), peakMb(peer)),
        measuredRow(above, aboveNodeMb(ours, bareMb), aboveNodeMb(peer, bareMb)),
      );
    }
    return rows;
  },
};
