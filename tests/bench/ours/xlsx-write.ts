import fs from 'node:fs';
import type { Document } from '../../../shared/documents/document.ts';
import { writeXlsx } from '../../../src-main/formats/xlsx/write-document.ts';
import { measured } from '../lib/measured.mjs';

// A task of the bench: document (JSON) in, workbook out.
const [input = '', output = ''] = process.argv.slice(2);
const document: Document = JSON.parse(fs.readFileSync(input, 'utf8'));
let written: Uint8Array = new Uint8Array();
void measured(
  async () => {
    written = await writeXlsx(document);
  },
  () => 1,
).then(() => fs.writeFileSync(output, written));
