import fs from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip } from 'fflate';
import { measured } from '../lib/measured.mjs';

// A floor for ../ours/xlsx-write.ts, not a peer: a loop that puts the same texts and data into the barest workbook
// there is, without styles, widths, heights or merges. What it takes is what Node, the input and the packing take.
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (type, target) =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
const PARTS = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
  ],
  ['_rels/.rels', relation('officeDocument', 'xl/workbook.xml')],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${SHEETS}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  ['xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')],
];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cell = ({ text, value }) =>
  typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

function sheetXml({ title, subtitle, blocks }) {
  const [{ columns, sections }] = blocks;
  let xml = `<worksheet xmlns="${SHEETS}"><sheetData>`;
  const add = (cells) => {
    xml += `<row>${cells.map(cell).join('')}</row>`;
  };
  for (const text of [title, ...subtitle]) add([{ text }]);
  add(columns.map(({ label }) => ({ text: label })));
  for (const { rows } of sections) for (const { cells } of rows) add(cells);
  return `${xml}</sheetData></worksheet>`;
}

function write(document) {
  const chunks = [];
  const zip = new Zip((_, bytes) => chunks.push(bytes));
  for (const [filename, xml] of [...PARTS, ['xl/worksheets/sheet1.xml', sheetXml(document)]]) {
    const bytes = Buffer.from(xml);
    const file = { filename, compression: 8, crc: crc32(bytes), size: bytes.length };
    zip.add(file);
    file.ondata(null, new Uint8Array(deflateRawSync(bytes)), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const [input = '', output = ''] = process.argv.slice(2);
const document = JSON.parse(fs.readFileSync(input, 'utf8'));
let written = new Uint8Array();
await measured(
  () => {
    written = write(document);
  },
  () => 1,
);
fs.writeFileSync(output, written);
