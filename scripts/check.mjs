import { bin, run } from './lib/run.mjs';

/** `npm run check`: format and lint, types of each process, dead code, unit tests. Every step runs, whatever failed before it. */
const PROCESSES = ['shared', 'src-main', 'src-renderer', 'tests', 'scripts'];

/** @type {readonly (readonly [string, readonly string[]])[]} */
const STEPS = [
  ['biome', ['check', '--error-on-warnings']],
  ...PROCESSES.map((name) => /** @type {const} */ (['tsc', ['-p', name]])),
  ['knip', []],
  ['vitest', ['run', 'tests/unit']],
];

/** @type {string[]} */
const failed = [];
for (const [command, args] of STEPS) {
  const title = `${command} ${args.join(' ')}`.trim();
  console.log(`\n> ${title}`);
  if ((await run(bin(command), args)) !== 0) failed.push(title);
}
console.log(failed.length === 0 ? '\ncheck: all well' : `\ncheck: failed: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
