import path from 'node:path';
import { writeReplyFolder } from '../input/reply-folder.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { compareTasks, cpuMs, peakMb } from './case.mjs';

const FILES = 200;
const PEER = { peerName: 'exceljs 4.4.0, reading alone' };
const TIME = {
  name: 'a folder of 200 replies .xlsx, to the comparison with the plan',
  unit: 'ms CPU',
  ...PEER,
};
const MEMORY = { name: 'a folder of 200 replies .xlsx: peak of the process', unit: 'MB', ...PEER };

/** @type {import('./case.mjs').BenchCase} */
export const replyFolder = {
  id: 'folder',
  figures: [TIME, MEMORY],
  async run({ runs, folder }) {
    const input = path.join(folder, 'replies');
    writeReplyFolder(input, FILES);
    const { ours, peer } = await compareTasks('folder', { runs, ours: [input], peer: [input] });
    return [measuredRow(TIME, cpuMs(ours), cpuMs(peer)), measuredRow(MEMORY, peakMb(ours), peakMb(peer))];
  },
};
