import type { Activity } from '../../domain/collections/index.ts';

/** Words of 名札, 卓上名札, 席札 and 掲示. */

const JA = {
  columns: {
    network: 'ネットワーク',
    field: '分野',
    honorific: '敬称',
    marks: '印',
    code: 'QRコードの内容',
    text: '表示',
    english: '英語',
    arrow: '向き',
    note: '添え書き',
    postalCode: '郵便番号',
    address: '住所',
    office: '部署',
    addressee: '宛名',
  },
  marks: {
    meeting: '会議',
    reception: '懇親会',
    excursion: '視察',
    'side-tour': 'ツアー',
  } satisfies Record<Activity['kind'], string>,
  honorific: '様',
  arrows: { none: '', left: '←', up: '↑', right: '→' },
  signs: {
    reception: ['受付', 'Registration'],
    venue: ['会場', 'Venue'],
  } as const,
  itemAt: (day: string, time: string, title: string) =>
    [day, time, title].filter((one) => one !== '').join('　'),
  fold: '折り線',
  noAddress: (cities: readonly string[]) =>
    `住所が登録されていないため、次の送付先のラベルはありません：${cities.join('、')}`,
  noAddresses: '住所がまだ登録されていません。概要の「送付先」に入れてください。',
  noRooms: '会場の部屋がまだ登録されていません。',
};

const EN: typeof JA = {
  columns: {
    network: 'Network',
    field: 'Field',
    honorific: 'Form of address',
    marks: 'Marks',
    code: 'QR code',
    text: 'Text',
    english: 'English',
    arrow: 'Direction',
    note: 'Note',
    postalCode: 'Postal code',
    address: 'Address',
    office: 'Office',
    addressee: 'Addressee',
  },
  marks: { meeting: 'Meeting', reception: 'Reception', excursion: 'Excursion', 'side-tour': 'Tour' },
  honorific: '',
  arrows: { none: '', left: '←', up: '↑', right: '→' },
  signs: { reception: ['受付', 'Registration'], venue: ['会場', 'Venue'] } as const,
  itemAt: (day, time, title) => [day, time, title].filter((one) => one !== '').join('  '),
  fold: 'fold',
  noAddress: (cities) => `No label, for no address is known: ${cities.join(', ')}`,
  noAddresses: 'No address has been entered yet: see “Post goes to” in the overview.',
  noRooms: 'No room has been entered yet.',
};

export const CARD_WORDS = { ja: JA, en: EN };
