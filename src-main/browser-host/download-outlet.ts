import { ok } from '../../shared/lib/result.ts';
import type { Outlet } from '../files/outlet.ts';
import { mimeOf, safeFileName } from '../files/output-file.ts';
import { packed } from './pack.ts';

/**
 * Outputs of the browser host: the bytes go back to the page, which has the browser download them,
 * and paper is printed by the page. The server writes nothing on the person's disk.
 */
export const downloadOutlet: Outlet = {
  deliver: async ({ name, bytes, kind }) => ok({ kind: 'download', name, bytes, mime: mimeOf(kind) }),
  deliverAll: async (folderName, files) => {
    const name = safeFileName(folderName, 'zip');
    return ok({ kind: 'download', name, bytes: packed(files), mime: mimeOf('zip') });
  },
  print: async () => ok({ kind: 'print-in-page' }),
};
