import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';

/** A file that is being written. */
export interface VaultFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when the bytes have reached the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** All that the vault asks of the disk: the seam at which tests let each call fail. */
export interface VaultFs {
  makeFolder(folder: string): Promise<void>;
  /** Names in a folder; [] where there is none. */
  list(folder: string): Promise<string[]>;
  read(file: string): Promise<Uint8Array>;
  /** In bytes. */
  size(file: string): Promise<number>;
  /** 'new' refuses a file that is there; 'append' writes at its end. */
  open(file: string, how: 'new' | 'append'): Promise<VaultFile>;
  rename(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Makes a rename in this folder last through a power cut, where the system can. */
  syncFolder(folder: string): Promise<void>;
}

/** The real disk. */
export const diskFs: VaultFs = {
  makeFolder: async (folder) => void (await mkdir(folder, { recursive: true })),
  list: (folder) =>
    readdir(folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }),
  read: (file) => readFile(file),
  size: async (file) => (await stat(file)).size,
  open: async (file, how) => {
    const handle = await open(file, how === 'new' ? 'wx' : 'a');
    return {
      write: (bytes) => handle.appendFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  rename: (from, to) => rename(from, to),
  remove: (file) => rm(file, { force: true }),
  syncFolder: async (folder) => {
    // Windows opens no folders; NTFS journals the rename itself.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** The system's code of an error ('ENOSPC'), or 'unknown'. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
