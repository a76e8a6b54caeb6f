import fs from 'node:fs';
import path from 'node:path';
import XLSX from '@e965/xlsx';
import { CITIES, person } from './people.mjs';

const PEOPLE = 8;
const HEADINGS = [
  'No.',
  '都市名',
  '部署',
  '役職',
  '氏名',
  'ふりがな',
  '電話番号',
  'メールアドレス',
  '会議',
  '視察',
  'アレルギー',
  '備考',
];

/**
 * Writes a folder of replies by a library that is on neither side: cities in turn, so that each has several versions,
 * with a letterhead over the heading as cities send them.
 * @param {string} folder
 * @param {number} files
 */
export function writeReplyFolder(folder, files) {
  fs.mkdirSync(folder);
  for (let n = 0; n < files; n += 1) {
    const city = CITIES[n % CITIES.length] ?? '';
    const rows = Array.from({ length: PEOPLE }, (_, at) => row(city, n, at));
    const sheet = XLSX.utils.aoa_to_sheet([
      ['令和8年9月1日'],
      [`${city}　参加者名簿`],
      [],
      HEADINGS,
      ...rows,
    ]);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, '名簿');
    const version = Math.floor(n / CITIES.length);
    const name = `${city}_参加申込書${version === 0 ? '' : `_訂正${version}`}.xlsx`;
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true });
    fs.writeFileSync(path.join(folder, name), bytes);
  }
}

/**
 * @param {string} city
 * @param {number} file
 * @param {number} at
 */
function row(city, file, at) {
  const one = person(file * PEOPLE + at);
  return [
    at + 1,
    city,
    one.department,
    one.jobTitle,
    one.name,
    one.reading,
    one.phone,
    one.email,
    at % 3 === 0 ? '×' : '○',
    at % 4 === 0 ? '△' : '〇',
    // An empty text is no cell in one library and one in the other.
    one.diet || null,
    one.remarks || null,
  ];
}
