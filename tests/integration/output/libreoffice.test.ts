import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildAttendeeList } from '../../../shared/documents/builders/attendee-list.ts';
import { buildSchedule } from '../../../shared/documents/builders/schedule.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { peopledPlan } from '../../helpers/sample-people.ts';

/** Our workbooks as an office program sees and prints them. */

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const missing = ['soffice', 'pdftotext', 'pdfinfo'].filter((program) => !isThere(program));
if (missing.length > 0) console.info(`LibreOffice was not tried: ${missing.join(', ')} not installed.`);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-office-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Converts a document's workbook to PDF; its text without any space, and its pages' sizes. */
async function printed(document: Document): Promise<{ text: string; info: string }> {
  const xlsx = path.join(folder, `${document.id}.xlsx`);
  fs.writeFileSync(xlsx, await writeXlsx(document));
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      xlsx,
    ],
    { stdio: 'ignore', timeout: 110_000 },
  );
  const pdf = path.join(folder, `${document.id}.pdf`);
  return {
    text: execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s/g, ''),
    info: execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }),
  };
}

test.skipIf(missing.length > 0)(
  'LibreOffice prints the schedule on one A4 sheet in landscape',
  async () => {
    const { text, info } = await printed(
      buildSchedule(samplePlan().plan, { language: 'ja', date: '2025-10-01' }),
    );
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(/Page size:\s+84\d(\.\d+)? x 59\d/);
    for (const said of [
      '日程表',
      '10月14日（火）',
      '13:30',
      '山形市保健所会議室',
      '午前～15:00',
      '要確認（時刻）',
      '1/1',
    ]) {
      expect(text).toContain(said);
    }
  },
  120_000,
);

test.skipIf(missing.length > 0)(
  'LibreOffice prints the attendee list upright, with every name as written',
  async () => {
    const { text, info } = await printed(
      buildAttendeeList(peopledPlan(), { language: 'ja', date: '2025-10-01' }),
    );
    expect(info).toMatch(/Page size:\s+59\d(\.\d+)? x 84\d/);
    for (const said of ['取扱注意', '（敬称略）', '髙橋一郎', 'たかはしいちろう', '=1+1', '代理', '合計']) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/そば|misaki/);
  },
  120_000,
);
