/** Words of the table of replies. */

const JA = {
  replyColumns: {
    state: '状態',
    deadline: '締切',
    received: '受取日',
    file: 'ファイル',
    people: '人数',
    owing: '未回答',
    doubtful: '要確認',
  },
  replyStates: { waiting: '未着', received: '着', corrected: '訂正', 'to-check': '要確認' },
  replyCounts: (f: { waiting: number; received: number; corrected: number; 'to-check': number }) =>
    `未着${f.waiting}・着${f.received}・訂正${f.corrected}・要確認${f['to-check']}`,
  noReplies: '該当する都市がありません。',
};

const EN: typeof JA = {
  replyColumns: {
    state: 'State',
    deadline: 'Deadline',
    received: 'Received',
    file: 'File',
    people: 'People',
    owing: 'Not answered',
    doubtful: 'To confirm',
  },
  replyStates: {
    waiting: 'Not in',
    received: 'In',
    corrected: 'Corrected',
    'to-check': 'To check',
  },
  replyCounts: (f) =>
    `Not in ${f.waiting}, in ${f.received}, corrected ${f.corrected}, to check ${f['to-check']}`,
  noReplies: 'There is no city to list.',
};

export const REPLY_BOARD_WORDS = { ja: JA, en: EN };
