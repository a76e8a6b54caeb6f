import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

// The floor of ../ours/pdf-write.ts: the same cells as the barest table that Chromium prints.
const [input = '', output = '', chromium = ''] = process.argv.slice(2);
const { title, blocks } = JSON.parse(fs.readFileSync(input, 'utf8'));
const [{ columns, sections }] = blocks;
const said = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const row = (cells, tag) => `<tr>${cells.map((text) => `<${tag}>${said(text)}`).join('')}`;
const rows = sections.flatMap((section) =>
  section.rows.map(({ cells }) =>
    row(
      cells.map(({ text }) => text),
      'td',
    ),
  ),
);
fs.writeFileSync(
  `${output}.html`,
  `<!doctype html><meta charset="utf-8"><style>@page{size:A4 landscape}table{font-size:6pt}</style>
<h1>${said(title)}</h1><table><thead>${row(
    columns.map(({ label }) => label),
    'th',
  )}<tbody>${rows.join('\n')}</table>`,
);
execFileSync(chromium, [
  '--headless=new',
  '--disable-gpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-pdf-header-footer',
  `--user-data-dir=${output}.profile`,
  `--print-to-pdf=${output}`,
  `file://${output}.html`,
]);
