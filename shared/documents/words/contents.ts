/** Words of the list of what a folder of papers holds. */

const JA = {
  contents: { paper: '帳票', file: 'ファイル', rows: '行数', empty: '（載せるものがまだありません）' },
};

const EN: typeof JA = {
  contents: { paper: 'Paper', file: 'File', rows: 'Rows', empty: '(nothing to show yet)' },
};

export const CONTENTS_WORDS = { ja: JA, en: EN };
