import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Argument, Delivery } from '../../shared/bridge/contract.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import type { LastFolder } from '../files/last-folder.ts';
import type { Outlet } from '../files/outlet.ts';
import { labelOf, type OutputFile, safeFileName } from '../files/output-file.ts';
import { saveOutput } from '../files/save-output.ts';
import { chooseFolder } from './choose-folder.ts';
import { createFolderCollector } from './folder-collector.ts';

/**
 * Outputs of the Electron host: the person chooses where in a native dialog, the file is written
 * whole or not at all, and only its name goes back to the renderer.
 * @param currentWindow the window whose page prints and which the dialog belongs to
 */
export function createNativeOutlet(currentWindow: () => BrowserWindow, lastFolder: LastFolder): Outlet {
  const deliver = (file: OutputFile) => saveWithDialog(currentWindow(), lastFolder, file);
  return {
    deliver,
    collect: async () => {
      const folder = await chooseFolder(currentWindow(), lastFolder);
      return folder === null ? null : createFolderCollector(folder);
    },
    print: async (request) => {
      const pdf = await printToPdf(currentWindow(), request);
      if (!pdf.ok) return pdf;
      return deliver({ name: safeFileName(request.suggestedName, 'pdf'), kind: 'pdf', bytes: pdf.value });
    },
  };
}

async function saveWithDialog(
  window: BrowserWindow,
  lastFolder: LastFolder,
  file: OutputFile,
): Promise<Result<Delivery, AppError>> {
  const folder = await lastFolder.get();
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: folder === null ? file.name : path.join(folder, file.name),
    filters: [{ name: labelOf(file.kind), extensions: [file.kind] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return ok({ kind: 'cancelled' });
  const written = await saveOutput(filePath, file.bytes);
  if (!written.ok) return written;
  await lastFolder.set(path.dirname(filePath));
  const { name, insteadOf } = written.value;
  return ok({ kind: 'saved', name, ...(insteadOf === null ? {} : { insteadOf }) });
}

async function printToPdf(
  window: BrowserWindow,
  request: Argument<'print.pdf'>,
): Promise<Result<Uint8Array, AppError>> {
  try {
    const pdf = await window.webContents.printToPDF({
      pageSize: request.pageSize,
      landscape: request.orientation === 'landscape',
      // The paper's own @page rule, where it has one, knows better than the request.
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    });
    return ok(pdf);
  } catch (error) {
    process.stderr.write(`[print.pdf] ${String(error)}\n`);
    return fail(appError('print-failed', { name: request.suggestedName }));
  }
}
