import { describe, expect, test, vi } from 'vitest';
import type { Delivery } from '../../../../shared/bridge/contract.ts';
import { toPlanFile } from '../../../../shared/domain/plan/plan-file.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';
import { appError } from '../../../../shared/lib/errors.ts';
import { fail, ok } from '../../../../shared/lib/result.ts';
import { createHandlers } from '../../../../src-main/bridge/handlers.ts';
import { fixedDeskFolder } from '../../../../src-main/desks/desk-folder.ts';
import type { OutputFile } from '../../../../src-main/files/output-file.ts';
import { OwnerMarks } from '../../../../src-main/files/owner-mark.ts';
import { SharedFiles } from '../../../../src-main/files/shared-files.ts';
import type { PaperPrinter } from '../../../../src-main/print/paper-printer.ts';
import { createVault } from '../../../../src-main/vault/vault.ts';

const NO_ENGINE: PaperPrinter = {
  print: async () => fail(appError('no-print-engine')),
  dispose: async () => undefined,
};

function handlersWithOutlet({ printsInPage = false, printer = NO_ENGINE } = {}) {
  const delivered: OutputFile[] = [];
  const collected: OutputFile[] = [];
  const handlers = createHandlers({
    host: 'browser',
    platform: 'linux',
    shared: new SharedFiles('/nowhere/shared-files.json', null, new OwnerMarks()),
    readFile: vi.fn(),
    vault: createVault({ folder: '/none' }),
    deskFolder: fixedDeskFolder(null),
    openStage: null,
    printer,
    outlet: {
      collect: async () => ({
        atOnce: true,
        add: async (file) => {
          if (file.name.includes('壊')) return fail(appError('disk-full', { name: file.name }));
          collected.push(file);
          return ok({ name: file.name, insteadOf: null });
        },
        finish: async (keep) => ok<Delivery>(keep ? { kind: 'saved', name: '一式' } : { kind: 'cancelled' }),
      }),
      deliver: async (file) => {
        delivered.push(file);
        return ok<Delivery>({ kind: 'saved', name: file.name });
      },
      printsInPage,
    },
  });
  return { handlers, delivered, collected };
}

const paper = {
  id: 'schedule',
  language: 'ja' as const,
  title: '日程表',
  subtitle: [],
  marks: [],
  edition: '',
  page: { size: 'A4' as const, orientation: 'landscape' as const },
  blocks: [{ kind: 'paragraph' as const, text: '本文' }],
  notes: [],
};

describe('the handlers', () => {
  test('take a batch file by file; one that fails is said and the next ones go on', async () => {
    const { handlers, collected } = handlersWithOutlet();
    const begun = await handlers['batch.begin']({ folderName: '一式' });
    const id = (begun.ok && begun.value.id) || '';
    const add = (suggestedName: string, as: 'xlsx' | 'pdf' | 'csv') =>
      handlers['batch.add']({ id, suggestedName, content: { kind: 'document', document: paper, as } });
    expect(await add('01_日程表', 'xlsx')).toMatchObject({ ok: true, value: { name: '01_日程表.xlsx' } });
    expect(await add('01_日程表', 'pdf')).toMatchObject({ ok: false, error: { code: 'no-print-engine' } });
    expect(await add('02_壊', 'csv')).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await add('03_次第', 'csv')).toMatchObject({ ok: true });
    expect(collected.map(({ name }) => name)).toEqual(['01_日程表.xlsx', '03_次第.csv']);
    expect(await handlers['batch.end']({ id, keep: true })).toMatchObject({ value: { kind: 'saved' } });
    expect(await add('04', 'csv')).toMatchObject({ ok: false, error: { code: 'bad-argument' } });
  });

  test('say the host and the version of package.json', async () => {
    const { handlers } = handlersWithOutlet();
    const reply = await handlers['app.info']({});
    expect(reply).toMatchObject({ ok: true, value: { host: 'browser', platform: 'linux' } });
    expect(reply.ok && reply.value.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('deliver a document as a workbook under a safe name', async () => {
    const { handlers, delivered } = handlersWithOutlet();
    await handlers['document.export']({ document: paper, as: 'xlsx', suggestedName: '../日程表' });
    expect(delivered).toMatchObject([{ name: '_日程表.xlsx', kind: 'xlsx' }]);
    // A zip's signature: PK\x03\x04.
    expect([...delivered[0]!.bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });

  test('deliver a paper as a PDF, printed by the one printer, which is let go then', async () => {
    const pdf = new TextEncoder().encode('%PDF-');
    const printer = { print: vi.fn(async () => ok(pdf)), dispose: vi.fn(async () => undefined) };
    const { handlers, delivered } = handlersWithOutlet({ printer });
    await handlers['print.pdf']({ document: paper, suggestedName: '日程表.pdf' });
    expect(delivered).toEqual([{ name: '日程表.pdf', kind: 'pdf', bytes: pdf }]);
    expect(printer.print).toHaveBeenCalledExactlyOnceWith(paper);
    expect(printer.dispose).toHaveBeenCalledOnce();
  });

  test('deliver nothing where a paper could not be printed', async () => {
    const { handlers, delivered } = handlersWithOutlet();
    expect(await handlers['print.pdf']({ document: paper, suggestedName: '日程表' })).toMatchObject({
      ok: false,
      error: { code: 'no-print-engine' },
    });
    expect(delivered).toEqual([]);
  });

  test('leave printing to the page where a browser does it', async () => {
    const printer = { print: vi.fn(NO_ENGINE.print), dispose: NO_ENGINE.dispose };
    const { handlers } = handlersWithOutlet({ printsInPage: true, printer });
    expect(await handlers['print.pdf']({ document: paper, suggestedName: '日程表' })).toEqual(
      ok({ kind: 'print-in-page' }),
    );
    expect(printer.print).not.toHaveBeenCalled();
  });

  test('deliver a calendar as iCalendar', async () => {
    const { handlers, delivered } = handlersWithOutlet();
    const calendar = {
      name: '第8回',
      edition: '',
      zone: 'Asia/Tokyo',
      stampedAt: '2025-10-01T00:00:00.000Z',
      events: [],
    };
    await handlers['calendar.export']({ calendar, suggestedName: '第8回.ics' });
    expect(delivered[0]!.name).toBe('第8回.ics');
    expect(new TextDecoder().decode(delivered[0]!.bytes)).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test('read back the plan file they delivered', async () => {
    const { handlers, delivered } = handlersWithOutlet();
    const about = { source: 'test', savedAt: '2025-10-01T00:00:00.000Z' };
    const planFile = toPlanFile(samplePlan().plan, () => ({}), about);
    await handlers['plan-file.save']({ planFile, suggestedName: '計画' });
    expect(delivered[0]!.name).toBe('計画.tsudoi');
    const back = await handlers['plan-file.read']({
      name: '計画.tsudoi',
      bytes: new Uint8Array(delivered[0]!.bytes),
    });
    expect(back).toEqual(ok(planFile));
  });
});
