import { number } from './number.ts';

/** 個人情報: purpose, retention, disposal, handover. */
export const privacy = {
  purposeTitle: '利用目的と保存期限',
  purpose: '利用目的',
  purposeHint: (usual: string) => `空欄のときは、次の文が回答票に載ります。「${usual}」`,
  purposeOwn: '回答票と名簿には、下の文が載ります。空欄に戻すと、標準の文になります。',
  basis: '取扱いの根拠',
  basisHint: '例：個人情報の保護に関する法律第61条第1項、○○市△△条例第○条。回答票に載ります。',
  retainUntil: '保存期限',
  retainHint: '参加者を保存してよい最後の日です。30日前からお知らせします。回答票と名簿にも載ります。',
  soonLead: '保存期限が近づいています',
  overLead: '保存期限を過ぎています',
  soon: (title: string, date: string, days: number) =>
    days === 0
      ? `「${title}」の参加者の個人情報は、今日（${date}）が保存期限です。`
      : `「${title}」の参加者の個人情報は、${date}（あと${days}日）が保存期限です。`,
  over: (title: string, date: string, days: number) =>
    `「${title}」の参加者の個人情報は、${date}（${days}日前）が保存期限でした。廃棄してください。`,
  toDisposal: '廃棄の準備へ',
  handover: '引継ぎ',
  handoverHint:
    '次の開催都市に渡す計画ファイルを作ります。日程・実績の時刻・場所・議題・やることの一覧・申し送り・経費などは入り、参加者の個人情報は入りません。人数だけが所属ごとに入ります。',
  handoverMake: '引継ぎファイルを作る…',
  handoverTitle: '引継ぎファイルを作る',
  handoverGoes:
    '参加者・回答・担当者・問合せ先・版・書出しの記録は入りません。文の中の、参加者の氏名と連絡先は取り除きます。',
  handoverTextsHint:
    'ファイルに入る文です。個人のことや外に出せないことが書かれていれば、この場で書き直すか（ファイルだけが変わり、計画は変わりません）、印を付けて除いてください。「氏名あり」の文には、初めから印が付いています。',
  handoverNoTexts: '備考などの文はありません。',
  inOtherWords: (title: string, field: string) =>
    `${title === '' ? '' : `「${title}」の`}${field}をファイルに入れる文`,
  handoverLeave: 'ファイルに入れない文',
  handoverRead: 'ファイルに入る文をすべて確かめました。',
  handoverSave: '引継ぎファイルを保存',
  handoverSaved: (name: string) => `引継ぎファイル「${name}」を保存しました。`,
  disposal: '廃棄',
  disposalHint:
    '参加者の個人情報を、この計画・変更の履歴・控えから消します。都市ごとの人数は残ります。消す前に、何が消えて何が残るかを確かめられます。',
  disposalNobody:
    'この計画に参加者はいません。問合せ先、担当者の名前、回答票の連絡先などが残っていれば、廃棄できます。',
  disposePeople: '人を選んで廃棄…',
  disposeMeeting: 'この会議の個人情報をすべて廃棄…',
  pickTitle: '廃棄する方を選ぶ',
  pickSearch: '氏名・ふりがな・都市で探す',
  pickNext: (n: number) => (n === 0 ? '廃棄の内容を確かめる' : `${number(n)}名の廃棄の内容を確かめる`),
  pickMore: (n: number) => `ほかに${number(n)}名います。言葉を足して絞り込んでください。`,
  pickGone: '名簿から外した方（カレンダーの控え）',
  pickNone: '該当する方がいません。',
  meetingTitle: 'この会議の個人情報をすべて廃棄する',
  peopleTitle: (n: number) => `${number(n)}名の個人情報を廃棄する`,
  forGood: '廃棄は元に戻せません',
  forGoodText:
    'ここまでの変更の履歴も消えるため、これより前の操作は「元に戻す」で戻せなくなります。廃棄した方は、古い計画ファイルを開いても戻りません。',
  goes: '消えるもの',
  line: (name: string, n: number) => `${name}${n}件`,
  goesToo:
    'あわせて、変更の履歴、このパソコンと2つ目の場所の控え（過去のもの・壊れて残してあるもの）、受付の分担のファイル、版や書き出しの控えの中の記載も消えます。',
  stays: '残るもの',
  staysText:
    '日程・行事・場所・議題などの会議の記録、領収書の番号と金額、次の人数。人数の欄は「参加の回答／受付」です。',
  texts: (n: number) => `自由記述（${n}件）`,
  textsNone: '該当する方の氏名や連絡先が書かれた文はありません。',
  textsHint:
    '「氏名あり」の文からは、氏名と連絡先だけを取り除きます。ほかの文も読み、個人のことが書かれていれば印を付けてください。印を付けた文は全部消えます。',
  textsLeave: '文ごと消すもの',
  named: '氏名あり',
  elsewhere: 'このパソコンのほかの会議',
  elsewhereReading: 'ほかの会議を調べています…',
  elsewhereText: (n: number): string =>
    n === 0
      ? '同じ氏名またはメールアドレスの方は、ほかの会議にはいません。'
      : '次の会議にも、同じ氏名またはメールアドレスの方がいます。この廃棄はそこには及びません。必要なら、その会議を開いて廃棄してください。',
  elsewhereNames: (names: string, more: number) => (more > 0 ? `${names} ほか${more}名` : names),
  byHand: '手で廃棄するもの',
  byHandText:
    '渡したファイルや印刷した紙、メール、共有ファイルやほかの方の計画ファイル、ファイルサーバーの履歴、ごみ箱は、ここからは消せません。書出しの記録にある次のものを、渡した先にも頼んで廃棄してください。この一覧は、氏名を除いて廃棄記録に残ります。',
  toNobody: '配布先の記録なし',
  by: '廃棄する人',
  byHint: '廃棄記録に残ります。所属と氏名など。',
  confirmed: '消えるもの、残るもの、手で廃棄するものを確かめました。元に戻せないことを承知しています。',
  disposeDo: '廃棄する',
  working: '廃棄しています…',
  city: '都市・団体',
  people: '人数',
  noCity: '（所属未記入）',
  yesAndCame: (yes: number, came: number) => `${yes}／${came}`,
  records: '廃棄記録',
  recordLine: (scope: 'people' | 'meeting', people: number, files: number) =>
    `${scope === 'meeting' ? '会議のすべて' : '選んだ方'}（${number(people)}名）を廃棄。手で廃棄するもの${files}件`,
  recordBy: (by: string) => `廃棄した人：${by}`,
  recordPaper: '廃棄記録を印刷・書き出す',
  owedLead: '廃棄がまだ済んでいません',
  owedBackups: 'このパソコンの古い控えを消せていません。計画からは消えています。',
  owedAgain: 'もう一度消す',
  unclean: (place: string, why: string) =>
    place === ''
      ? `このパソコンの古い控えを消せません（${why}）。計画からは消えています。ほかのプログラムで開いていれば閉じてください。自動でもう一度消します。`
      : `控えの場所「${place}」の古い控えを消せません（${why}）。計画からは消えています。つながると自動で消します。`,
  owedRebuild:
    '消した内容がデータのファイルに残っています。Tsudoiのほかの画面を閉じてから、読み直してください。',
};
