import type { Language } from '../calendar/wareki.ts';
import type { CollectionName } from './index.ts';

/** What each collection is called where a whole part of the plan is meant: in a merge, in a damaged file. */
const COLLECTION_WORDS: Readonly<Record<CollectionName, Readonly<Record<Language, string>>>> = {
  meeting: { ja: '会議', en: 'Meeting' },
  days: { ja: '日', en: 'Days' },
  activities: { ja: '行事', en: 'Activities' },
  items: { ja: '日程の項目', en: 'Schedule items' },
  itemPeople: { ja: '項目の担当者', en: 'People of items' },
  places: { ja: '場所', en: 'Places' },
  travelTimes: { ja: '移動時間', en: 'Travel times' },
  personHours: { ja: '人の時間帯', en: 'Hours of people' },
  vehicles: { ja: '車両', en: 'Vehicles' },
  rides: { ja: '運行', en: 'Rides' },
  seats: { ja: '号車割', en: 'Seats' },
  agenda: { ja: '議題', en: 'Agenda' },
  organisations: { ja: '団体', en: 'Organisations' },
  memberships: { ja: '加盟', en: 'Memberships' },
  attendees: { ja: '参加者', en: 'Attendees' },
  answers: { ja: '回答', en: 'Answers' },
  answerLog: { ja: '回答の経過', en: 'History of answers' },
  memos: { ja: '電話メモ', en: 'Telephone notes' },
  notSame: { ja: '別人の印', en: 'Marks “not the same person”' },
  checkIns: { ja: '受付', en: 'Check-ins' },
  customFields: { ja: '独自の欄', en: 'Own fields' },
  customValues: { ja: '独自の欄の値', en: 'Values of own fields' },
  views: { ja: '保存した絞り込み', en: 'Saved filters' },
  csvTemplates: { ja: 'グループウェアのCSV', en: 'CSV layouts' },
  paperSettings: { ja: '帳票の設定', en: 'Settings of papers' },
  exports: { ja: '書き出しの控え', en: 'Record of exports' },
  imports: { ja: '取り込んだファイル', en: 'Imported files' },
  replies: { ja: '回答票の受取', en: 'Replies received' },
  releases: { ja: '版', en: 'Releases' },
  silences: { ja: '確認済みの指摘', en: 'Silenced findings' },
  actuals: { ja: '実績', en: 'Actual times' },
  payments: { ja: '入金', en: 'Payments' },
  personKinds: { ja: '人の区分', en: 'Kinds of people' },
  receipts: { ja: '領収書', en: 'Receipts' },
  conflicts: { ja: '食い違い', en: 'Conflicts' },
  calendarLedger: { ja: 'カレンダーの控え', en: 'Calendar ledger' },
  paperTexts: { ja: '帳票の文章', en: 'Texts of papers' },
  hub: { ja: 'ハブの設定', en: 'Hub' },
  hubCities: { ja: 'ハブの参加都市', en: 'Cities of the hub' },
  hubWishes: { ja: 'ハブの希望', en: 'Wishes of the hub' },
  hubMeetings: { ja: 'ハブの面談', en: 'Meetings of the hub' },
  stage: { ja: 'ステージの設定', en: 'Stage' },
  pitches: { ja: 'ステージの発表', en: 'Pitches' },
  exportLog: { ja: '書出しの記録', en: 'Record of outputs' },
};

/** The name of a collection; one that is not known keeps its own. */
export const collectionWord = (name: string, language: Language): string =>
  COLLECTION_WORDS[name as CollectionName]?.[language] ?? name;
