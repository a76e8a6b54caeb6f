import path from 'node:path';
import type { DeskFolder } from '../../shared/bridge/contract.ts';

/** The folder in which the reception desks meet, as a host keeps it: the renderer learns its name, never its path. */
export interface DeskFolderKeeper {
  /** The folder's path; null while none is chosen. */
  path(): Promise<string | null>;
  /** Whether a person can choose another on the screen; else it is named when the program is started. */
  readonly canChoose: boolean;
  /** Asks the person for a folder; the one there was stays where he or she gives up. */
  choose(): Promise<void>;
}

/** What the renderer may know of the folder. */
export async function describeFolder(keeper: DeskFolderKeeper): Promise<DeskFolder> {
  const folder = await keeper.path();
  return { name: folder === null ? null : path.basename(folder), canChoose: keeper.canChoose };
}

/** A folder that was named when the program was started, or none. */
export const fixedDeskFolder = (folder: string | null): DeskFolderKeeper => ({
  path: async () => folder,
  canChoose: false,
  choose: async () => undefined,
});
