/** 控え: the second copy of every plan. */
export const backups = {
  open: '控えと復元…',
  title: '控え',
  about:
    '保存した変更は、そのつどこのパソコンの別の場所にも書き込み、読み直して確かめています。確かめ終わると「控え済み」と表示します。',
  folder: '控えの場所',
  second: '2つ目の場所',
  secondNone: '決まっていません',
  askSecond: 'もう1か所に控えを置く',
  secondHint:
    'パソコンの故障に備えて、ファイルサーバーなどのフォルダーにも控えを置けます。1分ごとに書き込みます。',
  secondHost:
    'この画面はブラウザーで動いているため、フォルダーは起動時に指定します。いったん終了し、npm start -- --second-backup フォルダーの場所 で起動し直してください。',
  secondFailed: (name: string, why: string) =>
    `2つ目の控えを「${name}」に書き込めません（${why}）。このパソコンの控えは済んでいます。つながっているかを確かめてください。自動でもう一度試します。`,
  choose: 'フォルダーを選ぶ',
  forget: '使うのをやめる',
  later: 'あとで',
  restore: '控えから戻す',
  none: '控えはまだありません。変更してから1分ほどで作られます。',
  noPlan: '会議を開くと、その会議の控えが並びます。',
  failed: '控えを作れていません',
  damaged: (names: string) =>
    `壊れている控えがありました。使わずに、名前を変えて残してあります：${names}。ほかの控えは使えます。`,
  columns: { at: '控えた日時', size: '大きさ', seq: '変更の番号', look: '' },
  look: '今との違い',
  same: '今の計画と同じ内容です。',
  difference: 'この控えに戻すと、次のように変わります。',
  line: (name: string, added: number, changed: number, removed: number) =>
    `${name}：${[
      ...(added > 0 ? [`${added}件が戻る`] : []),
      ...(changed > 0 ? [`${changed}件が変わる`] : []),
      ...(removed > 0 ? [`${removed}件がなくなる`] : []),
    ].join('、')}`,
  replace: 'この内容に戻す',
  asNew: '別の計画として開く',
  notBackedUp: '今の内容を控えられなかったため、戻していません。計画は変わっていません。',
  restored: '控えの内容に戻しました。Ctrl+Zで元に戻せます。',
  newer: '控えのほうが新しい計画があります',
  newerText: (title: string, n: number) =>
    `「${title}」の控えには、この画面にない変更が${n}件あります。どちらで続けるか選んでください。控えはどちらを選んでも消えません。`,
  lostText: (title: string) =>
    `「${title}」が一覧のデータから失われていますが、控えがあります。控えから戻せます。`,
  gone: '失われた変更があります',
  goneText: (title: string, n: number) =>
    `「${title}」の最後の変更${n}件は、控えのファイルの終わりが失われているため戻せません。残っている内容から続けられます。最近入力した内容を確かめてください。`,
  unknownPlan: '一覧にない会議',
  useBackup: '控えの続きから再開',
  useHere: '画面の内容で続ける',
  readOnly:
    '新しい版のTsudoiで作られたデータです。見ることはできますが、変更はできません。データはそのままです。Tsudoiを更新してください。',
};
