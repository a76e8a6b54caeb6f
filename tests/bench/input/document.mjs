import { person } from './people.mjs';

/** @typedef {import('../../../shared/documents/document.ts').Document} Document */
/** @typedef {import('../../../shared/documents/document.ts').DocumentColumn} Column */
/** @typedef {import('../../../shared/documents/document.ts').DocumentCell} Cell */

/** @type {readonly (readonly [label: string, type: Column['type'], width: number])[]} */
const COLUMNS = [
  ['No.', 'number', 3],
  ['都市', 'text', 6],
  ['所属', 'text', 12],
  ['職名', 'text', 8],
  ['氏名', 'text', 8],
  ['ふりがな', 'text', 10],
  ['電話', 'text', 8],
  ['メール', 'text', 10],
  ['国内会議', 'mark', 3],
  ['部会', 'mark', 3],
  ['懇親会', 'mark', 3],
  ['視察', 'mark', 3],
  ['到着日', 'date', 6],
  ['到着', 'time', 4],
  ['出発日', 'date', 6],
  ['出発', 'time', 4],
  ['会費', 'number', 4],
  ['車両', 'text', 4],
  ['食事', 'text', 8],
  ['備考', 'text', 12],
];

/**
 * An attendee list of 20 columns with every type of column, as the renderers take it.
 * @param {number} rows
 * @returns {Document}
 */
export function listDocument(rows) {
  return tableDocument('attendee-list', '出席者名簿', COLUMNS, rows, cellsOf);
}

/** Columns of the list that is handed out on paper, as the product prints it. */
const PRINTED = [0, 1, 2, 3, 4, 5, 19];

/**
 * The same people as they are printed: 20 columns are no paper.
 * @param {number} rows
 * @returns {Document}
 */
export function printedDocument(rows) {
  const columns = COLUMNS.filter((_, at) => PRINTED.includes(at));
  return tableDocument('attendee-list', '出席者名簿', columns, rows, (n) =>
    cellsOf(n).filter((_, at) => PRINTED.includes(at)),
  );
}

/** @type {typeof COLUMNS} */
const ITEM_COLUMNS = [
  ['No.', 'number', 3],
  ['期日', 'date', 6],
  ['開始', 'time', 4],
  ['終了', 'time', 4],
  ['所要', 'number', 3],
  ['内容', 'text', 16],
  ['場所', 'text', 12],
  ['担当', 'text', 8],
  ['設備', 'text', 12],
  ['備考', 'text', 14],
];

/**
 * A run sheet of 10 columns.
 * @param {number} rows
 * @returns {Document}
 */
export function itemsDocument(rows) {
  return tableDocument('run-sheet', '進行表', ITEM_COLUMNS, rows, (n) => {
    const start = 540 + ((n * 10) % 480);
    return [
      { text: String(n + 1), value: n + 1 },
      ...[date(10 + (n % 18)), time(start), time(start + 60), { text: '60', value: 60 }],
      ...[`${n} 視察〜オープニング～ ㈱①髙橋・𠮷田`, '中央公民館, 2階; 大会議室', '髙橋　一郎'].map(text),
      ...['マイク2・プロジェクター', `集合: 08:30; 場所: 中央公民館${n % 5}F`].map(text),
    ];
  });
}

/**
 * @param {string} id
 * @param {string} title
 * @param {typeof COLUMNS} columns
 * @param {number} rows
 * @param {(n: number) => Cell[]} cells
 * @returns {Document}
 */
const tableDocument = (id, title, columns, rows, cells) => ({
  id,
  language: 'ja',
  title,
  subtitle: ['（敬称略）'],
  marks: [],
  edition: '',
  page: { size: 'A4', orientation: 'landscape' },
  blocks: [
    {
      kind: 'table',
      caption: null,
      columns: columns.map(([label, type, width], at) => ({
        id: `c${at}`,
        label,
        type,
        width,
        align: type === 'text' ? 'start' : 'center',
      })),
      sections: [{ heading: null, rows: Array.from({ length: rows }, (_, n) => ({ cells: cells(n) })) }],
    },
  ],
  notes: [],
});

/** @param {number} n @returns {Cell[]} */
function cellsOf(n) {
  const { city, department, jobTitle, name, reading, phone, email, diet, remarks } = person(n);
  const mark = (/** @type {number} */ step) => text(n % step === 0 ? '×' : '○');
  return [
    { text: String(n + 1), value: n + 1 },
    ...[city, department, jobTitle, name, reading, phone, email].map(text),
    ...[mark(7), mark(5), mark(4), mark(3)],
    ...[date(14), time(600 + (n % 36) * 5), date(16), time(900 + (n % 24) * 10)],
    { text: (5000 + (n % 3) * 1000).toLocaleString('en-US'), value: 5000 + (n % 3) * 1000 },
    ...[`${(n % 40) + 1}号車`, diet === '' ? '制限なし' : diet, remarks === '' ? '特になし' : remarks].map(
      text,
    ),
  ];
}

/** @param {string} words @returns {Cell} */
const text = (words) => ({ text: words });

/** @param {number} day @returns {Cell} */
const date = (day) => ({ text: `10月${day}日`, value: `2025-10-${day}` });

/** @param {number} minutes @returns {Cell} */
const time = (minutes) => ({
  text: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
  value: minutes,
});
