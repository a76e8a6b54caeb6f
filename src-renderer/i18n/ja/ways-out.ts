import type { HandOutNote } from '../../../shared/documents/before-handing-out.ts';
import { privateExcerpts, sayPrivate } from '../private-excerpts.ts';

/** The first of a list; how many more there are. */
const some = (list: readonly string[], most = 6): string =>
  [...list.slice(0, most), ...(list.length > most ? [`ほか${list.length - most}件`] : [])].join('、');

/** Words of what goes out beside single papers: all at once, CSV for groupware, the check beforehand. */
export const waysOut = {
  batch: {
    about:
      '選んだ帳票を一つのフォルダーに書き出し、目次（帳票一覧）を付けます。中身はそれぞれの帳票で最後に選んだ設定です。1つが書き出せなくても、残りは続けます。',
    formats: '形式',
    papers: '帳票',
    all: 'すべて選ぶ',
    none: 'すべて外す',
    noFormat: '選んだ形式では出ません',
    empty: 'まだ内容なし',
    start: (n: number | null) =>
      n === null ? 'フォルダーに書き出す' : `フォルダーに書き出す（${n}ファイルと目次）`,
    folder: (title: string) => `${title}_帳票一式`,
    eachCity: '通知とカレンダーを都市ごとに分ける（1都市1ファイル）',
    copies: '部数番号（PDFに1部ずつ番号）',
    progress: 'まとめて書出し',
    doing: (done: number, all: number, name: string) =>
      name === '' ? '目次を作っています…' : `${all}ファイル中${done}まで　${name}`,
    preparing: '書き出す内容をまとめています…',
    stop: '中止',
    stopping: '中止しています。書き出し中のファイルが終わるまでお待ちください。',
    stopped: (n: number) =>
      n === 0 ? '中止しました。ファイルは残していません。' : `中止しました（${n}ファイルまで書き出し）。`,
    written: (n: number) => `${n}ファイルを書き出しました。`,
    failed: (n: number) => `書き出せなかったもの　${n}件`,
  },
  groupware: {
    title: 'グループウェア用のCSV',
    template: '取り込む先',
    unknown: '列は製品の版によって違います。「書式を直す」で、お使いの版の列に合わせてください。',
    encodings: { cp932: 'Shift_JIS（CP932）', 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8（BOM付き）' },
    edit: '書式を直す…',
    editOf: (name: string) => `${name}のCSVの書式`,
    asDelivered: '元の書式に戻す',
    encoding: '文字コード',
    lineEnd: '改行',
    lineEnds: { crlf: 'CR+LF（Windows）', lf: 'LF' },
    dates: '日付の形',
    times: '時刻の形',
    heading: '1行目に見出しを入れる',
    fields: {
      title: '件名',
      startDate: '開始日',
      startTime: '開始時刻',
      endDate: '終了日',
      endTime: '終了時刻',
      allDay: '終日か',
      place: '場所',
      description: '内容',
      category: '分類',
      fixed: '決まった文字・空欄',
    },
    blank: '空欄',
    columnLabel: (n: number) => `${n}列目の見出し`,
    columnField: (n: number) => `${n}列目に入れるもの`,
    columnText: (n: number) => `${n}列目の文字`,
    removeColumn: (n: number) => `${n}列目を外す`,
    columnUp: (n: number) => `${n}列目を前へ`,
    columnDown: (n: number) => `${n}列目を後へ`,
    columnHeads: { label: '見出し', field: '入れるもの', text: '決まった文字' },
    addColumn: '列を加える',
    replaced: (n: number) => `Shift_JISにない文字が${n}種類あります。次のように置き換えます。`,
    replacedBy: (character: string, by: string, count: number) =>
      by === '' ? `「${character}」は省きます（${count}か所）` : `「${character}」→「${by}」（${count}か所）`,
    cut: (title: string, label: string, limit: number) =>
      `「${title}」の${label}は${limit}文字までで切ります。`,
    leftOut: (n: number) => `中止・取消の予定${n}件は入れません。取り込んだ先で消してください。`,
    addsOnly:
      '取り込むと予定が追加されます。前に取り込んだものは書き換わらないので、2回目からは「第n版から変わったものだけ」を選んでください。',
    save: (n: number) => `CSVを書き出す（${n}件）`,
  },
  check: {
    title: (n: number) => (n === 0 ? '配布前点検：気になる点はありません' : `配布前点検：${n}件`),
    allWell: '配ってよい状態です。渡した先は「書出しの記録」に書けます。',
    notes: (note: HandOutNote): string => {
      switch (note.code) {
        case 'unsent':
          return note.release === null
            ? 'まだ版を確定していません。確定すると第1版と入り、次からの変更が分かります。'
            : `第${note.release}版のあとの変更が${note.count}件あり、まだ版になっていません。`;
        case 'findings':
          return `日程の指摘が残っています（誤り${note.errors}件、注意${note.cautions}件）。`;
        case 'readings':
          return `ふりがながありません：${some(note.names.map((name) => sayPrivate(name, '〔外字〕')))}`;
        case 'addresses':
          return `住所がなく、ラベルを作れない送付先：${some(note.cities)}`;
        case 'overhang':
          return '札・ラベルが用紙からはみ出します。「用紙の寸法」を直すまで、PDFと印刷では端が切れます。';
        case 'private-use':
          return `外字があり、相手のパソコンでは出ません：${some(privateExcerpts(note.texts, '〔外字〕'))}`;
        case 'font':
          return `帳票の書体にない文字です。ほかの書体で出ます：${some(note.characters)}`;
        case 'cp932':
          return `Shift_JISにない文字です。Excel・PDF・CSVではそのまま出ますが、Shift_JISでしか読めない相手には置き換わります：${some(note.replaced.map(({ character, by }) => (by === '' ? `${character}（省く）` : `${character}→${by}`)))}`;
        case 'sensitive':
          return `取扱注意の帳票です。載る列：${some(note.columns, 12)}`;
        case 'copies':
          return `会場に来る人は${note.people}名です（1人1部なら${note.people}部）。`;
      }
    },
    mend: {
      unsent: '日程の画面で版を確定する',
      findings: '日程の画面で直す',
      readings: '参加者の画面で入れる',
      addresses: '概要の「送付先」に入れる',
    },
    /** Where 外字, or what the paper’s font lacks, were typed. */
    mendText: {
      attendees: '参加者の画面で直す',
      items: '日程の画面で直す',
      places: '場所・移動の画面で直す',
      organisations: '概要の画面で直す',
      activities: '行事・回答の画面で直す',
      agenda: '議題・記録の画面で直す',
    },
    number: '部数番号を付ける',
    papers: (names: readonly string[]) => `帳票：${some(names)}`,
  },
};
