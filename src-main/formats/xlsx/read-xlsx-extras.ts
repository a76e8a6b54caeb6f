import { type CheckBox, type ControlState, controlState, readCheckBoxes } from './read-check-boxes.ts';
import { sharedPhonetics, worksheetFurigana } from './read-furigana.ts';
import { attribute, xmlTokens } from './read-xml.ts';
import type { SheetExtras } from './sheet-extras.ts';

/** The parts of an .xlsx package that the extras are read from. */
export const isXlsxExtraPart = (name: string): boolean =>
  /^xl\/(?:sharedStrings\.xml|workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/(?:_rels\/)?[^/]+\.(?:xml|rels)|ctrlProps\/[^/]+\.xml|drawings\/[^/]+\.vml)$/i.test(
    name,
  );

/** Extras of each sheet by its name. Parts under unusual names give none: the sheet is read without furigana. */
export function readXlsxExtras(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, SheetExtras> {
  const text = (name: string): string => parts.get(name)?.toString('utf8') ?? '';
  const targets = new Map<string, string>();
  for (const { name, body } of xmlTokens(text('xl/_rels/workbook.xml.rels'))) {
    if (name !== 'Relationship') continue;
    const target = attribute(body, 'Target');
    targets.set(attribute(body, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const shared = sharedPhonetics(text('xl/sharedStrings.xml'));
  const extras = new Map<string, SheetExtras>();
  for (const { name, body } of xmlTokens(text('xl/workbook.xml'))) {
    if (name !== 'sheet') continue;
    const part = targets.get(attribute(body, '(?:\\w+:)?id'));
    if (part === undefined) continue;
    const furigana = worksheetFurigana(text(part), shared);
    const checkBoxes = checkBoxesOf(part, text);
    extras.set(attribute(body, 'name'), checkBoxes.length > 0 ? { ...furigana, checkBoxes } : furigana);
  }
  return extras;
}

/** The check boxes drawn on a sheet: its relationships name the legacy drawing and the parts of its controls. */
function checkBoxesOf(sheet: string, text: (name: string) => string): readonly CheckBox[] {
  const relations = text(sheet.replace(/([^/]+)$/, '_rels/$1.rels'));
  if (!/vmlDrawing/i.test(relations)) return [];
  const targets = new Map<string, string>();
  for (const { name, body } of xmlTokens(relations))
    if (name === 'Relationship') {
      const target = attribute(body, 'Target');
      targets.set(
        attribute(body, 'Id'),
        target.startsWith('/') ? target.slice(1) : target.replace(/^\.\./, 'xl'),
      );
    }
  const controls = new Map<string, ControlState>();
  for (const { name, body } of xmlTokens(text(sheet))) {
    if (name !== 'control') continue;
    const state = controlState(text(targets.get(attribute(body, '(?:\\w+:)?id')) ?? ''));
    if (state) controls.set(attribute(body, 'shapeId'), state);
  }
  return [...targets.values()]
    .filter((target) => target.endsWith('.vml'))
    .flatMap((target) => readCheckBoxes(text(target), controls));
}
