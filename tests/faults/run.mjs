import fs from 'node:fs';
import path from 'node:path';
import { buildElectronDouble } from '../../scripts/build/electron-double.mjs';
import { ensureChromium } from '../../scripts/lib/chromium.mjs';
import { bin, ROOT, run } from '../../scripts/lib/run.mjs';

/**
 * `npm run faults [-- --short]`: the tests of tests/integration/faults in their long form, the refusals of the bridge
 * and the browser host, the program with its real Chromium killed and on a damaged profile, and five copies merged. Each run appends what it tried to .faults/results.jsonl; what stands there of a long
 * run (a seed) is not done again. The table adds up all runs; the long form writes it to docs/reliability.md. Needs a
 * build.
 */
const results = path.join(ROOT, '.faults/results.jsonl');
const isShort = process.argv.includes('--short');
const places = ['tests/integration/faults', 'tests/integration/browser-host', 'tests/integration/bridge'];
const env = { FAULTS: isShort ? 'short' : 'long', FAULTS_RESULTS: results };
ensureChromium();
await buildElectronDouble(ROOT);
const withChromium = ['killed-profile', 'damaged-profile', 'full-profile'];
const codes = [
  await run(bin('vitest'), ['run', ...places], env),
  await run(bin('playwright'), ['test', ...withChromium, '--reporter=list'], env),
  await run(process.execPath, [path.join(ROOT, 'tests/faults/merge.mjs'), isShort ? '30' : '300'], env),
];
const code = Math.max(...codes);
/** @type {Map<string, { tried: number, lost: number, runs: number }>} */
const faults = new Map();
for (const line of fs.existsSync(results) ? fs.readFileSync(results, 'utf8').trim().split('\n') : []) {
  const { fault, tried, lost } = JSON.parse(line);
  const sum = faults.get(fault) ?? { tried: 0, lost: 0, runs: 0 };
  faults.set(fault, { tried: sum.tried + tried, lost: sum.lost + lost, runs: sum.runs + 1 });
}
const table = [
  '| fault | tried | lost or not noticed | runs |',
  '|---|---:|---:|---:|',
  ...[...faults].map(([fault, { tried, lost, runs }]) => `| ${fault} | ${tried} | ${lost} | ${runs} |`),
].join('\n');
console.log(`\n${table}`);
// A test that fails records nothing for what it tried last: a table of such a run would say less than happened.
if (!isShort && code === 0) writeTable(table);
if (code !== 0) console.log('\nSomething failed (see above): the page keeps its table.');
process.exitCode = code;

/** Puts the table between its two marks. @param {string} text */
function writeTable(text) {
  const file = path.join(ROOT, 'docs/reliability.md');
  const page = fs.readFileSync(file, 'utf8');
  const marks = /(<!-- faults -->\n)[\s\S]*?(\n<!-- \/faults -->)/;
  if (marks.test(page))
    fs.writeFileSync(
      file,
      page.replace(marks, (_all, from, to) => from + text + to),
    );
}
