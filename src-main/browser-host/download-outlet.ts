import { ok } from '../../shared/lib/result.ts';
import type { Outlet } from '../files/outlet.ts';
import { mimeOf } from '../files/output-file.ts';

/**
 * Outputs of the browser host: the bytes go back to the page, which has the browser download them,
 * and paper is printed by the page. The server writes nothing on the person's disk.
 */
export const downloadOutlet: Outlet = {
  deliver: async ({ name, bytes, kind }) => ok({ kind: 'download', name, bytes, mime: mimeOf(kind) }),
  print: async () => ok({ kind: 'print-in-page' }),
};
