import { buildAttendeeList } from '../../shared/documents/builders/attendee-list.ts';
import { buildSchedule } from '../../shared/documents/builders/schedule.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { traceDocument } from '../../shared/exchange/trace-document.ts';
import type { TableFile } from '../../shared/input/table-file.ts';
import { readTable } from '../../src-main/formats/read-table.ts';
import { writeXlsx } from '../../src-main/formats/xlsx/write-document.ts';
import { doing, testContext } from './plans.ts';

const BUILDERS = { 'attendee-list': buildAttendeeList, schedule: buildSchedule } as const;

/** A paper as a workbook that has gone out, and the plan that knows of it. */
export async function exported(
  plan: Plan,
  paper: keyof typeof BUILDERS,
): Promise<{ plan: Plan; bytes: Uint8Array; exportId: string }> {
  const document = BUILDERS[paper](plan, { language: 'ja', date: '2026-10-01' });
  const traced = traceDocument(plan.id, document, testContext)!;
  return {
    plan: doing(plan, 'recordExports', { exports: [traced.record] }),
    bytes: await writeXlsx(traced.document),
    exportId: traced.record.id,
  };
}

/** Bytes of a workbook as the importer sees them. */
export async function tableFile(bytes: Uint8Array, name = '戻り.xlsx'): Promise<TableFile> {
  const read = await readTable({ name, bytes });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
