import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../bench/lib/options.mjs';
import { failedRow, jsonRow, measuredRow } from '../../bench/lib/rows.mjs';
import { formatTable } from '../../bench/lib/table.mjs';

const FIGURE = { name: 'write 名簿', peerName: 'peer 1.0', unit: 'ms' };

describe('measuredRow', () => {
  it('holds the medians, their ratio and the number of runs', () => {
    expect(measuredRow(FIGURE, [30, 10, 20], [40, 80, 35])).toEqual({
      ...FIGURE,
      ours: 20,
      peer: 40,
      ratio: 0.5,
      runs: 3,
      spread: 'ours 10–30, peer 35–80',
    });
  });
});

describe('jsonRow', () => {
  it('holds what other programs read, and no more', () => {
    const keys = Object.keys(jsonRow(measuredRow(FIGURE, [1], [2]))).sort();
    expect(keys).toEqual(['name', 'ours', 'peer', 'peerName', 'ratio', 'runs', 'unit']);
  });
});

describe('failedRow', () => {
  it('says why and holds no number', () => {
    expect(failedRow(FIGURE, new Error('no\n peer'))).toEqual({
      ...FIGURE,
      ours: null,
      peer: null,
      ratio: null,
      runs: 0,
      note: 'not run: no peer',
    });
  });
});

describe('formatTable', () => {
  it('lines up columns, counting full-width characters as two', () => {
    const lines = formatTable([
      measuredRow(FIGURE, [1], [2]),
      failedRow({ ...FIGURE, name: 'read' }, 'no peer'),
    ]).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain('| write 名簿 |    1 |    2 |      0.50 | ms');
    expect(lines[3]).toContain('| read       |    – |    – |         – | ms');
    expect(lines[3]).toContain('not run: no peer');
  });
});

describe('parseOptions', () => {
  it('takes file, name and number of runs', () => {
    expect(parseOptions(['--json', 'out.json', '--only', 'xlsx', '--runs', '3'])).toEqual({
      json: 'out.json',
      only: 'xlsx',
      runs: 3,
      short: false,
    });
    expect(parseOptions([])).toEqual({ json: null, only: null, runs: 5, short: false });
    expect(parseOptions(['--short'])).toMatchObject({ runs: 1, short: true });
    expect(parseOptions(['--short', '--runs', '2'])).toMatchObject({ runs: 2, short: true });
  });

  it.each([[['--runs', '0']], [['--runs', 'many']], [['--unknown']]])('refuses %j', (args) => {
    expect(() => parseOptions(args)).toThrow();
  });
});
