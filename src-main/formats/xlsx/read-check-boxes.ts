import { LIMITS } from '../refusal.ts';
import { attribute, decodeXml, xmlTokens } from './read-xml.ts';

/** A check box drawn on a sheet (form control), which is a shape and no cell. */
export interface CheckBox {
  /** Zero-based cell that its middle lies on. */
  readonly row: number;
  readonly column: number;
  /** From the left, to tell the order of several on one cell. */
  readonly left: number;
  readonly caption: string;
  readonly ticked: boolean;
  /** `row,column` of the cell of the same sheet that it is linked to; null where there is none. */
  readonly link: string | null;
}

/** Boxes of a sheet that are read. */
const MOST = 5_000;

/**
 * The check boxes of a sheet in its legacy drawing ([MS-OI29500] 2.1, `x:ClientData` with ObjectType Checkbox), which
 * Excel and LibreOffice write beside whatever newer part there is. A part `ctrlProp` (`formControlPr`, [MS-XLSX]
 * 2.6.3) with the same shape id counts before it.
 * @param controls what the sheet's newer parts say, by shape id
 */
export function readCheckBoxes(vml: string, controls: ReadonlyMap<string, ControlState>): CheckBox[] {
  const boxes: CheckBox[] = [];
  let id = '';
  let caption = '';
  let facts: Map<string, string> | null = null;
  let within = '';
  for (const { kind, name, body } of xmlTokens(vml)) {
    if (name === 'shape' && kind === 'open') {
      id = /(\d+)$/.exec(attribute(body, 'id'))?.[1] ?? '';
      caption = '';
    } else if (name === 'ClientData' && kind === 'open')
      facts = attribute(body, 'ObjectType') === 'Checkbox' ? new Map() : null;
    else if (name === 'ClientData' && kind === 'close') {
      const box = facts ? boxOf(facts, caption, controls.get(id)) : null;
      if (box && boxes.length < MOST) boxes.push(box);
      facts = null;
    } else if (kind === 'open') {
      within = name;
      // An element without content is a yes of its own.
      if (facts) facts.set(name, '');
    } else if (kind === 'empty') facts?.set(name, '');
    else if (kind === 'close') within = '';
    else if (facts) facts.set(within, decodeXml(body).trim());
    else caption = `${caption}${decodeXml(body)}`.replace(/\s+/g, ' ').slice(0, 200);
  }
  return boxes;
}

/** What a part `ctrlProp` says of a check box. */
export interface ControlState {
  readonly ticked: boolean;
  readonly link: string;
}

/** A part `ctrlProp`; null for a control of another kind. */
export function controlState(part: string): ControlState | null {
  for (const { name, body } of xmlTokens(part)) {
    if (name !== 'formControlPr') continue;
    if (attribute(body, 'objectType') !== 'CheckBox') return null;
    return { ticked: attribute(body, 'checked') === 'Checked', link: attribute(body, 'fmlaLink') };
  }
  return null;
}

function boxOf(
  facts: ReadonlyMap<string, string>,
  caption: string,
  control: ControlState | undefined,
): CheckBox | null {
  // Left column, offset, top row, offset, right column, offset, bottom row, offset.
  const anchor = (facts.get('Anchor') ?? '').split(',').map(Number);
  const [left = Number.NaN, offset = 0, top = Number.NaN, down = 0, , , bottom = Number.NaN, end = 0] =
    anchor;
  if (![left, top, bottom].every(Number.isSafeInteger)) return null;
  // Its middle: boxes are drawn a little higher than their row, so that they begin in the one above.
  const row = Math.floor((top + bottom + part(down) + part(end)) / 2);
  if (row < 0 || row >= LIMITS.rows || left < 0 || left >= LIMITS.columns) return null;
  const ticked = control ? control.ticked : facts.get('Checked') === '1';
  const link = cellOfLink(control?.link || (facts.get('FmlaLink') ?? ''));
  return { row, column: left, left: left * 10_000 + offset, caption: caption.trim(), ticked, link };
}

/** Pixels of an offset as part of a row of usual height. */
const part = (offset: number): number => Math.min(1, Math.max(0, offset / 20 || 0));

/** `$C$5` -> `4,2`; null for a cell of another sheet, or none. */
function cellOfLink(formula: string): string | null {
  const [, letters, row] = /^\$?([A-Z]{1,2})\$?(\d{1,6})$/.exec(formula) ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return `${Number(row) - 1},${column - 1}`;
}
