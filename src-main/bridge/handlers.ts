import type { AppInfo, Argument, Handlers } from '../../shared/bridge/contract.ts';
import { ENDINGS } from '../../shared/documents/formats.ts';
import type { ForeignFile } from '../../shared/input/calendar-file.ts';
import { type AppError, appError } from '../../shared/lib/errors.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { type DeskFolderKeeper, describeFolder } from '../desks/desk-folder.ts';
import { disposeTicks } from '../desks/dispose-ticks.ts';
import { exchangeTicks } from '../desks/exchange.ts';
import { Batches } from '../files/collector.ts';
import type { Outlet } from '../files/outlet.ts';
import { distinctNames, type OutputFile, type OutputKind, safeFileName } from '../files/output-file.ts';
import { deskName } from '../files/owner-mark.ts';
import type { SharedFiles } from '../files/shared-files.ts';
import { writeCsvRows } from '../formats/csv/write-rows.ts';
import { DOCUMENT_WRITERS } from '../formats/document-writers.ts';
import { writeIcs } from '../formats/ics/write-calendar.ts';
import { lock } from '../formats/plan-file/passphrase.ts';
import { openPlanFile } from '../formats/plan-file/read-plan-file.ts';
import { writePlanFile } from '../formats/plan-file/write-plan-file.ts';
import { writeForm } from '../formats/xlsx/write-form.ts';
import { inTurn } from '../print/in-turn.ts';
import type { PaperPrinter } from '../print/paper-printer.ts';
import type { Vault } from '../vault/vault.ts';
import { VERSION } from './version.ts';

/** What a host brings to the handlers; all the rest is the same on every host. */
export interface HostServices {
  readonly host: AppInfo['host'];
  readonly platform: string;
  readonly outlet: Outlet;
  readonly vault: Vault;
  /** Makes PDFs without the screen. */
  readonly printer: PaperPrinter;
  readonly deskFolder: DeskFolderKeeper;
  /** Opens the stage's clock in a window of its own; null where the page does that itself. */
  readonly openStage: (() => void) | null;
  /** Plans that are linked to a file on a file server. */
  readonly shared: SharedFiles;
  /** Parses a foreign table or calendar in a process that can be killed. */
  readFile(input: Argument<'file.read'>): Promise<Result<ForeignFile, AppError>>;
}

/** One handler for each channel of the contract. Their arguments have been checked by the dispatcher. */
export function createHandlers(services: HostServices): Handlers {
  const { outlet, shared, vault, deskFolder } = services;
  const batches = new Batches();
  const printer = inTurn(services.printer);
  const deliver = (suggestedName: string, kind: OutputKind, bytes: Uint8Array) =>
    outlet.deliver({ name: safeFileName(suggestedName, kind), kind, bytes });
  return {
    'app.info': async () =>
      ok({ host: services.host, version: VERSION, platform: services.platform, desk: deskName() }),
    'file.read': async (input) => services.readFile(input),
    'document.export': async ({ document, as, suggestedName }) =>
      deliver(suggestedName, ENDINGS[as], await DOCUMENT_WRITERS[as](document)),
    'forms.export': async ({ forms, folderName }) => {
      const files: OutputFile[] = [];
      for (const { form, suggestedName } of forms)
        files.push({ name: safeFileName(suggestedName, 'xlsx'), kind: 'xlsx', bytes: await writeForm(form) });
      const [only] = files;
      if (files.length === 1 && only) return outlet.deliver(only);
      const collector = await outlet.collect(folderName);
      if (collector === null) return ok({ kind: 'cancelled' });
      for (const file of distinctNames(files)) {
        const added = await collector.add(file);
        if (!added.ok) return added;
      }
      return collector.finish(true);
    },
    'batch.begin': async ({ folderName }) => {
      const collector = await outlet.collect(folderName);
      return ok(
        collector === null
          ? { id: null, atOnce: false }
          : { id: batches.begin(collector), atOnce: collector.atOnce },
      );
    },
    'batch.add': async ({ id, suggestedName, content }) => {
      const file = await fileOf(content, suggestedName, printer);
      return file.ok ? batches.add(id, file.value) : file;
    },
    'batch.end': async ({ id, keep }) => {
      await printer.dispose();
      return batches.finish(id, keep);
    },
    'groupware.export': async (request) => deliver(request.suggestedName, 'csv', writeCsvRows(request)),
    'calendar.export': async ({ calendar, suggestedName }) =>
      deliver(suggestedName, 'ics', writeIcs(calendar)),
    'print.pdf': async ({ document, suggestedName }) => {
      if (outlet.printsInPage) return ok({ kind: 'print-in-page' });
      const file = await fileOf({ kind: 'document', as: 'pdf', document }, suggestedName, printer);
      await printer.dispose();
      return file.ok ? outlet.deliver(file.value) : file;
    },
    'plan-file.save': async ({ planFile, suggestedName, passphrase }) => {
      const plain = writePlanFile(planFile);
      return deliver(
        suggestedName,
        'tsudoi',
        passphrase === undefined ? plain : await lock(plain, passphrase),
      );
    },
    'shared-file.state': async ({ planId }) => shared.state(planId),
    'shared-file.link': async ({ planId, kind, suggestedName }) => shared.link(planId, kind, suggestedName),
    'shared-file.unlink': async ({ planId }) => shared.unlink(planId),
    'shared-file.take-over': async ({ planId }) => shared.takeOver(planId),
    'shared-file.read': async ({ planId, passphrase }) => shared.read(planId, passphrase),
    'shared-file.seen': async ({ planId, sha256 }) => shared.seen(planId, sha256),
    'shared-file.publish': async ({ planFile, expected, aside, passphrase }) =>
      shared.publish(planFile.planId, planFile, expected, aside, passphrase),
    'plan-file.read': async ({ name, bytes, passphrase }) => openPlanFile(bytes, name, passphrase),
    'vault.status': async () => vault.status(),
    'vault.append': async ({ planId, change }) => vault.append(planId, change),
    'vault.snapshot': async ({ planFile }) => vault.snapshot(planFile),
    'vault.dispose': async ({ planFile }) => vault.dispose(planFile),
    'vault.list': async ({ planId }) => vault.list(planId),
    'vault.read': async ({ planId, name }) => vault.read(planId, name),
    'vault.second': async ({ forget }) => vault.chooseSecond(forget),
    'stage.open': async () => {
      services.openStage?.();
      return ok({ where: services.openStage === null ? 'page' : 'window' });
    },
    'desks.folder': async () => ok(await describeFolder(deskFolder)),
    'desks.choose-folder': async () => {
      await deskFolder.choose();
      return ok(await describeFolder(deskFolder));
    },
    'desks.dispose': async ({ planId, everybody, attendeeIds }) => {
      const folder = await deskFolder.path();
      return folder === null ? ok(0) : disposeTicks(folder, planId, everybody ? null : attendeeIds);
    },
    'desks.exchange': async (request) => {
      const folder = await deskFolder.path();
      return folder === null ? fail(appError('desks-no-folder')) : exchangeTicks(folder, request);
    },
  };
}

/** A file: a PDF is printed without the screen, all else is rendered. */
async function fileOf(
  content: Argument<'batch.add'>['content'],
  suggestedName: string,
  printer: PaperPrinter,
): Promise<Result<OutputFile, AppError>> {
  const file = (kind: OutputKind, bytes: Uint8Array): Result<OutputFile, AppError> =>
    ok({ name: safeFileName(suggestedName, kind), kind, bytes });
  if (content.kind === 'calendar') return file('ics', writeIcs(content.calendar));
  const { as, document } = content;
  if (as !== 'pdf') return file(ENDINGS[as], await DOCUMENT_WRITERS[as](document));
  const pdf = await printer.print(document);
  return pdf.ok ? file('pdf', pdf.value) : pdf;
}
