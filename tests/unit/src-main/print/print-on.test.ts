import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test, vi } from 'vitest';
import type { Document } from '../../../../shared/documents/document.ts';
import { type PaperSurface, printOn } from '../../../../src-main/print/print-on.ts';

const paper = { id: 'attendee-list', title: '出席者名簿', language: 'ja' } as Document;

async function pdfOf(pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let at = 0; at < pages; at += 1) pdf.addPage([100 + at, 100]);
  return pdf.save();
}

/** A page that has so many pages in each part, and that prints what it is told to. */
function surface(parts: readonly number[], printed: readonly number[]) {
  const calls: string[] = [];
  const left = [...printed];
  const one: PaperSurface = {
    call: async (expression) => {
      calls.push(expression.replace(/\(.+\)/, (given) => (given.length > 5 ? '(…)' : given)));
      return expression.startsWith('tsudoiPaper') ? parts : true;
    },
    pdf: async () => pdfOf(left.shift() ?? 0),
  };
  return { one, calls };
}
const pagesIn = async (pdf: Uint8Array): Promise<number[]> =>
  (await PDFDocument.load(pdf)).getPages().map((page) => page.getWidth());

test('a short paper is printed at once, as it comes', async () => {
  const { one, calls } = surface([], [3]);
  expect(await pagesIn(await printOn(one, paper))).toEqual([100, 101, 102]);
  expect(calls).toEqual(['tsudoiPaper(…)']);
});

test('a long paper is printed part after part; what stands behind each part is left out', async () => {
  const { one, calls } = surface([3, 2], [4, 3]);
  const pdf = await printOn(one, paper);
  expect(await pagesIn(pdf)).toEqual([100, 101, 102, 100, 101]);
  expect(calls).toEqual(['tsudoiPaper(…)', 'tsudoiPart(0)', 'tsudoiPart(1)']);
  expect((await PDFDocument.load(pdf)).getTitle()).toBe('出席者名簿');
});

test('a part that has more pages than were laid out loses none: the paper is printed whole', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValueOnce(true);
  const { one, calls } = surface([3, 2], [4, 4, 6]);
  expect(await pagesIn(await printOn(one, paper))).toEqual([100, 101, 102, 103, 104, 105]);
  expect(calls.at(-1)).toBe('tsudoiWhole()');
  expect(said).toHaveBeenCalledWith(expect.stringContaining('part 2 of 2'));
});

test('what a page answers is checked', async () => {
  const { one } = surface(['many'] as unknown as number[], [1]);
  await expect(printOn(one, paper)).rejects.toThrow();
});
