import { LIMITS, type LimitName } from '../refusal.ts';

/** A cell with a value whose column lies beyond IV (the 256th), or whose row has six digits or more. */
const FAR_CELL =
  /<c\s[^<>]{0,200}?\br="((?:[A-Z]{3}|[J-Z][A-Z]|I[W-Z])\d{1,7}|[A-Z]{1,2}[1-9]\d{5,6})"[^<>]{0,200}>\s{0,10}<(?:v|is)>/g;

/**
 * What a worksheet has too much of: a value outside the range that is read, which the library would drop in silence.
 * A lone format there (Excel keeps many) says nothing.
 */
export function beyondRange(worksheet: Buffer): LimitName | null {
  for (const [, reference = ''] of worksheet.toString('latin1').matchAll(FAR_CELL)) {
    if (Number(/\d+$/.exec(reference)?.[0]) > LIMITS.rows) return 'rows';
    if (/^(?:[A-Z]{3}|[J-Z][A-Z]|I[W-Z])\d/.test(reference)) return 'columns';
  }
  return null;
}
