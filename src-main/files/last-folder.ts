import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { writeFileAtomically } from './atomic-write.ts';

/** A folder the person has chosen: where the next save dialog opens, or where the reception desks meet. */
export interface LastFolder {
  get(): Promise<string | null>;
  set(folder: string): Promise<void>;
}

const schema = v.object({ lastFolder: v.pipe(v.string(), v.minLength(1)) });

/**
 * Keeps the last folder in a small JSON file. It is a comfort, so a file that is missing, broken or
 * cannot be written costs nothing but that comfort.
 * @param file where it is kept, in the program's user data
 */
export function createLastFolder(file: string): LastFolder {
  let known: string | null | undefined;
  return {
    get: async () => {
      known ??= await read(file);
      return known;
    },
    set: async (folder) => {
      if (folder === known) return;
      known = folder;
      await writeFileAtomically(file, new TextEncoder().encode(JSON.stringify({ lastFolder: folder })));
    },
  };
}

async function read(file: string): Promise<string | null> {
  try {
    const parsed = v.safeParse(schema, JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.output.lastFolder : null;
  } catch {
    return null;
  }
}
