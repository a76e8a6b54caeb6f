import { attribute, decodeXml, xmlTokens } from './read-xml.ts';
import { NO_EXTRAS, type SheetExtras } from './sheet-extras.ts';

interface Building {
  comments: Map<string, string>;
  hidden: boolean;
  hiddenRows: number[];
}

/** Rows and columns past this are repeats of emptiness up to the sheet's edge. */
const MAX_REPEAT = 10_000;

/**
 * Annotations, hidden sheets and hidden rows of an OpenDocument spreadsheet's content.xml (ODF 1.3 part 3: 9.1, 14.1),
 * which the library leaves out. By the sheet's name.
 */
export function readOdsExtras(content: string): ReadonlyMap<string, SheetExtras> {
  const extras = new Map<string, SheetExtras>();
  const hiddenStyles = new Set<string>();
  let style = '';
  let sheet: Building = { comments: new Map(), hidden: false, hiddenRows: [] };
  let row = 0;
  let rowRepeat = 1;
  let column = 0;
  let columnRepeat = 1;
  let note: string[] | null = null;
  let inParagraph = false;
  const repeat = (body: string, name: string): number =>
    Math.min(MAX_REPEAT, Number(attribute(body, name) || '1'));
  for (const { kind, name, body } of xmlTokens(content)) {
    if (kind === 'text') {
      if (note && inParagraph) note[note.length - 1] += decodeXml(body);
    } else if (name === 'style') style = attribute(body, 'style:name');
    else if (name === 'table-properties') {
      if (attribute(body, 'table:display') === 'false') hiddenStyles.add(style);
    } else if (name === 'table' && kind === 'open') {
      sheet = {
        comments: new Map(),
        hidden: hiddenStyles.has(attribute(body, 'table:style-name')),
        hiddenRows: [],
      };
      extras.set(attribute(body, 'table:name'), { ...NO_EXTRAS, ...sheet });
      row = 0;
    } else if (name === 'table-row' && kind !== 'close') {
      rowRepeat = repeat(body, 'table:number-rows-repeated');
      column = 0;
      const visibility = attribute(body, 'table:visibility');
      if (visibility === 'collapse' || visibility === 'filter') {
        for (let n = 0; n < rowRepeat; n += 1) sheet.hiddenRows.push(row + n);
      }
      if (kind === 'empty') row += rowRepeat;
    } else if (name === 'table-row') row += rowRepeat;
    else if ((name === 'table-cell' || name === 'covered-table-cell') && kind !== 'close') {
      columnRepeat = repeat(body, 'table:number-columns-repeated');
      if (kind === 'empty') column += columnRepeat;
    } else if (name === 'table-cell' || name === 'covered-table-cell') column += columnRepeat;
    else if (name === 'annotation' && kind === 'open') note = [];
    else if (name === 'annotation') {
      if (note && note.length > 0) sheet.comments.set(`${row},${column}`, note.join('\n'));
      note = null;
    } else if (name === 'p' && note) {
      inParagraph = kind === 'open';
      if (inParagraph) note.push('');
    }
  }
  return extras;
}
