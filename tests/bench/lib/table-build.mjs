import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { BENCH, PEERS, ROOT } from './places.mjs';

/** Our page and the peers' pages of the bench of tables, bundled. */
export const OUR_TABLE = path.join(ROOT, 'dist/tests/bench/table-ours');
export const PEER_TABLES = path.join(ROOT, 'dist/tests/bench/table-peers');
/** The page of the reception desk. */
export const RECEPTION = path.join(ROOT, 'dist/tests/bench/reception');

const common = {
  configFile: /** @type {const} */ (false),
  base: './',
  publicDir: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('error'),
};

/** @param {string} name @param {string} outDir */
async function buildOurs(name, outDir) {
  const root = path.join(BENCH, 'page');
  await build({
    ...common,
    root,
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      modulePreload: { polyfill: false },
      rollupOptions: { input: path.join(root, name) },
    },
  });
}

export const buildReception = () => buildOurs('reception.html', RECEPTION);

/** @param {readonly string[]} peers */
export async function buildTables(peers) {
  await buildOurs('table.html', OUR_TABLE);
  const theirs = path.join(PEERS, 'table');
  await build({
    ...common,
    root: theirs,
    build: {
      outDir: PEER_TABLES,
      emptyOutDir: true,
      target: 'chrome120',
      chunkSizeWarningLimit: 5000,
      modulePreload: { polyfill: false },
      rollupOptions: { input: peers.map((name) => path.join(theirs, `${name}.html`)) },
    },
  });
}
