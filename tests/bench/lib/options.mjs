import { parseArgs } from 'node:util';

/** @typedef {{ json: string | null, only: string | null, runs: number, short: boolean }} BenchOptions */

const DEFAULT_RUNS = 5;

export const USAGE = 'npm run bench [-- --json FILE] [-- --only NAME] [-- --runs N] [-- --short]';

/**
 * @param {readonly string[]} args
 * @returns {BenchOptions}
 * @throws {Error} a sentence about what is wrong with them
 */
export function parseOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string' },
      short: { type: 'boolean' },
    },
  });
  const short = values.short ?? false;
  const runs = values.runs === undefined ? (short ? 1 : DEFAULT_RUNS) : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs takes a whole number from 1, not ${values.runs}`);
  return { json: values.json ?? null, only: values.only ?? null, runs, short };
}
