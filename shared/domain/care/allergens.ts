/**
 * What people may not or do not eat, with the words they write it in. 特定原材料 and 特定原材料に準ずるもの are those
 * of the 食品表示基準 (別表第十四) and the Consumer Affairs Agency's notice: カシューナッツ is counted with the
 * mandatory ones and ピスタチオ with the recommended ones, as its expert meeting of 2025-12-15 settled for the
 * revision of spring 2026; まつたけ left the list in 2024, マカダミアナッツ came in.
 */

export const CARE_GROUPS = ['mandatory', 'recommended', 'wish'] as const;
export type CareGroup = (typeof CARE_GROUPS)[number];

/** One kind of care. */
export interface CareKind {
  readonly id: string;
  readonly group: CareGroup;
  readonly label: string;
  readonly labelEn: string;
  /** Words for it, in hiragana where kana (katakana and half-width forms are folded before). */
  readonly words: readonly string[];
}

const kind =
  (group: CareGroup) =>
  (id: string, label: string, labelEn: string, words: string): CareKind => ({
    id,
    group,
    label,
    labelEn,
    words: [...new Set(words.split(' '))],
  });
const must = kind('mandatory');
const may = kind('recommended');
const wish = kind('wish');

export const CARE_KINDS: readonly CareKind[] = [
  must('shrimp', 'えび', 'Shrimp', 'えび 海老 蝦 エビ shrimp prawn 甲殻類 甲かく類'),
  must('crab', 'かに', 'Crab', 'かに 蟹 crab 甲殻類 甲かく類'),
  must('walnut', 'くるみ', 'Walnut', 'くるみ 胡桃 walnut'),
  must('wheat', '小麦', 'Wheat', '小麦 小麦粉 こむぎ ぐるてん wheat gluten'),
  must('buckwheat', 'そば', 'Buckwheat', 'そば そば粉 蕎麦 蕎麦粉 buckwheat soba'),
  must('egg', '卵', 'Egg', '卵 玉子 たまご 鶏卵 生卵 egg eggs'),
  must('milk', '乳', 'Milk', '乳 牛乳 乳製品 みるく ちーず ばたー 生くりーむ よーぐると milk dairy'),
  must('peanut', '落花生', 'Peanut', '落花生 ぴーなっつ ぴーなつ peanut peanuts'),
  must('cashew', 'カシューナッツ', 'Cashew nut', 'かしゅーなっつ かしゅー cashew'),
  may('almond', 'アーモンド', 'Almond', 'あーもんど almond'),
  may('abalone', 'あわび', 'Abalone', 'あわび 鮑 abalone'),
  may('squid', 'いか', 'Squid', 'いか 烏賊 squid'),
  may('salmon-roe', 'いくら', 'Salmon roe', 'いくら すじこ 筋子'),
  may('orange', 'オレンジ', 'Orange', 'おれんじ orange'),
  may('kiwi', 'キウイフルーツ', 'Kiwi fruit', 'きういふるーつ きうい きーうぃ きうぃ kiwi'),
  may('beef', '牛肉', 'Beef', '牛肉 びーふ beef'),
  may('sesame', 'ごま', 'Sesame', 'ごま 胡麻 sesame'),
  may('salmon', 'さけ', 'Salmon', 'さけ 鮭 さーもん salmon'),
  may('mackerel', 'さば', 'Mackerel', 'さば 鯖 mackerel'),
  may('soy', '大豆', 'Soybean', '大豆 豆乳 soy soybean'),
  may('chicken', '鶏肉', 'Chicken', '鶏肉 とり肉 鳥肉 ちきん 鶏もも肉 chicken'),
  may('banana', 'バナナ', 'Banana', 'ばなな banana'),
  may('pistachio', 'ピスタチオ', 'Pistachio', 'ぴすたちお pistachio'),
  may('pork', '豚肉', 'Pork', '豚肉 ぶた肉 ぽーく 豚 pork'),
  may('macadamia', 'マカダミアナッツ', 'Macadamia nut', 'まかだみあなっつ まかだみあ macadamia'),
  may('peach', 'もも', 'Peach', 'もも 桃 peach'),
  may('yam', 'やまいも', 'Yam', 'やまいも 山芋 長いも 長芋 とろろ yam'),
  may('apple', 'りんご', 'Apple', 'りんご 林檎 apple'),
  may('gelatin', 'ゼラチン', 'Gelatin', 'ぜらちん gelatin'),
  wish('vegetarian', '菜食（ベジタリアン）', 'Vegetarian', 'べじたりあん 菜食 菜食主義 vegetarian'),
  wish('vegan', 'ヴィーガン', 'Vegan', 'ゔぃーがん びーがん びーがーん vegan'),
  wish('halal', 'ハラール', 'Halal', 'はらーる はらる はらーるふーど halal'),
  wish('no-raw', '生もの不可', 'Nothing raw', '生もの 生物 なまもの 生魚 刺身 お刺身 さしみ raw'),
  wish('no-alcohol', 'アルコール不可', 'No alcohol', 'あるこーる お酒 酒 飲酒 alcohol'),
  wish('less-salt', '減塩', 'Low salt', '減塩 塩分制限 塩分控えめ'),
];

/** What a kind of care is called. */
export const careName = ({ label, labelEn }: CareKind, language: 'ja' | 'en'): string =>
  language === 'ja' ? label : labelEn;
