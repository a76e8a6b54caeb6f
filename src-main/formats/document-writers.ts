import type { Document } from '../../shared/documents/document.ts';
import { plainText } from '../../shared/documents/plain-text.ts';
import { toUtf8 } from '../../shared/lib/utf8.ts';
import { writeCsv } from './csv/write-document.ts';
import { writeDocx } from './docx/write-document.ts';
import { writeDataXlsx } from './xlsx/write-data.ts';
import { writeXlsx } from './xlsx/write-document.ts';
import { xmlText } from './xml-text.ts';

/** With BOM and CRLF: an older Notepad takes it for CP932 without, and shows one line. */
const writeText = (document: Document): Uint8Array =>
  toUtf8(`\ufeff${xmlText(plainText(document, { wrap: null })).replaceAll('\n', '\r\n')}`);

/** Loaded when it is first asked for: the library takes a tenth of a second to load, and slides are made once a year. */
const writeSlides = async (document: Document): Promise<Uint8Array> =>
  (await import('./pptx/write-document.ts')).writePptx(document);

/** How a Document becomes a file, by its ending; the bridge and the command line both write with these. */
export const DOCUMENT_WRITERS = {
  xlsx: writeXlsx,
  'data-xlsx': writeDataXlsx,
  csv: writeCsv,
  docx: writeDocx,
  pptx: writeSlides,
  txt: writeText,
} as const satisfies Readonly<Record<string, (document: Document) => Uint8Array | Promise<Uint8Array>>>;
