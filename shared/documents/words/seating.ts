import type { ROOM_FIXTURES } from '../../domain/collections/seat-plans.ts';

/** Words of 席次表. */

const JA = {
  seat: '席',
  fixtures: { podium: '演台', screen: 'スクリーン', door: '出入口', reception: '受付' } satisfies Record<
    (typeof ROOM_FIXTURES)[number],
    string
  >,
  front: '正面',
  key: '図の数字は席の番号です。氏名は、番号順の一覧にあります。',
  counts: (seats: number, seated: number, left: number) =>
    `席数 ${seats}　着席 ${seated}名${left > 0 ? `　席のない方 ${left}名` : ''}`,
  unseated: '席のない方',
  none: '席次表がまだありません。「行事・回答」の「席次」で作れます。',
};

const EN: typeof JA = {
  seat: 'Seat',
  fixtures: { podium: 'Lectern', screen: 'Screen', door: 'Door', reception: 'Reception' },
  front: 'Front',
  key: 'The drawing shows the numbers of the seats; the list has the names in their order.',
  counts: (seats, seated, left) =>
    `${seats} seats, ${seated} seated${left > 0 ? `, ${left} without a seat` : ''}`,
  unseated: 'Without a seat',
  none: 'There is no seating plan yet. Make one on the screen Activities, under Seating.',
};

export const SEATING_WORDS = { ja: JA, en: EN };
