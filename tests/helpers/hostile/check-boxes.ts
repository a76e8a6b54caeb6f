import { sheetData, xlsx } from './workbooks.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A check box as Excel draws it. */
export interface Box {
  readonly id: number;
  /** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
  readonly anchor: string;
  readonly caption?: string;
  readonly ticked: boolean;
  readonly link?: string;
  /** What the newer part says, where there is one. */
  readonly control?: boolean;
}

/** A workbook with check boxes as Excel writes them: a legacy drawing, and a part of its own for some. */
export function withBoxes(rows: readonly (readonly string[])[], boxes: readonly Box[]): Uint8Array {
  const shapes = boxes.map(
    ({ id, anchor, caption = '', ticked, link }) =>
      `<v:shape id="_x0000_s${id}" type="#_x0000_t201" style='position:absolute'><v:textbox><div style='text-align:left'><font face="メイリオ">${caption}</font></div></v:textbox><x:ClientData ObjectType="Checkbox"><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>${ticked ? '<x:Checked>1</x:Checked>' : ''}${link ? `<x:FmlaLink>${link}</x:FmlaLink>` : ''}<x:NoThreeD/></x:ClientData></v:shape>`,
  );
  const controls = boxes.filter(({ control }) => control !== undefined);
  const sheet = sheetData(rows).replace(
    '</worksheet>',
    `<legacyDrawing xmlns:r="${REL}" r:id="rId1"/><controls>${controls.map(({ id }) => `<control xmlns:r="${REL}" shapeId="${id}" r:id="rId${id}" name="Check Box ${id}"/>`).join('')}</controls></worksheet>`,
  );
  return xlsx({
    sheet,
    more: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        plain: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${REL}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>${controls.map(({ id }) => `<Relationship Id="rId${id}" Type="${REL}/ctrlProp" Target="../ctrlProps/ctrlProp${id}.xml"/>`).join('')}</Relationships>`,
      },
      {
        name: 'xl/drawings/vmlDrawing1.vml',
        plain: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"/>${shapes.join('')}<v:shape id="_x0000_s2000"><v:textbox><div>note</div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>0, 0, 0, 0, 1, 0, 1, 0</x:Anchor></x:ClientData></v:shape></xml>`,
      },
      ...controls.map(({ id, control, link }) => ({
        name: `xl/ctrlProps/ctrlProp${id}.xml`,
        plain: `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox"${control ? ' checked="Checked"' : ''}${link ? ` fmlaLink="${link}"` : ''} lockText="1" noThreeD="1"/>`,
      })),
    ],
  });
}

/** The box in one cell, drawn a little higher than its row. */
export const on = (column: number, row: number, left = 10): string =>
  `${column}, ${left}, ${row - 1}, 20, ${column}, ${left + 30}, ${row + 1}, 2`;
