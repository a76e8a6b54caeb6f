import type { Activity } from '../../domain/collections/index.ts';

/** Words of 名札, 卓上名札, 席札, 宛名 and 掲示. */

const JA = {
  columns: {
    network: 'ネットワーク',
    field: '分野',
    honorific: '敬称',
    marks: '印',
    code: 'QRコードの内容',
    postalCode: '郵便番号',
    address: '住所',
    addressee: '宛名',
    text: '表示',
    english: '英語',
    arrow: '向き',
    note: '添え書き',
  },
  marks: {
    meeting: '会議',
    reception: '懇親会',
    excursion: '視察',
    'side-tour': 'ツアー',
  } satisfies Record<Activity['kind'], string>,
  postal: (code: string) => `〒${code}`,
  honorific: '様',
  toOffice: '御中',
  arrows: { none: '', left: '←', up: '↑', right: '→' },
  signs: {
    reception: ['受付', 'Registration'],
    venue: ['会場', 'Venue'],
  } as const,
  itemAt: (day: string, time: string, title: string) =>
    [day, time, title].filter((one) => one !== '').join('　'),
  sheetOf: (n: number, of: number) => `${n}／${of}`,
  fold: '折り線',
  noRooms: '会場の部屋がまだ登録されていません。',
  noOffices: '宛先の都市・団体がありません。',
  noAddress: (cities: string) => `住所が未記入の宛先：${cities}`,
};

const EN: typeof JA = {
  columns: {
    network: 'Network',
    field: 'Field',
    honorific: 'Form of address',
    marks: 'Marks',
    code: 'QR code',
    postalCode: 'Postal code',
    address: 'Address',
    addressee: 'To',
    text: 'Text',
    english: 'English',
    arrow: 'Direction',
    note: 'Note',
  },
  marks: { meeting: 'Meeting', reception: 'Reception', excursion: 'Excursion', 'side-tour': 'Tour' },
  postal: (code) => `〒${code}`,
  honorific: '',
  toOffice: '',
  arrows: { none: '', left: '←', up: '↑', right: '→' },
  signs: { reception: ['受付', 'Registration'], venue: ['会場', 'Venue'] } as const,
  itemAt: (day, time, title) => [day, time, title].filter((one) => one !== '').join('  '),
  sheetOf: (n, of) => `${n}/${of}`,
  fold: 'fold',
  noRooms: 'No room has been entered yet.',
  noOffices: 'There is nobody to write to.',
  noAddress: (cities) => `Without an address: ${cities}`,
};

export const CARD_WORDS = { ja: JA, en: EN };
