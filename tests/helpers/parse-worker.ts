import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { createNodeSpawner } from '../../src-main/worker/node-spawner.ts';
import type { WorkerSpawner } from '../../src-main/worker/spawner.ts';

const ENTRY = path.resolve(import.meta.dirname, '../../src-main/worker/parse-worker.ts');

export interface BuiltWorker {
  readonly folder: string;
  /** The bundle, as the product ships it. */
  readonly file: string;
  remove(): void;
}

/** Bundles the parse worker into a folder of its own. */
export async function buildParseWorker(): Promise<BuiltWorker> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tsudoi-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: { 'parse-worker': ENTRY },
        external: builtinModules.flatMap((name) => [name, `node:${name}`]),
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
  return {
    folder,
    file: path.join(folder, 'parse-worker.cjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A spawner whose workers' highest resident size is watched (Linux; elsewhere 0). */
export function watchedSpawner(file: string): { spawn: WorkerSpawner; peak: () => number; stop: () => void } {
  const spawn = createNodeSpawner(file);
  let pid: number | undefined;
  let peak = 0;
  const look = (): void => {
    try {
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      peak = Math.max(peak, Number(kilobytes ?? 0) / 1024);
    } catch {
      // The process is gone, or the system does not tell.
    }
  };
  const timer = setInterval(look, 5);
  return {
    spawn: () => {
      const worker = spawn();
      pid = worker.pid;
      return worker;
    },
    peak: () => {
      look();
      return peak;
    },
    stop: () => clearInterval(timer),
  };
}
