import type { Transport } from '../../domain/collections/values.ts';

/** Words of the staff run sheet and of the order of the meeting. */

const JA = {
  sheetColumns: {
    minutes: '所要（分）',
    equipment: '設備・配布',
    moves: '動き・備考',
    order: '番号',
    proposer: '提案・担当',
  },
  bufferRow: '余裕',
  onTheDot: '【時刻厳守】',
  transports: { bus: 'バス', train: '鉄道', walk: '徒歩', car: '車', other: 'その他' } as Readonly<
    Record<Transport, string>
  >,
  by: (way: string) => `移動：${way}`,
  toPlace: '→',
  staffPhones: (people: string) => `事務局連絡先　${people}`,
  bracketed: (n: number) => `(${n})`,
  otherBusiness: 'その他',
  isOther: /その他/,
  proposedBy: (city: string) => `提案：${city}`,
  programmeEmpty: '会議の日に項目がありません。',
};

const EN: typeof JA = {
  sheetColumns: {
    minutes: 'Min.',
    equipment: 'Equipment, handouts',
    moves: 'Moves, remarks',
    order: 'No.',
    proposer: 'Proposed by, people',
  },
  bufferRow: 'Buffer',
  onTheDot: '[On the dot]',
  transports: { bus: 'bus', train: 'train', walk: 'on foot', car: 'car', other: 'other' },
  by: (way) => `Travel: ${way}`,
  toPlace: ' → ',
  staffPhones: (people) => `Secretariat: ${people}`,
  bracketed: (n) => `(${n})`,
  otherBusiness: 'Any other business',
  isOther: /other business|その他/i,
  proposedBy: (city) => `Proposed by ${city}`,
  programmeEmpty: 'There are no items on a meeting day.',
};

export const RUN_SHEET_WORDS = { ja: JA, en: EN };
