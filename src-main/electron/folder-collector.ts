import fs from 'node:fs/promises';
import path from 'node:path';
import { ok } from '../../shared/lib/result.ts';
import type { Collector } from '../files/collector.ts';
import { freeName } from '../files/output-file.ts';
import { saveOutput } from '../files/save-output.ts';

/**
 * Writes each file of a batch into a folder at once, whole or not at all. A file of the same name stays, the new one
 * gets a number.
 */
export async function createFolderCollector(folder: string): Promise<Collector> {
  const there = new Set((await fs.readdir(folder).catch(() => [])).map((name) => name.toLowerCase()));
  return {
    atOnce: true,
    add: async ({ name, bytes }) => {
      const free = freeName(name, (one) => there.has(one.toLowerCase()));
      there.add(free.toLowerCase());
      return saveOutput(path.join(folder, free), bytes);
    },
    finish: async () => ok({ kind: 'saved', name: path.basename(folder) }),
  };
}
