import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildForNode, NODE_EXTERNAL } from '../../scripts/build/node-side.mjs';
import { ROOT } from '../../scripts/lib/run.mjs';

/**
 * `node tests/fuzz/parsers.mjs [--inputs N] [--parser NAMES] [--seed N] [--seconds N]`: mutated inputs for every parser
 * of what comes from outside. Results are appended to `fuzz-results.jsonl`; a run goes on where the last one with the
 * same seed stopped; the parsers take turns. An input that crashes, hangs, throws, takes 3 s of CPU or changes a prototype is printed with its seed and
 * kept, shrunk to the fewest changes, beside the results. Ctrl-C loses nothing but the batch under way.
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    parser: { type: 'string' },
    seed: { type: 'string', default: '20261128' },
    seconds: { type: 'string', default: '0' },
  },
});
const PARSERS = ['xlsx', 'xls', 'ods', 'csv', 'ics', 'plan', 'paste'];
/** On a busy machine; a hang takes for ever. Reading the fixtures comes before the first input and does not count. */
const HANG_MS = 300_000;
/** A fresh process now and then, so that what leaks shows as memory and not as an end of the run. */
const BATCH = 5_000;
const RESULTS = path.join(ROOT, 'fuzz-results.jsonl');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-fuzz-'));
const total = Number(values.inputs);
const until =
  Number(values.seconds) > 0 ? Date.now() + Number(values.seconds) * 1000 : Number.POSITIVE_INFINITY;
const chosen = PARSERS.filter(
  (name) => values.parser === undefined || values.parser.split(',').includes(name),
);

/** How far a parser has come with this seed. @param {string} parser */
function doneBefore(parser) {
  if (!fs.existsSync(RESULTS)) return 0;
  const lines = fs.readFileSync(RESULTS, 'utf8').split('\n').filter(Boolean);
  return Math.max(
    0,
    ...lines
      .map((line) => JSON.parse(line))
      .filter((one) => one.parser === parser && String(one.seed) === values.seed)
      .map((one) => one.to),
  );
}

/**
 * One batch in a process of its own.
 * @param {string} parser @param {number} from @param {number} to
 * @returns {Promise<{ to: number, failures: object[], endings: Record<string, number> }>}
 */
function batch(parser, from, to) {
  return new Promise((resolve) => {
    const args = [
      path.join(ROOT, 'tests/fixtures'),
      parser,
      values.seed,
      String(from),
      String(to),
      path.join(ROOT, 'fuzz-failure'),
    ];
    const child = fork(path.join(folder, 'child.cjs'), args, { execArgv: ['--max-old-space-size=512'] });
    /** @type {object[]} */
    const failures = [];
    /** @type {Record<string, number>} */
    const endings = {};
    let index = from;
    let begun = Number.POSITIVE_INFINITY;
    let done = from;
    const watch = setInterval(() => {
      if (Date.now() - begun > HANG_MS) child.kill('SIGKILL');
    }, 500);
    child.on('message', (/** @type {any} */ message) => {
      begun = Date.now();
      if (message.kind === 'begin') index = message.index;
      else done = index + 1;
      if (message.kind === 'end') endings[message.ending] = (endings[message.ending] ?? 0) + 1;
      if (message.kind === 'failure') failures.push({ ...message, seed: Number(values.seed) });
    });
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      if (done < to) {
        failures.push({
          kind: 'failure',
          index,
          seed: Number(values.seed),
          why: `the process ended: ${signal ?? code}`,
        });
        done = index + 1;
      }
      resolve({ to: done, failures, endings });
    });
  });
}

await buildForNode({
  entries: { child: path.join(ROOT, 'tests/fuzz/parsers/child.ts') },
  outDir: folder,
  split: true,
  external: NODE_EXTERNAL,
});
let failed = 0;
const reached = new Map(chosen.map((parser) => [parser, doneBefore(parser)]));
while (Date.now() < until) {
  const [parser, from] = [...reached].reduce((a, b) => (b[1] < a[1] ? b : a));
  if (from >= total) break;
  const { to, failures, endings } = await batch(parser, from, Math.min(total, from + BATCH));
  fs.appendFileSync(
    RESULTS,
    `${JSON.stringify({ parser, seed: Number(values.seed), from, to, failures, endings, at: new Date().toISOString() })}\n`,
  );
  for (const failure of failures) console.error(`${parser}: ${JSON.stringify(failure)}`);
  failed += failures.length;
  reached.set(parser, to);
  console.log(`${parser}: ${to.toLocaleString()} of ${total.toLocaleString()}`);
}
fs.rmSync(folder, { recursive: true, force: true });
console.log(
  failed === 0
    ? 'no input failed'
    : `${failed} inputs failed; to see one again: --seed ${values.seed} --parser NAME`,
);
process.exitCode = failed === 0 ? 0 : 1;
