import { expect, test } from 'vitest';
import { CARE_KINDS } from '../../../../../shared/domain/care/allergens.ts';
import { readDiet } from '../../../../../shared/domain/care/read-diet.ts';

const read = (text: string): string => {
  const { kinds, doubtful } = readDiet(text);
  return [...kinds.map(({ label }) => label), ...(doubtful ? ['？'] : [])].join('・');
};

test('the mandatory and the recommended ones are there, each once', () => {
  const of = (group: string): string[] =>
    CARE_KINDS.flatMap((kind) => (kind.group === group ? [kind.label] : []));
  expect(of('mandatory').sort()).toEqual(
    ['えび', 'かに', 'くるみ', '小麦', 'そば', '卵', '乳', '落花生', 'カシューナッツ'].sort(),
  );
  expect(of('recommended')).toHaveLength(20);
});

test.each([
  // Spellings of one thing.
  ['卵', '卵'],
  ['たまごアレルギー', '卵'],
  ['玉子不可', '卵'],
  ['エビ・カニ', 'えび・かに'],
  ['ｴﾋﾞ、ｶﾆ', 'えび・かに'],
  ['海老と蟹のアレルギーがあります。', 'えび・かに'],
  ['甲殻類アレルギー', 'えび・かに'],
  ['蕎麦', 'そば'],
  ['ピーナッツ', '落花生'],
  ['胡桃、カシューナッツ', 'くるみ・カシューナッツ'],
  ['小麦粉（グルテン）', '小麦'],
  ['Shrimp and crab', 'えび・かに'],
  // One word inside another.
  ['豆乳', '大豆'],
  ['鶏卵', '卵'],
  ['鶏もも肉', '鶏肉'],
  ['eggplant', '？'],
  // Wishes.
  ['ヴィーガン', 'ヴィーガン'],
  ['ハラル対応希望', 'ハラール'],
  ['お刺身が食べられません', '生もの不可'],
  // Nothing.
  ['', ''],
  ['なし', ''],
  ['特になし', ''],
  ['特にありません。', ''],
  // What weakens or is not known is kept for the caterer to read.
  ['卵（加熱すれば可）', '卵・？'],
  ['えび以外の甲殻類', 'えび・かに・？'],
  ['ナッツ類', '？'],
  ['魚卵', '卵・？'],
  ['エビ、花粉症', 'えび・？'],
  ['ご相談ください', '？'],
])('%s → %s', (text, want) => expect(read(text)).toBe(want));
