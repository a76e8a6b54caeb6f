import { PDFDict, PDFDocument, PDFName, type PDFPage, PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { createJoiner } from '../../../../src-main/print/join-parts.ts';

const FONT = PDFName.of('Font');
const FORMS = PDFName.of('XObject');
const RESOURCES = PDFName.of('Resources');

/**
 * A part as Chromium prints it: its pages, and one behind them that is left out. Each page has a font and a form with the
 * same font, which is how a turned panel is drawn; `common`: all pages have their resources in common.
 */
async function partOf(pages: number, { common = false } = {}): Promise<Uint8Array> {
  const part = await PDFDocument.create();
  const { context } = part;
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'AAAAAA+Same' }));
  const resources = () => {
    const own = context.obj({ Font: { F1: font } });
    const form = context.register(context.stream('', { Subtype: 'Form', Resources: own }));
    return context.obj({ Font: { F1: font }, XObject: { X1: form } });
  };
  const shared = common ? context.register(resources()) : null;
  for (let page = 0; page <= pages; page += 1)
    part.addPage([100, 100]).node.set(RESOURCES, shared ?? resources());
  return part.save();
}

async function joined(...parts: readonly (readonly [Uint8Array, number])[]): Promise<PDFDocument> {
  const joiner = await createJoiner('名札', 'ja');
  for (const [pdf, pages] of parts) expect(await joiner.add(pdf, pages)).toBe(true);
  return PDFDocument.load(await joiner.finish(), { updateMetadata: false });
}

/** The fonts of a page and of the forms on it, as they stand in the file; undefined where there is none. */
function fontsOf(page: PDFPage): (PDFDict | undefined)[] {
  const { context } = page.doc;
  const fontIn = (resources: PDFDict | undefined) =>
    context.lookupMaybe(resources?.lookup(FONT, PDFDict).get(PDFName.of('F1')), PDFDict);
  const resources = page.node.Resources();
  const forms = resources?.lookup(FORMS, PDFDict).entries() ?? [];
  return [
    fontIn(resources),
    ...forms.map(([, form]) => fontIn(context.lookup(form, PDFStream).dict.lookup(RESOURCES, PDFDict))),
  ];
}

describe('createJoiner, of what is drawn as a form', () => {
  it.each([{ common: false }, { common: true }])(
    'keeps a font once, for pages and for the forms on them ($common)',
    async (how) => {
      const pdf = await joined(
        [await partOf(2, how), 2],
        [await partOf(3, how), 3],
        [await partOf(1, how), 1],
      );
      expect(pdf.getPageCount()).toBe(6);
      const fonts = pdf.getPages().flatMap(fontsOf);
      expect(fonts).toHaveLength(12);
      expect(fonts.every((font) => font instanceof PDFDict)).toBe(true);
      expect(new Set(fonts).size).toBe(1);
    },
  );
});
