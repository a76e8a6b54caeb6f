import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../shared/lib/result.ts';

/**
 * The port is part of the origin, and the origin is the key of the browser's database: on another
 * port a person would find none of their plans.
 */
export const FIXED_PORT = 47831;

export interface HostOptions {
  readonly port: number;
  /** Whether the person chose the port; only then may it differ from the fixed one. */
  readonly isChosen: boolean;
  /** Where backups are kept, if chosen. */
  readonly data: string | null;
  /** A second folder for them, perhaps on a file server. */
  readonly second: string | null;
  /** The shared folder in which the reception desks meet; one that is away just now is no mistake. */
  readonly deskFolder: string | null;
  /** The plan file on a file server that plans may be linked to; a browser has no dialog that could name it. */
  readonly sharedFile: string | null;
}

/**
 * Reads `--port N` or TSUDOI_PORT, `--data FOLDER` (backups), `--second-backup FOLDER`, `--shared-file FILE`, and
 * `--desk-folder PATH` or TSUDOI_DESK_FOLDER.
 * @returns a sentence for the person when an option is unknown or the port is none
 */
export function readHostOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<HostOptions, string> {
  let given: string | undefined;
  let folders: Pick<HostOptions, 'data' | 'second' | 'deskFolder' | 'sharedFile'>;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        'second-backup': { type: 'string' },
        'desk-folder': { type: 'string' },
        'shared-file': { type: 'string' },
      },
    });
    given = values.port ?? env.TSUDOI_PORT;
    folders = {
      data: absolute(values.data),
      second: absolute(values['second-backup']),
      deskFolder: absolute(values['desk-folder'] ?? env.TSUDOI_DESK_FOLDER),
      sharedFile: absolute(values['shared-file']),
    };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  if (given === undefined || given === '') return ok({ port: FIXED_PORT, isChosen: false, ...folders });
  const port = Number(given);
  return /^\d+$/.test(given) && port <= 65_535
    ? ok({ port, isChosen: true, ...folders })
    : fail(`--port takes a number from 0 to 65535, not "${given}".`);
}

const absolute = (folder: string | undefined): string | null =>
  folder === undefined || folder === '' ? null : path.resolve(folder);
