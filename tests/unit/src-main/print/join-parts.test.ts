import { PDFDict, PDFDocument, PDFName, PDFRawStream, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { createJoiner } from '../../../../src-main/print/join-parts.ts';

/** A PDF of pages that are set in a font, whose file says something, and one page more. */
async function part(pages: number, tag: string, file: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let at = 0; at <= pages; at += 1) pdf.addPage().drawText(`page ${at}`, { font });
  await pdf.flush();
  const dict = pdf.context.lookup(font.ref, PDFDict);
  dict.set(PDFName.of('BaseFont'), PDFName.of(`${tag}+BIZUDPGothic`));
  dict.set(PDFName.of('ToUnicode'), pdf.context.register(pdf.context.flateStream(file)));
  return pdf.save();
}

/** The files of the fonts that a PDF holds, whether anything refers to them or not. */
async function filesIn(pdf: Uint8Array): Promise<number> {
  const { context } = await PDFDocument.load(pdf);
  const fonts = context
    .enumerateIndirectObjects()
    .flatMap(([, one]) =>
      one instanceof PDFDict && one.get(PDFName.of('Type')) === PDFName.of('Font') ? [one] : [],
    );
  const files = fonts.map((one) => one.get(PDFName.of('ToUnicode')));
  for (const file of files) expect(context.lookup(file)).toBeInstanceOf(PDFRawStream);
  return new Set(files).size;
}

test('parts become one paper with its title and language, without the page behind each', async () => {
  const joiner = await createJoiner('出席者名簿', 'ja');
  expect(await joiner.add(await part(2, 'AAAAAA', 'x'), 2)).toBe(true);
  expect(await joiner.add(await part(3, 'AAAAAA', 'x'), 3)).toBe(true);
  const joined = await PDFDocument.load(await joiner.finish(), { updateMetadata: false });
  expect(joined.getPageCount()).toBe(5);
  expect(joined.getTitle()).toBe('出席者名簿');
  expect(String(joined.catalog.get(PDFName.of('Lang')))).toContain('ja');
  expect(joined.getProducer()).toBe('Tsudoi');
});

test('fonts that say the same under different numbers are kept once, others each', async () => {
  const joiner = await createJoiner('名札', 'ja');
  await joiner.add(await part(1, 'AAAAAA', 'same'), 1);
  await joiner.add(await part(1, 'QBAAAA', 'same'), 1);
  expect(await filesIn(await joiner.finish())).toBe(1);
  await joiner.add(await part(1, 'AAAAAA', 'other'), 1);
  expect(await filesIn(await joiner.finish())).toBe(2);
});

test('what a font that is let go shares with another one stays', async () => {
  const withTwo = async (second: string): Promise<Uint8Array> => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage();
    pdf.addPage();
    const file = pdf.context.register(pdf.context.flateStream('shared'));
    for (const [key, name] of Object.entries({ F1: 'First', F2: second })) {
      const dict = pdf.context.obj({ Type: 'Font', Subtype: 'Type3', BaseFont: name });
      dict.set(PDFName.of('ToUnicode'), file);
      page.node.setFontDictionary(PDFName.of(key), pdf.context.register(dict));
    }
    return pdf.save();
  };
  const joiner = await createJoiner('名札', 'ja');
  await joiner.add(await withTwo('Second'), 1);
  await joiner.add(await withTwo('Third'), 1);
  expect(await filesIn(await joiner.finish())).toBe(2);
});

test('a part with other pages than expected is not taken', async () => {
  const joiner = await createJoiner('名札', 'ja');
  expect(await joiner.add(await part(2, 'AAAAAA', 'x'), 1)).toBe(false);
  expect(await joiner.add(await part(2, 'AAAAAA', 'x'), 3)).toBe(false);
  expect(await joiner.add(await part(1, 'AAAAAA', 'x'), 1)).toBe(true);
  expect((await PDFDocument.load(await joiner.finish())).getPageCount()).toBe(1);
});
