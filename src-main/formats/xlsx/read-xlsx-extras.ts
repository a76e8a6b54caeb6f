import { sharedPhonetics, worksheetFurigana } from './read-furigana.ts';
import { attribute, xmlTokens } from './read-xml.ts';
import type { SheetExtras } from './sheet-extras.ts';

/** The parts of an .xlsx package that the extras are read from. */
export const isXlsxExtraPart = (name: string): boolean =>
  /^xl\/(?:sharedStrings\.xml|workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i.test(name);

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
    if (part !== undefined) extras.set(attribute(body, 'name'), worksheetFurigana(text(part), shared));
  }
  return extras;
}
