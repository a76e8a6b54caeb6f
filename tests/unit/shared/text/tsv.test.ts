import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHtmlTable, formatTsv, parseTsv } from '../../../../shared/text/tsv.ts';

describe('tables on the clipboard', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a', [['a']]],
    ['a\t', [['a', '']]],
    ['"一行目\n二行目"\t○\r\n', [['一行目\n二行目', '○']]],
    ['"言う ""はい"""\tb', [['言う "はい"', 'b']]],
    ['5"の板\tb', [['5"の板', 'b']]],
    ['"閉じない\tb', [['"閉じない', 'b']]],
    ['\r\n○', [[''], ['○']]],
    ["'=1+1\t'+81-90", [['=1+1', '+81-90']]],
  ])('%j is read as Excel wrote it', (text, cells) => expect(parseTsv(text)).toEqual(cells));

  it('gives back what it wrote, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aあ○"\'\t\n=+-@ 1') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          // One apostrophe before what looks like a formula is the guard, and taken off again.
          const plain = rows.map((cells) => cells.map((text) => text.replace(/^'+(?=[=+\-@])/, '')));
          expect(parseTsv(formatTsv(plain))).toEqual(plain);
        },
      ),
    );
  });

  it('lets no cell become a formula', () => {
    expect(formatTsv([['=HYPERLINK("x")', '+81-90', '-5', '@a', '山田']])).toBe(
      '"\'=HYPERLINK(""x"")"\t\'+81-90\t\'-5\t\'@a\t山田',
    );
    expect(formatHtmlTable([['<b>=1', 'a\nb']])).toBe(
      '<meta charset="utf-8"><table><tr><td style="mso-number-format:\'\\@\'">&lt;b&gt;=1</td>' +
        '<td style="mso-number-format:\'\\@\'">a<br style="mso-data-placement:same-cell">b</td></tr></table>',
    );
  });
});
