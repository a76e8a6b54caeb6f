/** Words of the list of what a folder of papers holds. */

const JA = {
  contents: {
    paper: '帳票',
    file: 'ファイル',
    rows: '行数',
    empty: '（載せるものがまだありません）',
    failed: (file: string, why: string) => `書き出せませんでした（${file}）：${why}`,
    stopped: '途中で中止したため、書き出していません',
  },
  data: {
    name: 'データ用',
    sheet: 'データ',
    start: (label: string) => `${label}（開始）`,
    end: (label: string) => `${label}（終了）`,
    note: (label: string) => `${label}（補足）`,
    variant: '案',
    about: 'この表について',
    title: '帳票',
    edition: '版・日時',
    rows: '行数',
    marks: '表示',
  },
};

const EN: typeof JA = {
  contents: {
    paper: 'Paper',
    file: 'File',
    rows: 'Rows',
    empty: '(nothing to show yet)',
    failed: (file, why) => `Could not be written (${file}): ${why}`,
    stopped: 'Not written: it was stopped',
  },
  data: {
    name: 'data',
    sheet: 'Data',
    start: (label) => `${label} (start)`,
    end: (label) => `${label} (end)`,
    note: (label) => `${label} (note)`,
    variant: 'Plan',
    about: 'About this table',
    title: 'Paper',
    edition: 'Edition and time',
    rows: 'Rows',
    marks: 'Marks',
  },
};

export const CONTENTS_WORDS = { ja: JA, en: EN };
