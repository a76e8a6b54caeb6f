import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hasRows } from '../../../shared/documents/batch.ts';
import { buildPaper } from '../../../shared/documents/build-paper.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { tableOf } from '../../../shared/documents/document.ts';
import { DOCUMENT_PAPER_IDS, DOCUMENT_PAPERS } from '../../../shared/documents/papers.ts';
import { DEFAULT_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import { writeDataXlsx } from '../../../src-main/formats/xlsx/write-data.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { planFor } from '../../helpers/paper-plans.ts';
import { convertedByOffice, hasOffice } from '../../helpers/soffice.ts';

/** The workbook of every paper, 提出用 and データ用, as LibreOffice prints it: one start for all of them. */

const canRead = ['pdftotext', 'pdfinfo'].every((tool) => !spawnSync(tool, ['-v']).error);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tsudoi-office-all-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const papers: readonly Document[] = DOCUMENT_PAPER_IDS.filter((id) =>
  DOCUMENT_PAPERS[id].files.some((file) => file === 'xlsx'),
)
  .map(
    (id) =>
      buildPaper(planFor(id, 12), id, DEFAULT_CHOICES, { language: 'ja', today: '2025-07-01', minute: 600 })
        .document,
  )
  .filter(hasRows);
const isData = ({ id }: Document): boolean =>
  DOCUMENT_PAPERS[id as keyof typeof DOCUMENT_PAPERS].files.some((file) => file === 'data-xlsx');

/** What stands in the cells of the first table, blanks aside. */
const cellsOf = (document: Document): string[] =>
  document.blocks
    .flatMap((block) => tableOf(block) ?? [])
    .flatMap(({ sections }) => sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
    // A datum stands as Excel formats it.
    .filter(({ value }) => value === undefined || value === null)
    .map(({ text }) => squeezed(text))
    .filter((text) => text !== '');
const squeezed = (text: string): string => text.replace(/\s/gu, '');

describe.runIf(hasOffice && canRead)('printed by LibreOffice', () => {
  test('every workbook opens, one page wide, with every text of its cells', async () => {
    const printable = await Promise.all(papers.map((document) => writeXlsx(document)));
    const data = await Promise.all(papers.filter(isData).map((document) => writeDataXlsx(document)));
    const pdfs = convertedByOffice([...printable, ...data], 'pdf');
    expect(pdfs).toHaveLength(printable.length + data.length);
    for (const [at, document] of papers.entries()) {
      const file = path.join(folder, `${document.id}.pdf`);
      fs.writeFileSync(file, pdfs[at] ?? new Uint8Array());
      const text = squeezed(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      // A list of too many columns for a page upright lies on its side in a workbook.
      const upright = document.page.orientation === 'portrait' && document.id !== 'badges';
      const [short, long] = document.page.size === 'A3' ? ['84\\d', '119\\d'] : ['59\\d', '84\\d'];
      const size = upright ? `${short}(\\.\\d+)? x ${long}` : `${long}(\\.\\d+)? x ${short}`;
      expect(info, document.id).toMatch(new RegExp(`Page size:\\s+${size}`));
      for (const part of [squeezed(document.title)]) expect(text, document.id).toContain(part);
      const lacking = cellsOf(document).filter((said) => !text.includes(said));
      expect(lacking, document.id).toEqual([]);
    }
  }, 180_000);
});
