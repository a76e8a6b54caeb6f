import path from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { LICENCES } from './node-side.mjs';

/** Stands in index.html where each load gets its own nonce; the same word is in src-main/files/renderer-files.ts. */
const NONCE_PLACEHOLDER = '__TSUDOI_NONCE__';

/**
 * The renderer: src-renderer/index.html -> dist/renderer. Nothing is inlined as a data: URL (the
 * fonts must come from 'self') and React Aria keeps only the two languages of the screens.
 * @param {string} root the project's folder
 */
export async function buildRenderer(root) {
  await build({
    configFile: false,
    root: path.join(root, 'src-renderer'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    html: { cspNonce: NONCE_PLACEHOLDER },
    plugins: [
      onlyWoff2(),
      { ...optimizeLocales.vite({ locales: ['ja-JP', 'en-US'] }), enforce: 'pre' },
      react(),
    ],
    build: {
      outDir: path.join(root, 'dist/renderer'),
      emptyOutDir: true,
      target: 'chrome120',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      license: { fileName: LICENCES },
      chunkSizeWarningLimit: 3000,
      // The app, the page that papers are printed from without a screen, and the clock of the stage.
      rolldownOptions: {
        input: ['index.html', 'paper.html', 'stage.html'].map((page) =>
          path.join(root, 'src-renderer', page),
        ),
      },
    },
  });
}

/** Chromium reads woff2, so the fonts' second form need not be shipped. */
function onlyWoff2() {
  return {
    name: 'only-woff2',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code @param {string} id */
    transform: (code, id) =>
      id.includes('@fontsource') && id.endsWith('.css')
        ? code.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '')
        : null,
  };
}
