import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

/**
 * Five copies of a plan merged in random order, against a model: `node tests/faults/merge.mjs [ROUNDS]
 * [SEED]`. Prints one row as JSON, appends it to the file FAULTS_RESULTS names, and ends with 1 when a copy differed.
 */
const [rounds = '300', seed = '20261128'] = process.argv.slice(2);
const { module } = await runnerImport('./tests/faults/merge.ts');
const { kinds, ...row } = module.runMerges(Number(seed), Number(rounds));
process.stdout.write(
  `${JSON.stringify({ fault: 'merge', seed: Number(seed), ...row, kinds: kinds.length })}\n`,
);
const results = process.env.FAULTS_RESULTS;
if (results !== undefined) {
  const line = {
    fault: `${kinds.length} kinds of change on five copies, merged in random order: all agree with the model`,
    tried: row.tried,
    lost: row.wrong,
  };
  fs.mkdirSync(path.dirname(results), { recursive: true });
  fs.appendFileSync(results, `${JSON.stringify({ ...line, at: new Date().toISOString() })}\n`);
}
process.exitCode = row.wrong > 0 ? 1 : 0;
