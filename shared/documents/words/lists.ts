import type { Expectation } from '../../domain/attendees/expected.ts';

/** Words of 受付簿 and of the lists by activity. */

const JA = {
  signature: '受付（署名）',
  fee: '会費',
  feePaid: '済',
  feeDue: (yen: string) => `□ ${yen}円`,
  office: '所属・職名',
  officeOf: (department: string, jobTitle: string) =>
    [department, jobTitle].filter((part) => part !== '').join('　'),
  sheet: (n: number, of: number, span: string) => `${n}枚目（全${of}枚）　${span}`,
  span: (from: string, to: string) => (from === to ? from : `${from} ～ ${to}`),
  sheetColumn: '枚目',
  walkInNote: '番号のない行は、当日お越しの方のための空欄です。',
  pageSum: (n: number) => `この面 ${n}名`,
  pageCame: '受付済　　　　名',
  wholeSum: (n: number) => `全体 ${n}名`,
  numberNote: '番号は受付の画面にそのまま打ち込めます（受付→紙の受付簿の番号）。',
  answer: '回答',
  answers: { sure: '参加', held: '仮', maybe: '未定', open: '未回答' } satisfies Record<Expectation, string>,
  companions: '同伴',
  waiting: 'キャンセル待ち',
  waitingColumn: 'キャンセル待ち',
  waitingList: 'キャンセル待ち（順番どおり）',
  waitingOrder: '順番',
  comers: (people: number, companions: number) =>
    companions === 0 ? `参加 ${people}名` : `参加 ${people}名（ほかに同伴${companions}名）`,
  heldCount: (n: number) => `うち仮 ${n}名`,
  maybeCount: (n: number) => `未定 ${n}名`,
  waitingCount: (n: number) => `キャンセル待ち ${n}名`,
  capacity: (n: number) => `定員 ${n}名`,
  cancelled: '中止',
  nobodyYet: (titles: string) => `${titles}：参加の回答はまだありません。`,
  noActivities: '行事がまだありません。',
};

const EN: typeof JA = {
  signature: 'Signature',
  fee: 'Fee',
  feePaid: 'paid',
  feeDue: (yen) => `□ ¥${yen}`,
  office: 'Office and title',
  officeOf: (department, jobTitle) => [department, jobTitle].filter((part) => part !== '').join(', '),
  sheet: (n, of, span) => `Sheet ${n} of ${of} · ${span}`,
  span: (from, to) => (from === to ? from : `${from} – ${to}`),
  sheetColumn: 'Sheet',
  walkInNote: 'Lines without a number are for those who come without having been announced.',
  pageSum: (n) => `${n} on this sheet`,
  pageCame: 'Came: ______',
  wholeSum: (n) => `${n} in all`,
  numberNote: 'The numbers can be typed back on the screen Reception as they stand.',
  answer: 'Answer',
  answers: { sure: 'coming', held: 'held', maybe: 'undecided', open: 'not answered' },
  companions: 'With',
  waiting: 'waiting',
  waitingColumn: 'Waiting',
  waitingList: 'Waiting list (in order)',
  waitingOrder: 'Place',
  comers: (people, companions) =>
    companions === 0 ? `${people} coming` : `${people} coming, with ${companions} companions`,
  heldCount: (n) => `${n} of these held`,
  maybeCount: (n) => `${n} undecided`,
  waitingCount: (n) => `${n} waiting`,
  capacity: (n) => `Capacity ${n}`,
  cancelled: 'cancelled',
  nobodyYet: (titles) => `${titles}: nobody has said yes yet.`,
  noActivities: 'There are no activities yet.',
};

export const LIST_WORDS = { ja: JA, en: EN };
