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
    activities: '行事・回答',
    tally: '集計',
    replies: '回答票',
    import: '取込',
    documents: '帳票・書出し',
    privacy: '個人情報',
    today: '当日',
    reception: '受付',
    conflicts: '食い違い',
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
  kept: '控え済み',
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
  startFailedTexts: {
    full: 'ディスクの空きがないため、開けませんでした。計画のデータはそのまま残っています。不要なファイルを片付けて空きを作ってから「読み直す」を押してください。',
    held: '計画のデータがほかの画面で使われているか、壊れている可能性があります。データには手を加えていません。ほかのTsudoiの画面をすべて閉じてから「読み直す」を押してください。それでも開かないときは、パソコンを再起動してください。',
    other:
      '計画のデータはそのまま残っています。ほかのTsudoiの画面をすべて閉じて、もう一度起動してください。直らないときは、下の内容を添えて担当者にご連絡ください。',
  },
  startFailedBackups: (folder: string) =>
    `控えは次の場所にそのままあります：${folder}　直らないときは、データのフォルダーを消さずに、この場所を担当者にお伝えください。`,
  crashed: 'この画面を表示できませんでした',
  crashedText: '保存済みのデータは失われていません。画面を読み直してください。',
  severity: { error: '誤り', caution: '注意', info: '情報' },
  refused: {
    'not-found': '対象が見つかりません。すでに削除された可能性があります。',
    'invalid-row': '入力した値は使えません。直してからもう一度お試しください。',
    'end-before-start': '終わりの時刻は、始まりより後にしてください。',
    duplicate: '同じものがすでにあります。',
    'in-use': 'ほかで使われているため、削除できません。',
    full: '空きがないため、繰り上げられません。定員を増やすか、辞退を待ってください。',
    'nothing-to-do': '変更はありません。',
    fixed:
      '時刻固定の項目に間に合わないため、計画は変えていません。前の項目を短くしてから、もう一度お試しください。',
    unchanged: '前の版から変わっていないため、新しい版は作りませんでした。',
    frozen: '確定した版は変更できません。直すときは、日程を直して新しい版を確定してください。',
    'out-of-range': 'これ以上は動かせません。',
    'read-only': '新しい版のTsudoiで作られたデータのため、ここでは変更できません。Tsudoiを更新してください。',
    stale: '別の画面で変更されたため、ここでは変更できません。上の「読み直す」を押してください。',
    'blocked-by-fixed': '時刻の動かせない項目までに収まらないため、何も変えていません。',
    'blocked-by-earlier': '前の項目と重なるため、何も変えていません。',
    'fixed-between': '時刻を固定した項目があるため、順番を入れ替えられません。',
    'would-overlap': 'ほかの項目と重なるため、順番を入れ替えられません。',
    'not-linked': '上下の項目とは場所も行事も別のため、順番は変わりません。',
    'place-twice': '同じ名前の場所が複数あります。会場名も添えてください。',
    'no-start': '先に始まりの時刻を入れてください。',
    'not-saved':
      'ディスクに書き込めませんでした。何も変わっていません。ディスクの空きを確かめて、もう一度お試しください。',
  },
  change: {
    seed: () => '計画を用意',
    'plan.create': () => '計画を作成',
    'backup.resume': () => '控えの続きから再開',
    'backup.keep': () => '画面の内容から再開',
    'backup.restore': (f: Facts) => `${f.date}の控えから復元`,
    'plan.open': () => '計画ファイルから読込み',
    merge: (f: Facts) => `「${f.name}」の内容を統合`,
    'conflict.settle': (f: Facts) => `食い違い${f.count}件を決定`,
    'plan.carry-over': (f: Facts) => `「${f.title}」の日程を引き継ぎ`,
    'row.edit': (f: Facts) => `「${f.subject}」を変更`,
    'fact.confirm': (f: Facts) => `「${f.subject}」を確認`,
    'item.add': (f: Facts) => `「${f.title}」を追加`,
    'item.place': (f: Facts) => `「${f.title}」${others(f)}の時刻・場所を変更`,
    'item.rain': (f: Facts) => `「${f.title}」${others(f)}の雨天時の案を作成`,
    'day.variant': (f: Facts) => `${f.n}日目を${f.variant === 'b' ? '雨天時' : '通常'}の案に切替え`,
    'agenda.add': (f: Facts) => `議題「${f.title}」を追加`,
    'agenda.remove': (f: Facts) => `議題「${f.title}」を削除`,
    'agenda.move': (f: Facts) => `議題「${f.title}」の順番を変更`,
    'item.shift': (f: Facts) =>
      `「${f.title}」${others(f)}を${Math.abs(Number(f.minutes))}分${Number(f.minutes) < 0 ? '早く' : '遅く'}`,
    'item.retime': (f: Facts) => `「${f.title}」の時刻を変更${movedToo(f)}`,
    'item.shift-later': (f: Facts) =>
      `「${f.title}」以降を${Math.abs(Number(f.minutes))}分${Number(f.minutes) < 0 ? '前' : '後ろ'}へ移動`,
    'item.reorder': (f: Facts) => `「${f.title}」の順番を変更`,
    'item.duplicate': (f: Facts) => `「${f.title}」${others(f)}を複製`,
    'item.remove': (f: Facts) => `「${f.title}」${others(f)}を削除`,
    'item.people': (f: Facts) => `「${f.title}」の担当を変更`,
    'day.add': (f: Facts) => `${f.n}日目を追加`,
    'day.first': () => '日付を変更',
    'day.date': () => '日付を変更',
    'day.window': (f: Facts) => `${f.n}日目の時間を変更`,
    'day.remove': (f: Facts) => `${f.n}日目を削除`,
    'place.add': (f: Facts) => `場所「${f.name}」を追加`,
    'place.remove': (f: Facts) => `場所「${f.name}」${uses(f)}を削除`,
    'place.move': (f: Facts) => `場所「${f.name}」の順を変更`,
    'travel.set': (f: Facts) => `${f.from}から${f.to}までの移動時間を${f.minutes}分に変更`,
    'travel.remove': (f: Facts) => `${f.from}から${f.to}までの移動時間を削除`,
    'travel.legs': (f: Facts) => `${f.n}日目に移動${f.count}件を追加`,
    'vehicle.add': (f: Facts) => `車両「${f.name}」を追加`,
    'vehicle.remove': (f: Facts) => `車両「${f.name}」を削除`,
    'ride.add': (f: Facts) => `「${f.title}」に${f.vehicle}を割当て`,
    'ride.remove': (f: Facts) => `「${f.title}」から${f.vehicle}を解除`,
    'person.hours': (f: Facts) => `${f.name}さんの在席できる時間を変更`,
    'release.make': (f: Facts) => `第${f.number}版を確定`,
    'release.note': (f: Facts) => `第${f.number}版のメモを変更`,
    'release.restore': (f: Facts) =>
      `${f.kept ? `回答のある行事「${f.kept}」を残して、` : ''}日程を第${f.number}版の内容に復元`,
    'actual.start': (f: Facts) => `「${f.title}」の開始（${f.time}）を記録`,
    'actual.end': (f: Facts) => `「${f.title}」の終了（${f.time}）を記録`,
    'actual.times': (f: Facts) => `「${f.title}」の実績を修正`,
    'actual.overrun': (f: Facts) =>
      Number(f.minutes) === 0 ? `「${f.title}」の押しを取消し` : `「${f.title}」を${f.minutes}分押しに設定`,
    'actual.clear': (f: Facts) => `${f.n}日目の実績を消去`,
    'actual.take': (f: Facts) => `「${f.title}」${others(f)}の実績・見込みを計画に反映`,
    'activity.add': (f: Facts) => `行事「${f.title}」を追加`,
    'activity.remove': (f: Facts) => `行事「${f.title}」を削除`,
    'attendee.add': (f: Facts) => (f.name ? `${f.name}さんを追加` : '参加者を追加'),
    'attendee.carry': (f: Facts) => `${f.title}の${f.count}名を候補として追加`,
    'attendee.remove': (f: Facts) =>
      Number(f.count) > 1 ? `参加者${f.count}名を削除` : `${f.name}さんを削除`,
    'export.record': (f: Facts) =>
      f.kind === 'reply-form' ? `回答票を作成（${f.count}団体）` : '書き出した表の控えを保存',
    'reply.take': (f: Facts) => `${f.city}の回答「${f.fileName}」を取込み`,
    'reply.state': (f: Facts) => `${f.city}の受取状況を変更`,
    'attendee.import': (f: Facts) => `「${f.fileName}」から${f.people}名を取込み`,
    'attendee.merge': (f: Facts) => `${f.name}さんの重複を1件にまとめ`,
    'attendee.apart': (f: Facts) => `${f.name}さんを別人と確認`,
    'reception.in': (f: Facts) => `${f.name}さんを受付`,
    'reception.in-many': (f: Facts) => `${f.count}名を受付`,
    'reception.out': (f: Facts) => `${f.name}さんの受付を取消し`,
    'reception.walk-in': (f: Facts) => `${f.name}さんを当日参加で受付`,
    'output.record': (f: Facts) => `「${f.name}」の書出しを記録`,
    'output.recipient': (f: Facts) => `「${f.name}」の渡した先を変更`,
    'reception.desks': (f: Facts) => `ほかの受付の${f.count}件を反映`,
    'memo.take': (f: Facts) => (f.name ? `${f.name}さんの電話メモを記録` : '電話メモを記録'),
    'answer.set-many': (f: Facts) => `回答${f.count}件を変更`,
    'answer.move-up': (f: Facts) => `${f.name}さんを「${f.activity}」のキャンセル待ちから繰り上げ`,
    'attendee.proxy': (f: Facts) => `${f.replaced}さんの代理に${f.name}さんを登録`,
    'seat.assign': (f: Facts) => `「${f.title}」の号車を割り振り`,
    'seat.rider': (f: Facts) =>
      f.vehicle ? `${f.name}さんの席を「${f.vehicle}」に変更` : `${f.name}さんの席を取消し`,
    'schedule.import': (f: Facts) => `「${f.fileName}」から日程${f.items}件を取込み`,
    'paper-text.set': () => '帳票の文章を変更',
    'rule.silence': (f: Facts) => `「${f.title}」の指摘を知らせない設定に変更`,
    'rule.unsilence': (f: Facts) => `「${f.title}」の指摘を再び表示`,
    'answer.set': (f: Facts) => `${f.name}さんの「${f.activity}」の回答を変更`,
    'cells.edit': cellsEdited,
    'kind.add': (f: Facts) => `区分「${f.name}」を追加`,
    'kind.edit': (f: Facts) => `区分「${f.name}」を変更`,
    'kind.remove': (f: Facts) => `区分「${f.name}」を削除`,
    'attendee.order': (f: Facts) => `${f.name}さんの順を変更`,
    'attendee.order-office': () => '都市ごとに役職順に並べ替え',
    'payment.set': (f: Facts) =>
      Number(f.count) > 1 ? `参加費${f.count}件の入金を変更` : `${f.name}さんの参加費の入金を変更`,
    'receipt.issue': (f: Facts) =>
      Number(f.count) > 1
        ? `領収書${f.count}枚（No.${f.first}～${f.last}）を発行`
        : `領収書No.${f.first}を発行`,
    'field.add': (f: Facts) => `項目「${f.name}」を追加`,
    'field.edit': (f: Facts) => `項目「${f.name}」を変更`,
    'field.remove': (f: Facts) => `項目「${f.name}」を削除`,
    'paper-setting.save': (f: Facts) => `帳票の設定「${f.name}」を保存`,
    'paper-setting.remove': (f: Facts) => `帳票の設定「${f.name}」を削除`,
    'view.save': (f: Facts) => `絞り込み「${f.name}」を保存`,
    'view.remove': (f: Facts) => `絞り込み「${f.name}」を削除`,
  } as Record<string, (facts: Facts) => string>,
};

type Facts = Readonly<Record<string, string | number>>;

/** （項目3件・移動時間2件で使用）: what a place that goes was used by. */
const uses = (f: Facts): string => {
  const parts = [
    ...(Number(f.items ?? 0) > 0 ? [`項目${f.items}件`] : []),
    ...(Number(f.times ?? 0) > 0 ? [`移動時間${f.times}件`] : []),
  ];
  return parts.length === 0 ? '' : `（${parts.join('・')}で使用）`;
};

const others = (f: Facts): string => (Number(f.count) > 1 ? `ほか${Number(f.count) - 1}件` : '');

/** （ほか4件を10分後ろへ）, where a new time has moved later items. */
const movedToo = (f: Facts): string =>
  Number(f.others) > 0
    ? `（ほか${f.others}件を${Math.abs(Number(f.minutes))}分${Number(f.minutes) < 0 ? '前' : '後ろ'}へ）`
    : '';
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
