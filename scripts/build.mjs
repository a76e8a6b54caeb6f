import path from 'node:path';
import { checkPreload } from './build/check-preload.mjs';
import { buildForNode, NODE_EXTERNAL } from './build/node-side.mjs';
import { buildRenderer } from './build/renderer.mjs';

/** `npm run build`: renderer, Node side and preload into dist/, each by its own vite build. */
const root = path.resolve(import.meta.dirname, '..');
const source = (/** @type {string} */ file) => path.join(root, 'src-main', file);

await Promise.all([
  buildRenderer(root),
  buildForNode({
    entries: {
      main: source('electron/main.ts'),
      'browser-host': source('browser-host/main.ts'),
      cli: source('cli/main.ts'),
      'parse-worker': source('worker/parse-worker.ts'),
    },
    outDir: path.join(root, 'dist/main'),
    split: true,
    external: NODE_EXTERNAL,
  }),
  buildForNode({
    entries: { preload: source('electron/preload.ts') },
    outDir: path.join(root, 'dist/preload'),
    split: false,
    external: ['electron'],
  }),
]);
checkPreload(path.join(root, 'dist/preload'));
