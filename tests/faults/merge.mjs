import { runnerImport } from 'vite';

/**
 * Five copies of a plan merged in random order, against a model: `node tests/faults/merge.mjs [ROUNDS]
 * [SEED]`. Prints one row as JSON and ends with 1 when a copy differed.
 */
const [rounds = '300', seed = '20261128'] = process.argv.slice(2);
const { module } = await runnerImport('./tests/faults/merge.ts');
const { kinds, ...row } = module.runMerges(Number(seed), Number(rounds));
process.stdout.write(
  `${JSON.stringify({ fault: 'merge', seed: Number(seed), ...row, kinds: kinds.length })}\n`,
);
process.exitCode = row.wrong > 0 ? 1 : 0;
