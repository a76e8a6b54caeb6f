import { describe, expect, it } from 'vitest';
import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { doubtSentence } from '../../../../shared/input/doubt-sentences.ts';
import { ERROR_CODES } from '../../../../shared/lib/errors.ts';
import { DOUBT_CODES } from '../../../../shared/reading/doubts.ts';

describe('sentences', () => {
  it.each(DOUBT_CODES)('%s has a sentence in both languages, whatever facts are missing', (code) => {
    expect(doubtSentence({ code, facts: {} }, 'ja')).toMatch(/[ぁ-ん].*[。：]/);
    expect(doubtSentence({ code, facts: {} }, 'en')).toMatch(/^[\x20-\x7e“”]+$/);
  });

  it.each(ERROR_CODES)('%s says in both languages what is safe', (code) => {
    expect(errorSentence({ code, facts: { name: '名簿.xlsx' } }, 'ja')).toMatch(
      /何も(?:取り込んで|変更して)いません|変わっていません|そのままです/,
    );
    expect(errorSentence({ code, facts: { name: 'list.xlsx' } }, 'en')).toMatch(
      /Nothing was|was not changed|as (?:they were|it was)/,
    );
  });

  it('does not speak of a split where a cell was left whole', () => {
    const facts = { text: '鈴木 一郎、鈴木 二郎', read: '鈴木 一郎、鈴木 二郎' };
    expect(doubtSentence({ code: 'combined-cell', facts }, 'ja')).toContain('2人以上の名前のようです');
    expect(doubtSentence({ code: 'combined-cell', facts }, 'en')).toContain('several people');
    expect(doubtSentence({ code: 'combined-cell', facts: { ...facts, read: '鈴木 一郎' } }, 'ja')).toContain(
      '分けました',
    );
  });

  it.each(['plan', 'list', 'kind', 'out', 'command'])(
    'says that the %s is missing, with an example',
    (what) => {
      const error = { code: 'missing-argument', facts: { what, example: 'tsudoi check a.tsudoi' } } as const;
      expect(errorSentence(error, 'ja')).toMatch(
        /^(?!必要な項目).+の指定がありません。.*例：tsudoi check a\.tsudoi$/,
      );
      expect(errorSentence(error, 'en')).toMatch(
        /^(?!An argument).+ is missing\. .*Example: tsudoi check a\.tsudoi$/,
      );
    },
  );

  it('names the file', () => {
    expect(errorSentence({ code: 'no-heading', facts: { name: '名簿.xlsx' } }, 'ja')).toContain(
      '「名簿.xlsx」',
    );
  });
});
