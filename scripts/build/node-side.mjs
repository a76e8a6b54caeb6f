import { builtinModules } from 'node:module';
import { build } from 'vite';

const BUILTINS = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** The licences of what a build has bundled: they ask to go where the code goes. */
export const LICENCES = 'LICENCES.md';

/**
 * Bundles entries for Node as CJS with every dependency inside, so that the packed app carries no
 * node_modules. `electron` stays outside: it is the runtime's own.
 * @param {object} options
 * @param {Record<string, string>} options.entries output name -> source file
 * @param {string} options.outDir
 * @param {boolean} options.split whether entries may share chunks; a sandboxed preload cannot load a second file
 * @param {readonly string[]} options.external modules left as require()
 */
export async function buildForNode({ entries, outDir, split, external }) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['node', 'import', 'default'] },
    ssr: { noExternal: true },
    // hucre packs the frame of a workbook with the web's streams where there are any: Node loads 6 MB for them.
    define: { CompressionStream: 'undefined' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      // What the preload bundles is in main's as well.
      license: split && { fileName: LICENCES },
      minify: false,
      rolldownOptions: {
        input: entries,
        external: [...external],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'shared-[hash].cjs',
          codeSplitting: split,
        },
      },
    },
  });
}

export const NODE_EXTERNAL = ['electron', ...BUILTINS];
