import fc from 'fast-check';

/**
 * Property tests draw the same cases each time, so that a run on a clean machine says something of the
 * code and not of its luck. `npm run fuzz` draws others (PROPERTY_SEED) and more of them (PROPERTY_RUNS).
 */
const { PROPERTY_SEED: seed = '20261123', PROPERTY_RUNS: runs } = process.env;

fc.configureGlobal({ seed: Number(seed), ...(runs === undefined ? {} : { numRuns: Number(runs) }) });

/** How many runs of a property that takes long: so many usually, a hundredth of what `npm run fuzz` asks for if that is more. */
export const longRuns = (usual: number): number =>
  runs === undefined ? usual : Math.max(usual, Math.ceil(Number(runs) / 100));
