import { diskFs, type VaultFs } from '../../../src-main/vault/vault-fs.ts';

/** The calls that can be made to fail. */
export const OPERATIONS = ['open', 'write', 'sync', 'close', 'rename', 'syncFolder', 'makeFolder'] as const;
export type Operation = (typeof OPERATIONS)[number];

export const CODES = ['ENOSPC', 'EIO', 'EROFS', 'EPERM', 'EBUSY'] as const;

export interface Fault {
  readonly operation: Operation;
  /** Which call of the operation fails, from 1. */
  readonly nth: number;
  readonly code: (typeof CODES)[number];
  /** It fails from then on, not only once. */
  readonly forGood: boolean;
}

/** The real disk with one fault in it. A write that fails leaves half of its bytes, as a full disk does. */
export function faultyFs(fault: Fault | null): { fs: VaultFs; counts: Map<Operation, number>; heal(): void } {
  const counts = new Map<Operation, number>();
  let isHealed = false;
  const fails = (operation: Operation): boolean => {
    const n = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, n);
    if (isHealed || fault?.operation !== operation) return false;
    return fault.forGood ? n >= fault.nth : n === fault.nth;
  };
  const check = (operation: Operation): void => {
    if (fails(operation)) throw refusal(fault?.code ?? '');
  };
  const fs: VaultFs = {
    ...diskFs,
    makeFolder: async (folder) => {
      check('makeFolder');
      await diskFs.makeFolder(folder);
    },
    rename: async (from, to) => {
      check('rename');
      await diskFs.rename(from, to);
    },
    syncFolder: async () => check('syncFolder'),
    open: async (file, how) => {
      check('open');
      const handle = await diskFs.open(file, how);
      return {
        write: async (bytes) => {
          if (!fails('write')) return handle.write(bytes);
          await handle.write(bytes.subarray(0, bytes.byteLength >> 1));
          throw refusal(fault?.code ?? '');
        },
        // Whether bytes outlive a power cut cannot be seen from here, and real ones take most of the time.
        sync: async () => check('sync'),
        close: async () => {
          await handle.close();
          check('close');
        },
      };
    },
  };
  return { fs, counts, heal: () => (isHealed = true) };
}

const refusal = (code: string): Error => Object.assign(new Error(`${code}: made to fail`), { code });
