/** Words that every screen shares. */
export const common = {
  appName: 'Tsudoi',
  brand: '集い Tsudoi',
  nav: {
    label: '画面',
    meetings: '会議の一覧',
    overview: '概要',
    schedule: '日程',
    places: '場所・移動',
    attendees: '参加者',
    import: '取込',
    documents: '帳票・書出し',
    today: '当日',
  },
  count: (n: number) => `${n.toLocaleString('ja-JP')}件`,
  people: (n: number) => `${n.toLocaleString('ja-JP')}名`,
  undecided: '未定',
  noRecord: '—',
  pickDate: 'カレンダーから選ぶ',
  unconfirmed: '要確認',
  confirm: '確認済みにする',
  optional: '希望者のみ',
  cancel: 'キャンセル',
  close: '閉じる',
  save: '保存',
  remove: '削除',
  add: '追加',
  reload: '読み直す',
  retry: 'もう一度保存する',
  undo: '元に戻す',
  redo: 'やり直す',
  canUndo: (what: string) => `${what}しました。Ctrl+Zで元に戻せます。`,
  undone: (what: string) => `元に戻しました：${what}`,
  redone: (what: string) => `やり直しました：${what}`,
  palette: '操作を探す',
  paletteHint: '画面・項目・参加者・操作',
  paletteNone: '見つかりません。ほかの言葉でお探しください。',
  theme: '画面の明るさ',
  themes: { system: 'PCに合わせる', light: '明るい', dark: '暗い' },
  language: '表示言語',
  settings: '表示の設定',
  saved: '保存済み',
  saving: '保存中…',
  saveFailed: '保存できていません',
  saveFailedText: (n: number) =>
    `変更${n}件をまだ書き込めていません。この画面を閉じないでください。ディスクの空きを確かめてから「もう一度保存する」を押してください。`,
  stale: '別の画面で変更されました',
  discard: (n: number) => `この変更${n}件を取り消して読み直す`,
  unsavedStay: '書き込めていない変更があるため、ほかの会議は開けません。上の案内に従ってください。',
  staleText: (n: number) =>
    `同じ計画が別の画面で変更されたため、この画面の変更${n}件は書き込めません。必要なら内容を書き留めてから「読み直す」を押してください。`,
  starting: '開いています…',
  startFailed: 'データを開けませんでした',
  startFailedText:
    '計画のデータはそのまま残っています。ほかのTsudoiの画面をすべて閉じて、もう一度起動してください。直らないときは、下の内容を添えて担当者にご連絡ください。',
  crashed: 'この画面を表示できませんでした',
  crashedText: '保存済みのデータは失われていません。画面を読み直してください。',
  severity: { error: '誤り', caution: '注意', info: '情報' },
  refused: {
    'not-found': '対象が見つかりません。すでに削除された可能性があります。',
    'invalid-row': '入力した値は使えません。直してからもう一度お試しください。',
    'end-before-start': '終わりの時刻は、始まりより後にしてください。',
    duplicate: '同じものがすでにあります。',
    'in-use': 'ほかで使われているため、削除できません。',
    'nothing-to-do': '変更はありません。',
    'out-of-range': 'これ以上は動かせません。',
    stale: '別の画面で変更されたため、ここでは変更できません。上の「読み直す」を押してください。',
    'not-saved':
      'ディスクに書き込めませんでした。何も変わっていません。ディスクの空きを確かめて、もう一度お試しください。',
  },
  change: {
    seed: () => '計画を用意',
    'plan.create': () => '計画を作成',
    'plan.open': () => '計画ファイルから読込み',
    'plan.carry-over': (f: Facts) => `「${f.title}」の日程を引き継ぎ`,
    'row.edit': (f: Facts) => `「${f.subject}」を変更`,
    'fact.confirm': (f: Facts) => `「${f.subject}」を確認`,
    'item.add': (f: Facts) => `「${f.title}」を追加`,
    'item.place': (f: Facts) => `「${f.title}」の時刻・場所を変更`,
    'item.shift': (f: Facts) =>
      `「${f.title}」${others(f)}を${Math.abs(Number(f.minutes))}分${Number(f.minutes) < 0 ? '早く' : '遅く'}`,
    'item.duplicate': (f: Facts) => `「${f.title}」${others(f)}を複製`,
    'item.remove': (f: Facts) => `「${f.title}」${others(f)}を削除`,
    'item.people': (f: Facts) => `「${f.title}」の担当を変更`,
    'day.add': (f: Facts) => `${f.n}日目を追加`,
    'day.first': () => '日付を変更',
    'day.date': () => '日付を変更',
    'day.window': (f: Facts) => `${f.n}日目の時間を変更`,
    'day.remove': (f: Facts) => `${f.n}日目を削除`,
    'place.add': (f: Facts) => `場所「${f.name}」を追加`,
    'place.remove': (f: Facts) => `場所「${f.name}」を削除`,
    'activity.add': (f: Facts) => `行事「${f.title}」を追加`,
    'activity.remove': (f: Facts) => `行事「${f.title}」を削除`,
    'attendee.add': (f: Facts) => (f.name ? `${f.name}さんを追加` : '参加者を追加'),
    'attendee.remove': (f: Facts) =>
      Number(f.count) > 1 ? `参加者${f.count}名を削除` : `${f.name}さんを削除`,
    'attendee.import': (f: Facts) => `「${f.fileName}」から${f.people}名を取込み`,
    'answer.set': (f: Facts) => `${f.name}さんの「${f.activity}」の回答を変更`,
    'cells.edit': cellsEdited,
    'field.add': (f: Facts) => `項目「${f.name}」を追加`,
    'field.edit': (f: Facts) => `項目「${f.name}」を変更`,
    'field.remove': (f: Facts) => `項目「${f.name}」を削除`,
    'view.save': (f: Facts) => `絞り込み「${f.name}」を保存`,
    'view.remove': (f: Facts) => `絞り込み「${f.name}」を削除`,
  } as Record<string, (facts: Facts) => string>,
};

type Facts = Readonly<Record<string, string | number>>;

const others = (f: Facts): string => (Number(f.count) > 1 ? `ほか${Number(f.count) - 1}件` : '');

/** What was done to how many cells of how many people. */
function cellsEdited(f: Facts): string {
  const done: Readonly<Record<string, string>> = {
    edit: '変更',
    paste: '貼り付け',
    fill: 'コピーして入力',
    clear: '消去',
    cut: '切り取り',
    bulk: 'まとめて変更',
  };
  const how = done[String(f.how)] ?? '変更';
  const whose = Number(f.people) === 1 && f.name ? `${f.name}さん` : `${f.people}名`;
  const added = Number(f.added) > 0 ? `（${f.added}名を追加）` : '';
  return `${whose}・${f.cells}か所を${how}${added}`;
}
