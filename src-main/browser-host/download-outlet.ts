import { ok } from '../../shared/lib/result.ts';
import type { Outlet } from '../files/outlet.ts';
import { mimeOf, type OutputFile, safeFileName } from '../files/output-file.ts';
import { packed } from './pack.ts';

/**
 * Outputs of the browser host: the bytes go back to the page, which has the browser download them,
 * and paper is printed by the page. The server writes nothing on the person's disk.
 */
export const downloadOutlet: Outlet = {
  deliver: async ({ name, bytes, kind }) => ok({ kind: 'download', name, bytes, mime: mimeOf(kind) }),
  collect: async (folderName) => {
    const files: OutputFile[] = [];
    return {
      atOnce: false,
      add: async (file) => {
        files.push(file);
        return ok({ name: file.name, insteadOf: null });
      },
      finish: async (keep) => {
        if (!keep || files.length === 0) return ok({ kind: 'cancelled' });
        const name = safeFileName(folderName, 'zip');
        return ok({ kind: 'download', name, bytes: packed(files), mime: mimeOf('zip') });
      },
    };
  },
  printsInPage: true,
};
