/** Words of the record of disposal. */

const JA = {
  scope: '範囲',
  scopes: { people: '選んだ方', meeting: '会議のすべて' },
  rows: '廃棄したもの（件数）',
  by: '廃棄した人',
  counts: '廃棄した方の人数',
  came: '受付',
  byHand: '渡したもの（手で廃棄し、済んだら□に印を付ける）',
  done: '済',
  paper: '帳票',
  file: 'ファイル・印刷物',
  to: '配布先',
  none: '廃棄の記録はありません。',
  note: '廃棄した方の氏名などは、この記録に残していません。',
};

const EN: typeof JA = {
  scope: 'Scope',
  scopes: { people: 'Chosen people', meeting: 'All of the meeting' },
  rows: 'Disposed of (rows)',
  by: 'By',
  counts: 'How many they were',
  came: 'Came',
  byHand: 'Handed out (destroy by hand, then tick the box)',
  done: 'Done',
  paper: 'Paper',
  file: 'File or print',
  to: 'Handed to',
  none: 'Nothing has been disposed of.',
  note: 'No name of those who were disposed of is kept in this record.',
};

export const DISPOSAL_WORDS = { ja: JA, en: EN };
