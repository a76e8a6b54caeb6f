import { createHash } from 'node:crypto';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/** PDFs that follow each other, as one. Each of them has a page behind its own that is left out. */
export interface PdfJoiner {
  /** @returns false, and nothing is taken, where the PDF has not so many pages and that one more */
  add(pdf: Uint8Array, pages: number): Promise<boolean>;
  finish(): Promise<Uint8Array>;
}

/**
 * Joins the parts of a paper. Fonts that say the same are kept once.
 * @param title what a reader of PDFs shows as the paper's name
 */
export async function createJoiner(title: string, language: string): Promise<PdfJoiner> {
  const joined = await PDFDocument.create();
  joined.setTitle(title);
  joined.setLanguage(language);
  joined.setProducer('Tsudoi');
  joined.setCreator('Tsudoi');
  const fonts = new FontShelf(joined.context);
  return {
    add: async (pdf, pages) => {
      const part = await PDFDocument.load(pdf, { updateMetadata: false });
      if (part.getPageCount() !== pages + 1) return false;
      const copied = await joined.copyPages(
        part,
        Array.from({ length: pages }, (_, at) => at),
      );
      for (const page of copied) {
        fonts.share(page);
        joined.addPage(page);
      }
      fonts.clear();
      return true;
    },
    finish: () => joined.save(),
  };
}

/** Fonts by what they say: a page's that is there already is exchanged for that one. */
class FontShelf {
  private readonly byContent = new Map<string, PDFRef>();
  private readonly known = new Map<PDFRef, PDFRef>();
  private readonly spare = new Set<PDFRef>();
  private readonly kept = new Set<PDFRef>();

  constructor(private readonly context: PDFContext) {}

  share(page: PDFPage): void {
    this.shareIn(page.node.Resources(), new Set());
  }

  /** What is drawn turned or see-through is a form of its own, with fonts of its own. */
  private shareIn(resources: PDFDict | undefined, seen: Set<PDFDict>): void {
    if (!resources || seen.has(resources)) return;
    seen.add(resources);
    const fonts = resources.lookupMaybe(PDFName.of('Font'), PDFDict);
    for (const [name, font] of fonts?.entries() ?? [])
      if (font instanceof PDFRef) fonts?.set(name, this.shared(font));
    for (const kind of ['XObject', 'Pattern'])
      for (const [, value] of resources.lookupMaybe(PDFName.of(kind), PDFDict)?.entries() ?? []) {
        const form = this.context.lookup(value);
        if (form instanceof PDFStream)
          this.shareIn(form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), seen);
      }
  }

  /** Lets go of what nothing refers to any more; fonts of one part may have something in common. */
  clear(): void {
    for (const ref of this.spare) if (!this.kept.has(ref)) this.context.delete(ref);
    this.spare.clear();
    this.kept.clear();
    this.known.clear();
  }

  private shared(font: PDFRef): PDFRef {
    const known = this.known.get(font);
    if (known) return known;
    const parts = new Set<PDFRef>();
    const content = this.contentOf(font, parts);
    const there = this.byContent.get(content);
    // Pages that have their fonts in common come by twice: it is exchanged already.
    if (there === font) return font;
    for (const one of parts) (there ? this.spare : this.kept).add(one);
    if (!there) this.byContent.set(content, font);
    this.known.set(font, there ?? font);
    return there ?? font;
  }

  /** What an object says with all it refers to; the letters before a font's name only number it (AAAAAA+). */
  private contentOf(object: PDFObject | undefined, parts: Set<PDFRef>): string {
    if (object instanceof PDFRef) {
      if (parts.has(object)) return '^';
      parts.add(object);
      return this.contentOf(this.context.lookup(object), parts);
    }
    if (object instanceof PDFRawStream)
      return `${this.contentOf(object.dict, parts)}${createHash('sha256').update(object.contents).digest('hex')}`;
    if (object instanceof PDFDict)
      return `<${object
        .entries()
        .map(([name, value]) => `${name.asString()} ${this.contentOf(value, parts)}`)
        .sort()
        .join()}>`;
    if (object instanceof PDFArray)
      return `[${object
        .asArray()
        .map((one) => this.contentOf(one, parts))
        .join()}]`;
    return String(object).replace(/^\/[A-Z]{6}\+/, '/');
  }
}
