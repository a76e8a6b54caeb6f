import fs from 'node:fs';
import path from 'node:path';
import { ownCounts, playwrightCounts, RESULTS, vitestCounts } from './lib/counts.mjs';
import { bin, ROOT, run } from './lib/run.mjs';

/**
 * `npm test`: build, unit and integration tests, the check of the package, end-to-end tests. The
 * last line is `N passed, N failed`; a step that fails without naming a test counts as one failed.
 * What failed is named again at the end: a long run is often read by its last lines alone.
 *
 * @typedef {object} Step
 * @property {string} title
 * @property {() => Promise<number>} run gives the exit code
 * @property {(() => import('./lib/counts.mjs').Counts) | null} count
 */
const file = (/** @type {string} */ name) => path.join(RESULTS, name);
const script = (/** @type {string} */ name, /** @type {string[]} */ ...args) =>
  run(process.execPath, [path.join(ROOT, 'scripts', name), ...args]);

/** @type {readonly Step[]} */
const STEPS = [
  { title: 'build', run: () => script('build.mjs'), count: null },
  {
    title: 'unit and integration tests',
    run: () =>
      run(bin('vitest'), [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file('vitest.json')}`,
      ]),
    count: () => vitestCounts(file('vitest.json')),
  },
  {
    title: 'package',
    run: () => script('package-check.mjs'),
    count: () => ownCounts(file('package.json')),
  },
  {
    title: 'end-to-end tests',
    run: () => script('e2e.mjs', '--no-build', '--retries=1'),
    count: () => playwrightCounts(file('e2e.json')),
  },
];

fs.rmSync(RESULTS, { recursive: true, force: true });
fs.mkdirSync(RESULTS, { recursive: true });
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const lines = [];
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const secondTries = [];
for (const { title, run: start, count } of STEPS) {
  console.log(`\n== ${title}`);
  const began = Date.now();
  const code = await start();
  const { passed, failed, skipped, failures: named = [], secondTries: again = [] } = countsOf(count);
  failures.push(...named);
  secondTries.push(...again);
  const unnamed = code !== 0 && failed === 0 ? 1 : 0;
  total.passed += passed;
  total.failed += failed + unnamed;
  lines.push(
    `${title}: ${passed} passed, ${failed + unnamed} failed, ${skipped} skipped, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  if (title === 'build' && code !== 0) break;
}
const summary = `${total.passed} passed, ${total.failed} failed`;
fs.writeFileSync(file('summary.txt'), `${summary}\n`);
for (const again of secondTries) console.log(`\npassed only at the second try: ${again}`);
for (const failure of failures) console.log(`\nfailed: ${failure}`);
console.log(`\n${lines.join('\n')}\n${summary}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A report that is not there or cannot be read has no tests in it. @param {Step['count']} count */
function countsOf(count) {
  /** @type {import('./lib/counts.mjs').Counts} */
  const none = { passed: 0, failed: 0, skipped: 0 };
  try {
    return count === null ? none : count();
  } catch (error) {
    console.error(String(error));
    return none;
  }
}
