import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildForNode, NODE_EXTERNAL } from '../../../scripts/build/node-side.mjs';
import { BENCH, ourTask, PAGE, PLANNERS } from './places.mjs';

/**
 * Bundles our tasks as the product's Node side is bundled: what is measured is what is shipped. Each by itself, or one
 * would load what another needs.
 */
export async function buildTasks() {
  const folder = path.join(BENCH, 'ours');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.ts'));
  for (const file of names) {
    const name = path.basename(file, '.ts');
    await buildForNode({
      entries: { [name]: path.join(folder, file) },
      outDir: path.dirname(ourTask(name)),
      split: false,
      external: NODE_EXTERNAL,
    });
  }
}

/** Bundles the page that measures storage, with the renderer's target. */
export async function buildPage() {
  await build({
    configFile: false,
    root: path.join(BENCH, 'page'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: PAGE, emptyOutDir: true, target: 'chrome120', modulePreload: { polyfill: false } },
  });
}

/**
 * Bundles the pages of the planners. The peers bring their own libraries from their own folder.
 * @param {readonly string[]} pages paths under the bench's folder
 */
export async function buildPlanners(pages) {
  await build({
    configFile: false,
    root: BENCH,
    base: '/',
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: PLANNERS,
      emptyOutDir: true,
      target: 'chrome120',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: pages.map((page) => path.join(BENCH, page)) },
    },
  });
}
