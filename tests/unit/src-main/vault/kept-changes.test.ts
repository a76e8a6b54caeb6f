import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainEnd, changeLine, emptyChain } from '../../../../src-main/vault/change-lines.ts';
import { keptChanges } from '../../../../src-main/vault/kept-changes.ts';
import { tipLine } from '../../../../src-main/vault/tip-lines.ts';
import { firstFormatLine, keptChange, keptFile } from '../../../helpers/faults/kept-plan.ts';

const BASE = 3;
const file = keptFile();

/** A change file with so many lines after BASE, and its tip, line by line. */
function written(count: number): { lines: Uint8Array[]; tips: Uint8Array[] } {
  let end: ChainEnd = emptyChain(BASE);
  const lines: Uint8Array[] = [];
  const tips: Uint8Array[] = [];
  for (let n = 1; n <= count; n += 1) {
    const line = changeLine(end, keptChange(file, BASE + n));
    lines.push(line.bytes);
    tips.push(tipLine(line.end));
    end = line.end;
  }
  return { lines, tips };
}

const whole = written(5);
const seqs = (kept: ReturnType<typeof keptChanges>) => kept.changes.map((change) => change.seq);

describe('a change file and its tip', () => {
  test('as they were written: all is read, and more may be written behind it', () => {
    const kept = keptChanges(BASE, Buffer.concat(whole.lines), Buffer.concat(whole.tips));
    expect(seqs(kept)).toEqual([4, 5, 6, 7, 8]);
    expect(kept).toMatchObject({ reached: 8, end: { seq: 8 }, isDamaged: false, isTipDamaged: false });
  });

  test.each([0, 1, 2, 3, 4])('cut at the end of line %i: what is missing is known', (count) => {
    const kept = keptChanges(BASE, Buffer.concat(whole.lines.slice(0, count)), Buffer.concat(whole.tips));
    expect(kept).toMatchObject({ reached: 8, end: null, isDamaged: true, isTipDamaged: false });
    expect(kept.changes).toHaveLength(count);
  });

  test('gone: what is missing is known', () => {
    expect(keptChanges(BASE, null, Buffer.concat(whole.tips))).toMatchObject({ reached: 8, isDamaged: true });
  });

  test.each([0, 1, 2, 3, 4])('without its line %i: what follows is not taken for its continuation', (n) => {
    const lines = whole.lines.filter((_, at) => at !== n);
    const kept = keptChanges(BASE, Buffer.concat(lines), Buffer.concat(whole.tips));
    expect(kept.isDamaged).toBe(true);
    expect(kept.changes).toHaveLength(n);
  });

  test('of another desk, or that follows another snapshot: it is not believed', () => {
    const other = keptChange(file, 8);
    const before = written(4);
    const end = {
      seq: 7,
      chain: Buffer.from(before.lines[3] ?? [])
        .toString('latin1')
        .slice(0, 64),
    };
    const line = changeLine(end, { ...other, copy: 'another' }).bytes;
    const kept = keptChanges(BASE, Buffer.concat([...before.lines, line]), Buffer.concat(whole.tips));
    expect(kept.isDamaged).toBe(true);
    const moved = keptChanges(BASE + 1, Buffer.concat(whole.lines), null);
    expect(moved).toMatchObject({ changes: [], isDamaged: true });
  });

  test('killed between the two writes, or within one: no damage, and nothing acknowledged is lacking', () => {
    const last = whole.lines[4] ?? new Uint8Array();
    const torn = Buffer.concat([...whole.lines.slice(0, 4), last.subarray(0, 40)]);
    const four = Buffer.concat(whole.tips.slice(0, 4));
    expect(keptChanges(BASE, torn, four)).toMatchObject({ reached: 7, end: null, isDamaged: false });
    const all = Buffer.concat(whole.lines);
    expect(keptChanges(BASE, all, four)).toMatchObject({
      reached: 7,
      end: { seq: 8 },
      isDamaged: false,
      isTipDamaged: false,
    });
    const tornTip = Buffer.concat([four, (whole.tips[4] ?? new Uint8Array()).subarray(0, 30)]);
    expect(keptChanges(BASE, all, tornTip)).toMatchObject({
      end: null,
      isDamaged: false,
      isTipDamaged: false,
    });
  });

  test('whose tip was emptied: the changes are there, and the tip is named', () => {
    const kept = keptChanges(BASE, Buffer.concat(whole.lines), new Uint8Array());
    expect(seqs(kept)).toEqual([4, 5, 6, 7, 8]);
    expect(kept).toMatchObject({ end: null, isDamaged: false, isTipDamaged: true });
  });

  test('of the first format: read as before, and nothing more is written behind it', () => {
    const old = [4, 5, 6].map((seq) => firstFormatLine(keptChange(file, seq)));
    const kept = keptChanges(BASE, Buffer.concat(old), null);
    expect(seqs(kept)).toEqual([4, 5, 6]);
    expect(kept).toMatchObject({ end: null, isDamaged: false, isTipDamaged: false });
    const cut = Buffer.concat(old).subarray(0, -5);
    expect(keptChanges(BASE, cut, null)).toMatchObject({ isDamaged: true });
  });

  test('with any byte changed, or cut anywhere: noticed, and what is read is a true beginning', () => {
    const [log, tip] = [Buffer.concat(whole.lines), Buffer.concat(whole.tips)];
    const victim = fc.record({
      inTip: fc.boolean(),
      at: fc.nat(log.byteLength - 1),
      bit: fc.option(fc.nat(7)),
    });
    fc.assert(
      fc.property(victim, ({ inTip, at, bit }) => {
        const bytes = Buffer.from(inTip ? tip : log);
        const where = at % bytes.byteLength;
        bytes[where] = (bytes[where] ?? 0) ^ (1 << (bit ?? 0));
        const hurt = bit === null ? bytes.subarray(0, where) : bytes;
        const kept = inTip ? keptChanges(BASE, log, hurt) : keptChanges(BASE, hurt, tip);
        // A tip cut within its last line looks like a kill between the two writes, and costs nothing.
        const isLikeKill =
          inTip && bit === null && where >= tip.byteLength - (whole.tips[4]?.byteLength ?? 0);
        expect(kept.isDamaged || kept.isTipDamaged || isLikeKill).toBe(true);
        expect(seqs(kept)).toEqual([4, 5, 6, 7, 8].slice(0, kept.changes.length));
        if (inTip) expect(kept.changes).toHaveLength(5);
      }),
      { numRuns: 400 },
    );
  });
});
