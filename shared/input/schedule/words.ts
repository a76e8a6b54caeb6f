import type { Day, Item } from '../../domain/collections/index.ts';
import type { PersonRole } from '../../domain/collections/item-people.ts';
import type { Transport } from '../../domain/collections/values.ts';
import { matchKey } from '../../text/match-key.ts';

/** The words schedules are drawn with: headings of columns, kinds of items, roles. One list for all readers. */

export type ScheduleField =
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'minutes'
  | 'title'
  | 'detail'
  | 'place'
  | 'staff'
  | 'chair'
  | 'speaker'
  | 'equipment'
  | 'remarks'
  | 'number';

const HEADINGS: Readonly<Record<ScheduleField, string>> = {
  date: '日付 月日 日にち 期日 日 開催日 年月日 実施日 date day',
  time: '時間 時刻 時間帯 日時 タイム 予定時刻 予定時間 時間割 時刻（目安） time',
  start: '開始 開始時刻 開始時間 始 自 から 発 出発 start from starttime',
  end: '終了 終了時刻 終了時間 終 至 まで 着 到着 end to until endtime',
  minutes: '所要時間 所要 分 持ち時間 持時間 分数 時間数 min minutes duration',
  title:
    '内容 行程 次第 項目 プログラム 行事 行事名 議題 議事 件名 題目 演題 スケジュール 日程 予定 実施内容 行動 行動内容 行程内容 主な内容 行事内容 進行内容 content programme program title item session activity subject',
  detail: '詳細 説明 概要 内訳 内容詳細 詳細内容 detail details description summary',
  place:
    '場所 会場 部屋 室 場所・会場 会場・場所 開催場所 実施場所 訪問先 視察先 集合場所 行先 行き先 place venue room location',
  staff:
    '担当 担当者 担当課 担当部署 担当者名 係 スタッフ 責任者 対応者 対応 運営担当 staff incharge personincharge responsible',
  chair: '進行 司会 座長 司会者 進行役 司会・進行 司会進行 議長 chair moderator mc',
  speaker: '講師 発表者 登壇者 報告者 説明者 挨拶者 あいさつ者 話者 講演者 speaker presenter',
  equipment: '備品 機材 準備物 準備 用意するもの 必要物品 使用備品 物品 持ち物 equipment',
  remarks:
    '備考 摘要 メモ 留意事項 注意事項 特記事項 その他 連絡事項 備考欄 留意点 remarks notes note comments',
  number: 'no no. 番号 № 順 順番 項番',
};

const FIELDS: ReadonlyMap<string, ScheduleField> = new Map(
  Object.entries(HEADINGS).flatMap(([field, words]) =>
    words.split(' ').map((word) => [matchKey(word), field as ScheduleField] as const),
  ),
);

const BRACKETS = /[([【〔][^)\]】〕]*[)\]】〕]/g;

/** Which field a column's heading names (時　間, 場所（会場）, 担当者); null where it is none of ours. */
export function fieldOfHeading(text: string): ScheduleField | null {
  const key = matchKey(text);
  if (key === '' || key.length > 24) return null;
  // 時間（分） is a length, 時間 alone is a time of day.
  if (/^(?:時間|所要時間|所要|長さ)[(（](?:分|min)[)）]$/.test(key)) return 'minutes';
  const bare = key.replace(BRACKETS, '').replace(/[※*]$/, '');
  const found = FIELDS.get(key) ?? FIELDS.get(bare);
  if (found) return found;
  const parts = bare.split(/[・/／]/);
  return parts.length > 1 ? (FIELDS.get(parts[0] ?? '') ?? null) : null;
}

/** Headings that only a list of people has. */
export const namesPeople = (text: string): boolean =>
  /^(?:氏名|名前|参加者名|出席者名|参加者|ふりがな|フリガナ|name)$/.test(
    matchKey(text).replace(BRACKETS, ''),
  );

const KINDS: readonly (readonly [RegExp, Item['kind']])[] = [
  [/休憩|ブレイク|ブレーク|break/i, 'break'],
  [/懇親|レセプション|交流会|情報交換会|懇談会|歓迎会|前夜祭|reception|party/i, 'reception'],
  [/移動|乗車|発車|乗換|乗り換え|バス発|出発|へ向か|transfer|departure/i, 'travel'],
  [/昼食|夕食|朝食|ランチ|ディナー|食事|会食|弁当|lunch|dinner|breakfast/i, 'meal'],
  [/受付|集合|解散|開場|registration|assembl|check-?in/i, 'assembly'],
  [/視察|見学|訪問|体験|エクスカーション|散策|鑑賞|visit|tour|excursion/i, 'visit'],
  [/開会|閉会|挨拶|あいさつ|表彰|式典|除幕|記念撮影|写真撮影|紹介$|opening|closing|welcome/i, 'ceremony'],
  [/自由|フリータイム|free/i, 'free'],
  [
    /会議|議事|議題|協議|報告|発表|講演|講話|意見交換|部会|分科会|事例|質疑|討論|討議|ワークショップ|セミナー|パネル|総会|説明|session|meeting|talk|lecture|discussion/i,
    'session',
  ],
  [/(?:駅|ホテル|会場|空港|港)(?:発|着)/, 'travel'],
];

/** What an item's words say it is; null where no known word stands there. */
export const kindOfTitle = (title: string): Item['kind'] | null =>
  KINDS.find(([pattern]) => pattern.test(title.normalize('NFKC').replace(/\s/g, '')))?.[1] ?? null;

/** Which kind of day a banner speaks of. */
export function kindOfBanner(text: string): Day['kind'] | null {
  if (/希望者|オプショナル|オプション|optional|sidetour/i.test(text)) return 'side-tour';
  if (/視察|エクスカーション|見学|ツアー|文化プログラム|excursion|tour/i.test(text)) return 'excursion';
  return /会議|総会|部会|大会|シンポジウム|meeting|conference/i.test(text) ? 'meeting' : null;
}

const ROLES: readonly (readonly [RegExp, PersonRole])[] = [
  [/^(?:総合)?(?:司会|進行|座長|議長|コーディネーター|モデレーター|chair|moderator|mc)/i, 'chair'],
  [
    /^(?:講師|発表|説明|報告|登壇|講演|挨拶|あいさつ|話題提供|パネリスト|ファシリテーター|speaker|presenter)/i,
    'speaker',
  ],
  [/^(?:対応|案内|受入|host)/i, 'host'],
  [/^(?:担当|係|受付|誘導|記録|撮影|運営|添乗|引率|staff)/i, 'staff'],
];

/** The role a word before a colon names (司会：); null where it is no role. */
export const roleOfWord = (word: string): PersonRole | null =>
  ROLES.find(([pattern]) => pattern.test(word))?.[1] ?? null;

const TRANSPORT: readonly (readonly [RegExp, Transport])[] = [
  [/バス|bus/i, 'bus'],
  [/徒歩|歩いて|walk/i, 'walk'],
  [/電車|列車|新幹線|特急|鉄道|地下鉄|jr|train/i, 'train'],
  [/タクシー|乗用車|公用車|自家用車|taxi|car\b/i, 'car'],
];

/** How a leg is made, as its words say. */
export const transportOf = (text: string): Transport | null =>
  TRANSPORT.find(([pattern]) => pattern.test(text.normalize('NFKC')))?.[1] ?? null;

/** ※時間は目安です: a note under or above the table. */
export const isNote = (text: string): boolean => /^(?:[※＊*]|注[)）:：意]|\(注|（注)/.test(text.trim());

/** （未定）, （調整中）: the place is not settled. */
export const isOpenPlace = (text: string): boolean => /未定|調整中|検討中|予定|仮|tbc|tbd/i.test(text);
