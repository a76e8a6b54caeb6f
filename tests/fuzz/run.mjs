import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bin, ROOT, run } from '../../scripts/lib/run.mjs';

/**
 * `npm run fuzz -- [--rounds N] [--runs N] [--seed N]`: all property tests with new cases, round after
 * round; the first round that fails ends it, its seed printed. The same seed draws the same cases.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string' },
  },
});

/** The test files below a folder that hold properties. @param {string} folder @returns {string[]} */
const properties = (folder) =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
    .filter((name) => /\bfc\.(assert|check)\(/.test(fs.readFileSync(path.join(ROOT, name), 'utf8')));

const files = ['tests/unit', 'tests/integration'].flatMap(properties);
const rounds = values.seed === undefined ? Number(values.rounds) : 1;
for (let round = 1; round <= rounds; round += 1) {
  const seed = values.seed ?? String(randomInt(2 ** 31));
  console.log(`\nround ${round} of ${rounds}, ${files.length} files, seed ${seed}`);
  const code = await run(bin('vitest'), ['run', '--reporter=dot', '--testTimeout=600000', ...files], {
    PROPERTY_SEED: seed,
    PROPERTY_RUNS: values.runs,
  });
  if (code !== 0) {
    console.error(`failed; to see it again: npm run fuzz -- --runs ${values.runs} --seed ${seed}`);
    process.exitCode = 1;
    break;
  }
}
