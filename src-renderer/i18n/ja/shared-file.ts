/** Words of the file on a file server that a plan is linked to. */
export const sharedFile = {
  title: '共有ファイル',
  hint: 'ファイルサーバーの計画ファイルにつなぎます。開くと相手の変更を合わせ、反映するとこの計画の変更を書き込みます。元のデータはこのパソコンに残ります。',
  unavailable:
    'この起動のしかたでは、共有ファイルを選べません。インストールしたTsudoi（Electron版）を使うか、「--shared-file ファイル」を付けて起動してください。',
  saveNew: '共有ファイルに保存…',
  choose: '共有ファイルを選ぶ…',
  linked: (name: string) => `「${name}」につながっています。`,
  missing: (name: string) => `「${name}」が見つかりません。反映すると、新しく作ります。`,
  changed: '新しい変更があります。',
  unchanged: '相手からの新しい変更はありません。',
  mine: '編集の印：このパソコン',
  owned: (who: string, since: string) =>
    `${who}さんが${since}から編集中です。共有ファイルは読むだけになります。`,
  stale: '印が古いままです。相手が使っていないことを確かめられたら、引き継げます。',
  takeOver: '編集の印を引き継ぐ',
  noMark: '編集の印を置けません。共有ファイルは読むだけになります。',
  bring: '変更を合わせる',
  publish: '共有ファイルに反映',
  aside: '写しを横に保存',
  unlink: 'つながりを外す',
  published: (name: string) => `「${name}」に反映しました。`,
  copied: (name: string) => `共有ファイルの横に「${name}」を保存しました。共有ファイルは元のままです。`,
  keptChanging:
    'ほかの人が書き込んでいるため、反映しませんでした。もう一度「共有ファイルに反映」を押してください。',
  upToDate: '相手の変更はすべて取り込み済みです。',
};
