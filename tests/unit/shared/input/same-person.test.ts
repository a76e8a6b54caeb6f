import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samePerson } from '../../../../shared/input/same-person.ts';

const person = (name: string, kana: string | null = null, email: string | null = null) => ({
  name,
  kana,
  email,
});

describe('samePerson', () => {
  it.each([
    [person('小西 文子', 'こにし ふみこ'), person('⼩⻄　⽂⼦', 'コニシ　フミコ'), 'same'],
    [person('佐藤 文'), person('佐藤文'), 'same'],
    [person('佐藤 文', 'さとう あや'), person('佐藤 文', 'さとう ふみ'), 'unsure'],
    [
      person('佐藤 文', 'さとう あや', 'A@example.jp'),
      person('佐藤 文', 'さとう ふみ', 'ａ@example.jp'),
      'same',
    ],
    [person('佐藤 文', null, 'a@example.jp'), person('佐藤 文', null, 'b@example.jp'), 'unsure'],
    [person('﨑山 航', 'さきやま わたる'), person('崎山 航', 'さきやま わたる'), 'variant'],
    [person('﨑山 航'), person('崎山 航'), null],
    [person('齋藤 典子', 'サイトウ ノリコ'), person('斎藤 篤志', 'サイトウ アツシ'), null],
  ])('%o and %o: %s', (a, b, verdict) => expect(samePerson(a, b)).toBe(verdict));

  it('does not depend on the order', () => {
    const text = fc.constantFrom('髙橋', '高橋', '佐藤');
    const maybe = fc.option(fc.constantFrom('たかはし', 'さとう', 'a@example.jp'));
    const anyone = fc.record({ name: text, kana: maybe, email: maybe });
    fc.assert(
      fc.property(anyone, anyone, (a, b) => {
        expect(samePerson(a, b)).toBe(samePerson(b, a));
      }),
    );
  });
});
