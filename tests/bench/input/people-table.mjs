import XLSX from '@e965/xlsx';
import Encoding from 'encoding-japanese';

const HEADINGS =
  '氏名 ふりがな 都市 部署 役職 電話 携帯電話 メール 参加形態 区分 国内都市会議 国際部会 懇親会 視察 ツアー 食事・配慮 宿泊 到着日 到着時刻 備考'.split(
    ' ',
  );
const CITIES =
  '名古屋市 神戸市 金沢市 札幌市 浜松市 鶴岡市 丹波篠山市 山形市 旭川市 臼杵市 岡山市 越前市'.split(' ');
const FAMILY = '佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤'.split(' ');
const FAMILY_KANA = 'さとう すずき たかはし たなか わたなべ いとう やまもと なかむら こばやし かとう'.split(
  ' ',
);

/**
 * A list of people with 20 columns, as cities send it.
 * @param {number} count
 * @returns {string[][]} heading and rows
 */
export function peopleTable(count) {
  const digits = '〇一二三四五六七八九';
  const kana = 'れい いち に さん し ご ろく なな はち く'.split(' ');
  const numeral = (/** @type {number} */ n, /** @type {readonly string[] | string} */ of) =>
    [...String(n)].map((digit) => of[Number(digit)]).join('');
  const rows = Array.from({ length: count }, (_, n) => [
    `${FAMILY[n % 10]}　${numeral(n, digits)}`,
    `${FAMILY_KANA[n % 10]}　${numeral(n, kana)}`,
    CITIES[n % 12] ?? '',
    '文化スポーツ部　文化振興課',
    n % 3 === 0 ? '係長' : '主任',
    `0972-00-${String(n % 10_000).padStart(4, '0')}`,
    '',
    `p${n}@example.jp`,
    '対面',
    '',
    ...[2, 3, 5, 7, 11].map((step) => (n % step === 0 ? '×' : '○')),
    n % 20 === 0 ? '卵アレルギー' : '',
    n % 2 === 0 ? '要' : '不要',
    '2026/10/19',
    '15:00',
    n % 9 === 0 ? '途中で退席します' : '',
  ]);
  return [HEADINGS, ...rows];
}

/** @param {string[][]} rows */
export function asXlsx(rows) {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows, { dense: true }), '名簿');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
}

/** @param {string[][]} rows */
export const asCp932Csv = (rows) =>
  Buffer.from(
    Encoding.convert(Encoding.stringToCode(`${rows.map((row) => row.join(',')).join('\r\n')}\r\n`), {
      from: 'UNICODE',
      to: 'SJIS',
    }),
  );
