import fs from 'node:fs';
import path from 'node:path';
import { buildRenderer } from '../../../scripts/build/renderer.mjs';
import { findChromium } from '../../../scripts/lib/chromium.mjs';
import { printedDocument } from '../input/document.mjs';
import { ourTask, peerTask, ROOT } from '../lib/places.mjs';
import { measuredRow } from '../lib/rows.mjs';
import { runTree } from '../lib/run-tree.mjs';

const WHAT = '10,000 attendees (× 7 cells) to PDF';
const peerName = 'a bare HTML table of the same cells, the same Chromium (a floor)';
const FIGURES = /** @type {const} */ ([
  { name: WHAT, unit: 'ms CPU', of: 'cpuMs', peerName },
  { name: `${WHAT}: elapsed`, unit: 'ms', of: 'elapsedMs', peerName },
  { name: `${WHAT}: peak of all processes`, unit: 'MB', of: 'peakMb', peerName },
]);

/** @type {import('./case.mjs').BenchCase} */
export const pdfWrite = {
  id: 'pdf-write',
  figures: FIGURES,
  async run({ runs, folder }) {
    const chromium = findChromium();
    if (chromium === null) throw new Error('no Chromium was found: set CHROMIUM to the path of one');
    await buildRenderer(ROOT);
    const input = path.join(folder, 'document.json');
    fs.writeFileSync(input, JSON.stringify(printedDocument(10_000)));
    const [own, other] = [path.join(folder, 'ours.pdf'), path.join(folder, 'peer.pdf')];
    /** @type {{ ours: import('../lib/run-tree.mjs').TreeMeasurement[], peer: import('../lib/run-tree.mjs').TreeMeasurement[] }} */
    const taken = { ours: [], peer: [] };
    for (let run = 0; run < runs; run += 1) {
      taken.ours.push(await runTree(process.execPath, [ourTask('pdf-write'), input, own, chromium]));
      taken.peer.push(await runTree(process.execPath, [peerTask('pdf-write'), input, other, chromium]));
    }
    for (const file of [own, other])
      if (fs.statSync(file).size < 100_000) throw new Error(`${path.basename(file)} holds no list`);
    return FIGURES.map(({ of, ...figure }) =>
      measuredRow(
        figure,
        taken.ours.map((one) => one[of]),
        taken.peer.map((one) => one[of]),
      ),
    );
  },
};
