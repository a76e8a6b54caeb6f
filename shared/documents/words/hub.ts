/** Words of the hub's and the stage's papers. */

const JA = {
  at: (day: string, from: string, to: string, place: string) =>
    `${day}　${from}～${to}${place === '' ? '' : `　${place}`}`,
  event: (a: string, b: string, table: string) => `面談　${a}・${b}（${table}）`,
  slot: (n: number) => `第${n}回`,
  slotAt: (n: number, time: string) => `第${n}回　${time}`,
  table: (n: number) => `${n}卓`,
  columns: {
    slot: '回',
    time: '時刻',
    table: '卓',
    partner: '面談の相手',
    about: '相手の提供できること・求めること',
    memo: 'メモ',
    cities: '面談する都市',
    first: '都市',
    second: '都市',
    remarks: '備考',
    number: '順',
    minutes: '分',
    city: '都市',
    title: '題名',
    presenter: '発表者',
    equipment: '機材',
    file: 'ファイル',
  },
  own: (offer: string, wish: string) =>
    [offer === '' ? '' : `提供できること：${offer}`, wish === '' ? '' : `求めること：${wish}`]
      .filter((part) => part !== '')
      .join('　'),
  mutual: '相互の希望',
  held: '実施済み',
  noMeetings: '面談の割り当てがまだありません。',
  noMeetingHere: '面談はありません。',
  moveOn: (minutes: number) => `面談は1件ごとに区切り、${minutes}分で次の卓へ移ってください。`,
  proved:
    '面談のない都市、相互の希望、面談の少ない都市、希望の順位の順に見て、これより良い割り当てはありません。',
  gap: (percent: string) => `希望の実現は、最善との差が最大${percent}％の割り当てです。`,
  received: '受領',
  missing: '未着',
  noPitches: '発表がまだありません。',
  ends: (time: string) => `終了予定　${time}`,
  drawn: (seed: number) => `順番は抽選（番号${seed}）で決めました。`,
};

const EN: typeof JA = {
  at: (day, from, to, place) => `${day}, ${from}–${to}${place === '' ? '' : `, ${place}`}`,
  event: (a, b, table) => `Meeting: ${a} and ${b} (${table})`,
  slot: (n) => `Slot ${n}`,
  slotAt: (n, time) => `Slot ${n}, ${time}`,
  table: (n) => `Table ${n}`,
  columns: {
    slot: 'Slot',
    time: 'Time',
    table: 'Table',
    partner: 'Meeting with',
    about: 'What they offer and look for',
    memo: 'Notes',
    cities: 'Cities that meet',
    first: 'City',
    second: 'City',
    remarks: 'Remarks',
    number: 'No.',
    minutes: 'Min',
    city: 'City',
    title: 'Title',
    presenter: 'Presenter',
    equipment: 'Equipment',
    file: 'File',
  },
  own: (offer, wish) =>
    [offer === '' ? '' : `Offers: ${offer}`, wish === '' ? '' : `Looks for: ${wish}`]
      .filter((part) => part !== '')
      .join('; '),
  mutual: 'mutual wish',
  held: 'held',
  noMeetings: 'No meetings have been planned yet.',
  noMeetingHere: 'No meetings.',
  moveOn: (minutes) => `Please end each meeting on time and go to the next table within ${minutes} minutes.`,
  proved:
    'By cities without a meeting, mutual wishes, cities with few meetings and ranks, in this order, no timetable is better.',
  gap: (percent) => `As to the wishes, this timetable is at most ${percent} % from the best there is.`,
  received: 'received',
  missing: 'missing',
  noPitches: 'No pitches yet.',
  ends: (time) => `Ends at ${time}`,
  drawn: (seed) => `The order was drawn (number ${seed}).`,
};

export const HUB_WORDS = { ja: JA, en: EN };
