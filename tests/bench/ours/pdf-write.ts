import fs from 'node:fs';
import path from 'node:path';
import type { Document } from '../../../shared/documents/document.ts';
import { createChromiumPrinter } from '../../../src-main/print/chromium-printer.ts';

// A task of the bench: document (JSON) in, PDF out, through the product's own page and layout.
const [input = '', output = '', chromium = ''] = process.argv.slice(2);
const document: Document = JSON.parse(fs.readFileSync(input, 'utf8'));
const printer = createChromiumPrinter(path.resolve('dist/renderer'), () => chromium);
void printer.print(document).then(async (pdf) => {
  await printer.dispose();
  if (!pdf.ok) throw new Error(pdf.error.code);
  fs.writeFileSync(output, pdf.value);
});
