import type { Language } from '../domain/calendar/wareki.ts';
import type { Activity, Attendee, Day, ItemPerson } from '../domain/collections/index.ts';

/** Every word of the papers. Japanese sets the keys; English must have the same ones. */

const JA = {
  papers: { schedule: '日程表', 'attendee-list': '出席者名簿', calendar: 'カレンダー' },
  columns: {
    time: '時刻',
    content: '内容',
    place: '場所',
    people: '担当',
    remarks: '備考',
    date: '期日',
    number: 'No.',
    city: '都市',
    department: '所属',
    jobTitle: '職名',
    name: '氏名',
    reading: 'ふりがな',
    kind: '区分',
    organisations: '都市・団体',
    persons: '人数',
    activity: '行事',
    yes: '参加',
    maybe: '未定',
    no: '不参加',
    unanswered: '未回答',
  },
  dayKinds: { meeting: '会議', excursion: '視察・文化プログラム', 'side-tour': '希望者ツアー' },
  roles: { chair: '進行', speaker: '発表', host: '案内', staff: '担当' },
  attendeeKinds: {
    member: '加盟都市',
    section: 'CCNJ国際ネットワーク部会',
    guest: '来賓',
    observer: 'オブザーバー',
    speaker: '講師',
    staff: '事務局',
    other: 'その他の都市・団体',
  },
  facts: { start: '時刻', end: '時刻', dayId: '期日', placeId: '場所', title: '内容' } as Record<
    string,
    string
  >,
  otherFact: '内容',
  space: '　',
  comma: '、',
  colon: '：',
  slash: '／',
  unconfirmed: '要確認',
  toConfirm: (facts: string) => `要確認（${facts}）`,
  marked: (mark: string) => `（${mark}）`,
  optional: '希望者のみ',
  optionalMark: '〔希望者のみ〕',
  audience: (names: string) => `対象：${names}`,
  dateUnknown: '期日未定',
  nthDay: (n: number) => `${n}日目（期日未定）`,
  dates: (text: string) => `期日　${text}`,
  venue: (text: string) => `会場　${text}`,
  jointly: (names: string) => `${names}と合同開催`,
  asOf: (date: string) => `${date}現在`,
  noHonorifics: '（敬称略）',
  unplaced: (titles: string) => `※期日が決まっていない項目：${titles}`,
  vagueNote: '※「要確認」の項目は変更になる場合があります。',
  noItems: '日程の項目がありません。',
  noPeople: '該当する参加者がいません。',
  answeredFor: (activity: string) => `行事　${activity}（参加・未定の方）`,
  proxy: '代理',
  proxyFor: (name: string) => (/代理/.test(name) ? name : `${name}の代理`),
  online: 'オンライン',
  maybe: '出欠未定',
  totals: '集計',
  total: '合計',
  personCount: (n: number) => `${n}名`,
  confidential: '取扱注意',
  noOrganisation: '（所属未記入）',
  minutesVague: (range: string) => `時刻：${range}`,
  leftOut: { undated: '期日が未定です。', tray: '日程に置かれていません。' },
};

/** The words of one language. */
export type DocumentWords = typeof JA;

const EN: DocumentWords = {
  papers: { schedule: 'Schedule', 'attendee-list': 'Attendees', calendar: 'Calendar' },
  columns: {
    time: 'Time',
    content: 'Item',
    place: 'Place',
    people: 'People',
    remarks: 'Remarks',
    date: 'Date',
    number: 'No.',
    city: 'City',
    department: 'Department',
    jobTitle: 'Title',
    name: 'Name',
    reading: 'Reading',
    kind: 'Group',
    organisations: 'Cities and bodies',
    persons: 'People',
    activity: 'Activity',
    yes: 'Yes',
    maybe: 'Maybe',
    no: 'No',
    unanswered: 'No answer',
  },
  dayKinds: { meeting: 'Meeting', excursion: 'Excursion', 'side-tour': 'Optional tour' },
  roles: { chair: 'Chair', speaker: 'Speaker', host: 'Guide', staff: 'Staff' },
  attendeeKinds: {
    member: 'Member cities',
    section: 'CCNJ International Network Section',
    guest: 'Guests',
    observer: 'Observers',
    speaker: 'Speakers',
    staff: 'Secretariat',
    other: 'Other cities and bodies',
  },
  facts: { start: 'time', end: 'time', dayId: 'date', placeId: 'place', title: 'item' },
  otherFact: 'item',
  space: '  ',
  comma: ', ',
  colon: ': ',
  slash: ' / ',
  unconfirmed: 'to be confirmed',
  toConfirm: (facts) => `To be confirmed: ${facts}`,
  marked: (mark) => ` (${mark})`,
  optional: 'optional',
  optionalMark: ' (optional)',
  audience: (names) => `For: ${names}`,
  dateUnknown: 'Date to be fixed',
  nthDay: (n) => `Day ${n} (date to be fixed)`,
  dates: (text) => `Date: ${text}`,
  venue: (text) => `Venue: ${text}`,
  jointly: (names) => `Held jointly with ${names}`,
  asOf: (date) => `As of ${date}`,
  noHonorifics: '(Titles of courtesy omitted)',
  unplaced: (titles) => `Items without a date yet: ${titles}`,
  vagueNote: 'Items marked “to be confirmed” may still change.',
  noItems: 'The schedule has no items.',
  noPeople: 'There is nobody to list.',
  answeredFor: (activity) => `Activity: ${activity} (answered yes or maybe)`,
  proxy: 'Proxy',
  proxyFor: (name) => `Proxy for ${name}`,
  online: 'Online',
  maybe: 'Maybe',
  totals: 'Totals',
  total: 'Total',
  personCount: (n) => (n === 1 ? '1 person' : `${n} people`),
  confidential: 'Handle with care',
  noOrganisation: '(no organisation)',
  minutesVague: (range) => `Time: ${range}`,
  leftOut: { undated: 'Its date is not known yet.', tray: 'It is not placed on a day.' },
};

const WORDS: Readonly<Record<Language, DocumentWords>> = { ja: JA, en: EN };

/** The words of the papers in a language. */
export const documentWords = (language: Language): DocumentWords => WORDS[language];

/** Papers by id. */
export type PaperId = keyof DocumentWords['papers'];

/** 日程表, 出席者名簿; for a paper without a name of its own its id. */
export const paperName = (id: string, language: Language): string =>
  Object.hasOwn(WORDS[language].papers, id) ? WORDS[language].papers[id as PaperId] : id;

/** 会議, 視察・文化プログラム, 希望者ツアー. */
export const dayKindName = (kind: Day['kind'], language: Language): string => WORDS[language].dayKinds[kind];

/** 進行, 発表, 案内, 担当. */
export const roleName = (role: ItemPerson['role'], language: Language): string => WORDS[language].roles[role];

/** 加盟都市, 来賓 …; `other` is who comes as a member but from no member city. */
export const attendeeKindName = (kind: Attendee['kind'] | 'other', language: Language): string =>
  WORDS[language].attendeeKinds[kind];

/** An activity's title in a language. */
export const activityTitle = (activity: Activity, language: Language): string =>
  language === 'en' && activity.titleEn !== '' ? activity.titleEn : activity.title;
