import { type Member, repeated, zipOf } from './zip.ts';

/** Workbooks that nobody sends by accident. Each is made here, none is kept as a file. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  /** The worksheet's XML after its root's begin, or a member that stands for the whole part. */
  readonly sheet: string | Omit<Member, 'name'>;
  readonly sheetName?: string;
  readonly sharedStrings?: string;
  readonly more?: readonly Member[];
}

/** A minimal .xlsx around one worksheet. */
export const xlsx = ({ sheet, sheetName = '名簿', sharedStrings, more = [] }: Parts): Uint8Array =>
  zipOf([
    {
      name: '[Content_Types].xml',
      plain: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      plain: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      plain: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      plain: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      ...(typeof sheet === 'string' ? { plain: WORKSHEET + sheet } : sheet),
    },
    {
      name: 'xl/sharedStrings.xml',
      plain: sharedStrings ?? `${HEAD}<sst xmlns="${MAIN}"><si><t>氏名</t></si></sst>`,
    },
    ...more,
  ]);

export const WORKSHEET = `${HEAD}<worksheet xmlns="${MAIN}">`;
export const SST = `<sst xmlns="${MAIN}">`;

const inline = (text: string): string =>
  `<is><t xml:space="preserve">${text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '')}</t></is>`;

/** Rows of texts as sheet data. */
export const sheetData = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((text, n) => `<c r="${String.fromCharCode(65 + n)}${row + 1}" t="inlineStr">${inline(text)}</c>`).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

/** A worksheet that unpacks to `times` times the text, from a few kilobytes. */
export const bigSheet = (text: string, times: number, saysSize?: number): Omit<Member, 'name'> => ({
  deflated: repeated(`${WORKSHEET}<sheetData>`, text, times, '</sheetData></worksheet>'),
  saysSize: saysSize ?? text.length * times,
});

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns';

/** A minimal .ods around the table's rows. */
export const ods = (rows: string): Uint8Array =>
  zipOf([
    { name: 'mimetype', plain: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'META-INF/manifest.xml',
      plain: `${HEAD}<manifest:manifest xmlns:manifest="${OFFICE}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>`,
    },
    {
      name: 'content.xml',
      plain: `${HEAD}<office:document-content xmlns:office="${OFFICE}:office:1.0" xmlns:table="${OFFICE}:table:1.0" xmlns:text="${OFFICE}:text:1.0"><office:body><office:spreadsheet><table:table table:name="名簿">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
