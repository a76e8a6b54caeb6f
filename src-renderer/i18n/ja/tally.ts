import { number } from './number.ts';

type FeeSum = 'due' | 'advance' | 'onDay' | 'beyond' | 'waived' | 'open';

/** Words of the tallies screen. */
export const tally = {
  views: '集計の種類',
  tabs: { charts: '図表', care: '食事・配慮', fees: '参加費' },
  toPaper: (paper: string) => `帳票「${paper}」を開く`,
  noPeople: '集計する参加者がまだいません',
  noPeopleText: '名簿を取り込むか、参加者の画面で1名ずつ追加すると、ここに図と表ができます。',
  toImport: '名簿を取り込む',
  keptCounts: '人数だけを残した方々',
  keptCountsText:
    '個人情報を廃棄した方、または引継ぎの際に人数だけを受け取った方です。下の図と表には含まれていません。',
  noMeals: '食事の機会がまだありません',
  noMealsText:
    '日程に「食事」か「懇親会」の項目を置いて行事に結ぶか、行事に懇親会を加えると、食事ごとの人数と配慮がここに並びます。',
  toSchedule: '日程を組む',
  careVeiled: '氏名は伏せています。人数だけを表示しています。',
  showNames: '氏名を表示',
  hideNames: '氏名を伏せる',
  noFees: '参加費のある行事がありません',
  noFeesText: '行事・回答の画面で行事に参加費を入れると、参加する方の参加費と入金がここに並びます。',
  toActivities: '行事に参加費を入れる',
  search: '氏名・都市を探す',
  allActivities: 'すべての行事',
  allStates: 'すべての入金',
  activity: '行事',
  state: '入金',
  states: { unpaid: '未収', advance: '事前', 'on-day': '当日', waived: '免除' },
  columns: {
    select: '選択',
    city: '都市',
    name: '氏名',
    activity: '行事',
    heads: '人数',
    due: '参加費（円）',
    state: '入金',
    paid: '入金額（円）',
    date: '入金日',
    receipt: '領収書',
  },
  selectAll: '表示中のすべてを選ぶ',
  selectLine: (name: string, activity: string) => `${name}・${activity}を選ぶ`,
  stateOf: (name: string, activity: string) => `${name}・${activity}の入金`,
  amountOf: (name: string, activity: string) => `${name}・${activity}の入金額`,
  dateOf: (name: string, activity: string) => `${name}・${activity}の入金日`,
  selected: (n: number) => `${n.toLocaleString('ja-JP')}件を`,
  issue: (n: number) => `領収書を発行（${n.toLocaleString('ja-JP')}名）`,
  issued: (n: number) =>
    `領収書を${n.toLocaleString('ja-JP')}枚発行しました。帳票「領収書」から印刷できます。`,
  nothingToIssue: '入金済みで、領収書をまだ発行していない方がいません。',
  doubleNumber: (number: number, names: string) =>
    `領収書No. ${number}が2枚以上に付いています（${names}）。別々の受付で発行した計画を取り込んだためです。入金の記録はそのままです。先頭の方の番号を残し、ほかの方の分は新しい番号で出し直してください。渡した紙は差し替えてください。`,
  separator: '、',
  reissue: '新しい番号で出し直す',
  receiptNote:
    '領収書の番号は一度だけ使います。発行を元に戻しても番号は空かず、控えの表に「無効」として残ります。',
  notComing: '参加しない方の入金です。返金か免除かを確かめてください。',
  badAmount: '金額は0以上の整数（円）で入力してください。',
  none: '該当する参加費がありません。',
  /** The parts add up: what was asked, less what was taken of it and waived, is open. */
  summary: ({ due, advance, onDay, beyond, waived, open }: Readonly<Record<FeeSum, number>>) =>
    [
      `参加費 ${number(due)}円`,
      `入金 ${number(advance + onDay)}円${beyond > 0 ? `（うち参加費を超える分 ${number(beyond)}円）` : ''}`,
      ...(waived > 0 ? [`免除 ${number(waived)}円`] : []),
      `未収 ${number(open)}円`,
    ].join('・'),
};
