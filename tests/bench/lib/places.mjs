import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
export const BENCH = path.join(ROOT, 'tests/bench');
export const PEERS = path.join(BENCH, 'peers');
/** Our tasks, bundled as the product is, each in a folder of its own. */
const TASKS = path.join(ROOT, 'dist/tests/bench/tasks');
/** The page that measures storage in Chromium. */
export const PAGE = path.join(ROOT, 'dist/tests/bench/page');

/** The pages of the planners, ours and the peers'. */
export const PLANNERS = path.join(ROOT, 'dist/tests/bench/planners');

/** @param {string} name */
export const ourTask = (name) => path.join(TASKS, name, `${name}.cjs`);
/** @param {string} name */
export const peerTask = (name) => path.join(PEERS, `${name}.mjs`);
