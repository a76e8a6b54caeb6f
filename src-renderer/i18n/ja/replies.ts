const number = (n: number): string => n.toLocaleString('ja-JP');

/** Words of the screen of reply forms: the board of what has come back. */
export const replies = {
  views: '表示',
  tabs: { board: '受取状況' },
  states: { waiting: '未着', received: '着', corrected: '訂正', 'to-check': '要確認' },
  all: 'すべて',
  filter: '状態で絞り込む',
  search: '都市・ファイル名を探す',
  columns: {
    city: '都市',
    state: '状態',
    deadline: '締切',
    received: '受取',
    file: 'ファイル',
    people: '人数',
    owing: '未回答',
    doubtful: '要確認',
  },
  board: '都市ごとの受取状況',
  days: (n: number) => (n < 0 ? `${number(-n)}日超過` : n === 0 ? '本日' : `あと${number(n)}日`),
  otherFiles: (n: number) => `ほか${number(n)}件`,
  openPeople: (city: string) => `${city}の参加者を開く`,
  noneShown: '該当する都市がありません',
  noneShownText: '絞り込みを外すと、すべての都市を表示します。',
  showAll: 'すべて表示',
  noCities: '回答を集める都市がありません',
  noCitiesText:
    '加盟都市は、会議の日と対象のネットワークから決まります。名簿のファイルを取り込むと、その都市もここに並びます。',
  toImport: '取込を開く',
  paper: '受取状況一覧を出力',
  reminder: '督促文をコピー',
  reminderAll: (n: number) => `未回答の${number(n)}都市に督促文`,
  reminderOf: (city: string) => `${city}への督促文`,
  copied: (what: string) => `${what}をコピーしました。メールに貼り付けてください。`,
  copyFailed: 'コピーできませんでした。「行事・回答」の「未回答」から、文面を選んでコピーしてください。',
  setState: (city: string) => `${city}の状態を変える`,
  stateChoices: {
    sent: '未着に戻す',
    received: '着にする',
    corrected: '訂正ありにする',
    'to-check': '要確認にする',
  },
  summary: (f: { waiting: number; received: number; corrected: number; 'to-check': number }) =>
    `未着 ${number(f.waiting)}・着 ${number(f.received)}・訂正 ${number(f.corrected)}・要確認 ${number(f['to-check'])}`,
};
