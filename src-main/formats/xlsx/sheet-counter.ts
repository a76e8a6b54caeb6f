import { LIMITS, type LimitName } from '../refusal.ts';

const MEBIBYTE = 1024 * 1024;
/** Parts that hold cells or their texts. */
const SHEET_PART =
  /^(?:content\.xml|xl\/(?:worksheets\/[^/]+\.(?:xml|bin)|sharedStrings\.(?:xml|bin)|styles\.(?:xml|bin)))$/i;

/**
 * Counts rows, cells and bytes of the sheets while they stream by, so that too much of them is known before
 * anything is built from it. Tags that a chunk cuts in two are missed, which is little beside the limits.
 */
export class SheetCounter {
  private counts = false;
  private bytes = 0;
  private rows = 0;
  private cells = 0;

  begin(part: string): void {
    this.counts = SHEET_PART.test(part);
    this.rows = 0;
  }

  /** What the chunk makes too much, or null. */
  add(chunk: Buffer): LimitName | null {
    if (!this.counts) return null;
    this.bytes += chunk.length;
    if (this.bytes > LIMITS.sheets * MEBIBYTE) return 'sheets';
    this.rows += countOf(chunk, '<row ') + countOf(chunk, '<table:table-row');
    if (this.rows > LIMITS.rows) return 'rows';
    this.cells += countOf(chunk, '<c ') + countOf(chunk, '<table:table-cell');
    return this.cells > LIMITS.cells ? 'cells' : null;
  }
}

function countOf(chunk: Buffer, tag: string): number {
  let count = 0;
  for (
    let at = chunk.indexOf(tag, 0, 'latin1');
    at !== -1;
    at = chunk.indexOf(tag, at + tag.length, 'latin1')
  )
    count += 1;
  return count;
}
