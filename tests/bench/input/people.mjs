/** Made-up people of a large fair: the same ones in every run. */

const FAMILY = ['髙橋', '山﨑', '佐藤', '鈴木', '渡邉', '齋藤', '𠮷田', '伊藤', '小林', '加藤'];
const FAMILY_READING = [
  'たかはし',
  'やまざき',
  'さとう',
  'すずき',
  'わたなべ',
  'さいとう',
  'よしだ',
  'いとう',
  'こばやし',
  'かとう',
];
const GIVEN = ['一郎', '花子', '健太', '美咲', '次郎', '陽子', '翔', 'さくら'];
const GIVEN_READING = ['いちろう', 'はなこ', 'けんた', 'みさき', 'じろう', 'ようこ', 'しょう', 'さくら'];
export const CITIES = [
  '名古屋市',
  '神戸市',
  '金沢市',
  '札幌市',
  '浜松市',
  '鶴岡市',
  '丹波篠山市',
  '山形市',
  '旭川市',
  '臼杵市',
  '岡山市',
  '越前市',
];
const DEPARTMENTS = [
  '文化スポーツ部文化振興課',
  '創造都市推進室',
  '企画調整局　企画課',
  '観光・国際交流課',
  '産業政策課',
];
const TITLES = ['課長', '係長', '主任', '主事', '部長', '会計年度任用職員'];

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} at
 * @returns {T}
 */
const cycled = (list, at) => /** @type {T} */ (list[at % list.length]);

/** The n-th person, from 0. @param {number} n */
export function person(n) {
  return {
    city: cycled(CITIES, n),
    department: cycled(DEPARTMENTS, n * 3),
    jobTitle: cycled(TITLES, n * 5),
    name: `${cycled(FAMILY, n)}　${cycled(GIVEN, n)}`,
    reading: `${cycled(FAMILY_READING, n)}　${cycled(GIVEN_READING, n)}`,
    phone: `0${(n % 9) + 1}0-${digits(n)}-${digits(n * 7)}`,
    email: `user${n}@example.jp`,
    diet: n % 20 === 0 ? 'えび、かに、そば' : '',
    remarks: n % 3 === 0 ? `備考${n % 1000}～到着は13:05の便` : '',
  };
}

/** @param {number} n */
const digits = (n) => String(n % 10_000).padStart(4, '0');
