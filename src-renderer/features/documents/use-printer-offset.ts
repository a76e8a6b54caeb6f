import * as v from 'valibot';
import { MOST_OFFSET, type PrinterOffset } from '../../../shared/domain/labels/label-sheet.ts';
import { usePreference } from '../../store/use-preference.ts';

const side = v.pipe(v.number(), v.integer(), v.minValue(-MOST_OFFSET), v.maxValue(MOST_OFFSET));
const schema = v.object({ x: side, y: side });
const NONE: PrinterOffset = { x: 0, y: 0 };

/** What this desk's printer is set off by, in tenths of a millimetre; it is the printer's, whatever plan is open. */
export const usePrinterOffset = (): readonly [PrinterOffset, (offset: PrinterOffset) => void] =>
  usePreference('documents.printer', schema, NONE);
