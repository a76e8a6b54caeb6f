import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { replyFolder } from './cases/folder.mjs';
import { hub } from './cases/hub.mjs';
import { icsParse } from './cases/ics-parse.mjs';
import { icsWrite } from './cases/ics-write.mjs';
import { importPreview } from './cases/import-preview.mjs';
import { pdfWrite } from './cases/pdf-write.mjs';
import { planner } from './cases/planner.mjs';
import { reception } from './cases/reception.mjs';
import { rules } from './cases/rules.mjs';
import { storage } from './cases/storage.mjs';
import { table } from './cases/table.mjs';
import { xlsxRead } from './cases/xlsx-read.mjs';
import { xlsxWrite } from './cases/xlsx-write.mjs';
import { buildTasks } from './lib/build.mjs';
import { parseOptions, USAGE } from './lib/options.mjs';
import { failedRow, jsonRow } from './lib/rows.mjs';
import { formatTable } from './lib/table.mjs';

/** `npm run bench`: our figures beside a peer's, measured in the same run. Progress goes to stderr. */
const CASES = [
  xlsxWrite,
  xlsxRead,
  replyFolder,
  icsWrite,
  icsParse,
  pdfWrite,
  importPreview,
  rules,
  hub,
  reception,
  storage,
  planner,
  table,
];

/** @param {import('./lib/options.mjs').BenchOptions} options */
async function bench({ json, only, runs, short }) {
  const chosen = CASES.filter(({ id }) => only === null || id.includes(only));
  if (chosen.length === 0)
    throw new Error(`--only ${only} names none of ${CASES.map(({ id }) => id).join(', ')}`);
  console.error('bench: bundling');
  await buildTasks();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-bench-'));
  try {
    /** @type {import('./lib/rows.mjs').BenchRow[]} */
    const rows = [];
    for (const one of chosen)
      rows.push(...(await runCase(one, { runs, short, folder: path.join(folder, one.id) })));
    console.log(`${formatTable(rows)}\n\n${machine()}`);
    if (json !== null) fs.writeFileSync(json, `${JSON.stringify(rows.map(jsonRow), null, 2)}\n`);
    if (rows.some((row) => row.ours === null)) process.exitCode = 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('./cases/case.mjs').BenchCase} one
 * @param {import('./cases/case.mjs').BenchContext} context
 */
async function runCase(one, context) {
  console.error(`bench: ${one.id}`);
  fs.mkdirSync(context.folder);
  try {
    return await one.run(context);
  } catch (error) {
    return one.figures.map((figure) => failedRow(figure, error));
  }
}

const machine = () =>
  `Medians; ours and peer in turn, each in a fresh process. Node ${process.version}, ${process.platform}, ` +
  `${os.availableParallelism()} cores, load ${(os.loadavg()[0] ?? 0).toFixed(1)} at the end.`;

try {
  await bench(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}\nusage: ${USAGE}`);
  process.exitCode = 1;
}
