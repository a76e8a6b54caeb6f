import * as v from 'valibot';
import type { Document } from '../../shared/documents/document.ts';

/** The page paper.html as it stands in some Chromium. */
export interface PaperSurface {
  /** Evaluates an expression in the page and waits for what it promises. */
  call(expression: string): Promise<unknown>;
  /** What stands there, as a PDF. */
  pdf(): Promise<Uint8Array>;
}

/**
 * The call that has the page show a paper. U+2028 and U+2029 stand in no way of JavaScript source before ES2019, and
 * `<` in none of a page: neither concerns a call over the protocol.
 */
const showCall = (document: Document): string => `tsudoiPaper(${JSON.stringify(document)})`;

/**
 * Prints a paper: a short one at once, a long one part after part, joined. Where a part has not the pages it was laid
 * out for, the paper is printed whole, at whatever cost.
 */
export async function printOn(surface: PaperSurface, document: Document): Promise<Uint8Array> {
  const parts = v.parse(v.array(v.number()), await surface.call(showCall(document)));
  if (parts.length === 0) return surface.pdf();
  // The library is loaded for long papers alone.
  const { createJoiner } = await import('./join-parts.ts');
  const joiner = await createJoiner(document.title, document.language);
  for (const [at, pages] of parts.entries()) {
    await surface.call(`tsudoiPart(${at})`);
    if (await joiner.add(await surface.pdf(), pages)) continue;
    process.stderr.write(`[print] part ${at + 1} of ${parts.length} has other pages than were laid out\n`);
    await surface.call('tsudoiWhole()');
    return surface.pdf();
  }
  return joiner.finish();
}
