import fs from 'node:fs';
import path from 'node:path';
import { bin, ROOT, run } from '../../scripts/lib/run.mjs';

/**
 * `npm run faults [-- --short]`: the tests of tests/integration/faults in their long form. Each run
 * appends what it tried to .faults/results.jsonl; the table adds up all runs. Needs a build.
 */
const results = path.join(ROOT, '.faults/results.jsonl');
const code = await run(bin('vitest'), ['run', 'tests/integration/faults'], {
  FAULTS: process.argv.includes('--short') ? 'short' : 'long',
  FAULTS_RESULTS: results,
});
/** @type {Map<string, { tried: number, lost: number, runs: number }>} */
const faults = new Map();
for (const line of fs.existsSync(results) ? fs.readFileSync(results, 'utf8').trim().split('\n') : []) {
  const { fault, tried, lost } = JSON.parse(line);
  const sum = faults.get(fault) ?? { tried: 0, lost: 0, runs: 0 };
  faults.set(fault, { tried: sum.tried + tried, lost: sum.lost + lost, runs: sum.runs + 1 });
}
console.log('\n| fault | tried | lost or not noticed | runs |\n|---|---:|---:|---:|');
for (const [fault, { tried, lost, runs }] of faults) {
  console.log(`| ${fault} | ${tried} | ${lost} | ${runs} |`);
}
process.exitCode = code;
