/** Words of the items and days: the schedule and the calendar. */

const JA = {
  dayKinds: { meeting: '会議', excursion: '視察・文化プログラム', 'side-tour': '希望者ツアー' },
  roles: { chair: '進行', speaker: '発表', host: '案内', staff: '担当' },
  facts: { start: '時刻', end: '時刻', dayId: '期日', placeId: '場所', title: '内容' } as Record<
    string,
    string
  >,
  otherFact: '内容',
  betweenFacts: '・',
  toConfirm: (facts: string) => `要確認（${facts}）`,
  optional: '希望者のみ',
  optionalMark: '〔希望者のみ〕',
  audience: (names: string) => `対象：${names}`,
  nthDay: (n: number) => `${n}日目（期日未定）`,
  unplaced: (titles: string) => `※期日が決まっていない項目：${titles}`,
  vagueNote: '※「要確認」の項目は変更になる場合があります。',
  variantNames: { a: '通常', b: '雨天時' },
  variantMark: (name: string) => `〔${name}〕`,
  allRooms: '全室共通',
  dayOpen: '（内容は調整中）',
  noItems: '日程の項目がありません。',
  timeUnknown: '時刻未定',
  agendaHead: '【議題】',
  calledOff: (title: string) => `【中止】${title}`,
  announcedTime: (range: string) => `時刻：${range}`,
  joinAt: (address: string) => `オンライン：${address}`,
  leftOut: { undated: '期日が未定です。', tray: '日程に置かれていません。' },
};

const EN: typeof JA = {
  dayKinds: { meeting: 'Meeting', excursion: 'Excursion', 'side-tour': 'Optional tour' },
  roles: { chair: 'Chair', speaker: 'Speaker', host: 'Guide', staff: 'Staff' },
  facts: { start: 'time', end: 'time', dayId: 'date', placeId: 'place', title: 'item' },
  otherFact: 'item',
  betweenFacts: ', ',
  toConfirm: (facts) => `To be confirmed: ${facts}`,
  optional: 'optional',
  optionalMark: ' (optional)',
  audience: (names) => `For: ${names}`,
  nthDay: (n) => `Day ${n} (date to be fixed)`,
  unplaced: (titles) => `Items without a date yet: ${titles}`,
  vagueNote: 'Items marked “to be confirmed” may still change.',
  variantNames: { a: 'Plan A', b: 'Rain plan' },
  variantMark: (name) => `[${name}]`,
  allRooms: 'all rooms',
  dayOpen: '(to be announced)',
  noItems: 'The schedule has no items.',
  timeUnknown: 'Time to be fixed',
  agendaHead: 'Agenda',
  calledOff: (title) => `[Cancelled] ${title}`,
  announcedTime: (range) => `Time: ${range}`,
  joinAt: (address) => `Online: ${address}`,
  leftOut: { undated: 'Its date is not known yet.', tray: 'It is not placed on a day.' },
};

export const SCHEDULE_WORDS = { ja: JA, en: EN };
