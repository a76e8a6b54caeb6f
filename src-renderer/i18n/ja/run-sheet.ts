/** Long gaps in hours: 空き 650分 says nothing. */
const span = (n: number): string =>
  n < 120 ? `${n}分` : `${Math.floor(n / 60)}時間${n % 60 === 0 ? '' : `${n % 60}分`}`;

/** Words of the run sheet. */
export const runSheet = {
  grid: '進行表',
  columns: {
    fixed: '固定',
    start: '開始',
    end: '終了',
    minutes: '所要',
    content: '内容',
    people: '担当',
    place: '場所',
    equipment: '設備・配布',
    remarks: '備考（内部用）',
  },
  minutes: (n: number) => `${n}分`,
  cell: (column: string, title: string) => `${title}　${column}`,
  later: '後ろの項目',
  laterModes: { leave: 'そのまま', 'keep-gaps': '間隔を保って動かす', 'close-gaps': '詰める' },
  tools: '選んだ行',
  add: '行を追加',
  addAfter: '下に行を追加',
  addHere: (n: number) => `空き${n}分に項目を追加`,
  up: '上の行と入れ替え',
  down: '下の行と入れ替え',
  earlier: 'この行から後ろを5分早く',
  laterBy: 'この行から後ろを5分遅く',
  shiftEarlier: '5分早く',
  shiftLater: '5分遅く',
  duplicate: '複製',
  remove: '削除',
  fix: (title: string) => `「${title}」の時刻を固定する`,
  unfix: (title: string) => `「${title}」の固定を外す`,
  gap: (n: number) => `空き ${span(n)}`,
  buffer: (n: number) => `余裕 ${n}分`,
  overlap: (n: number) => `${n}分重なり`,
  parallel: '同時進行',
  optional: '希望者のみ',
  changed: '改',
  dayEmpty: 'この日の項目はまだありません。',
  addFirst: '最初の項目を追加',
  planMark: { a: '通常', b: '雨天時' },
  movedOthers: (title: string, n: number, minutes: number) =>
    `「${title}」を変更し、ほか${n}件を${Math.abs(minutes)}分${minutes < 0 ? '前へ' : '後ろへ'}動かしました。Ctrl+Zで元に戻せます。`,
  closedOthers: (title: string, n: number) =>
    `「${title}」を変更し、ほか${n}件を詰めて動かしました。Ctrl+Zで元に戻せます。`,
  nowAt: (title: string, range: string) => `「${title}」　${range}`,
  bad: {
    time: '13:30、1330、午前、+10 のように入れてください。',
    minutes: '30、90分、1:30、1時間30分、+10 のように入れてください。',
    noTime: '時刻が決まっていないため、足し引きできません。13:30、1330、午前 のように入れてください。',
    noMinutes: '所要が決まっていないため、足し引きできません。30、90分、1:30 のように入れてください。',
    title: '内容は空にできません。',
  },
  escHint: 'Escで元に戻ります。',
  keys: {
    edit: '編集',
    next: '決定',
    reorder: '入れ替え',
    shift: '以降を5分',
    duplicate: '複製',
    remove: '行を削除',
  },
  refused: {
    'blocked-by-fixed': (f: Facts) =>
      `時刻の動かせない「${f.title}」まで${f.minutes}分足りません。何も変えていません。間を${f.minutes}分空けるか、「後ろの項目」を切り替えてから、もう一度お試しください。`,
    'blocked-by-earlier': (f: Facts) =>
      `前の「${f.title}」と${f.minutes}分重なります。何も変えていません。「${f.title}」を先に短くするか、「そのまま」に切り替えてから、もう一度お試しください。`,
    'fixed-between': (f: Facts) =>
      `「${f.title}」は時刻が固定されているため、順番を入れ替えられません。何も変えていません。固定を外すか、時刻を直接入れてください。`,
    'would-overlap': (f: Facts) =>
      `入れ替えると「${f.title}」と重なるため、何も変えていません。時刻を直接入れてください。`,
    'not-linked': (f: Facts) =>
      `「${f.title}」とその行は場所も行事も別のため、入れ替えても順番は変わりません。時刻を直接入れてください。`,
    'no-start': (f: Facts) => `「${f.title}」の時刻が決まっていません。先に開始と終了を入れてください。`,
    'place-twice': (f: Facts) =>
      `「${f.name}」という場所が複数あります。候補から「会場　部屋」の形で選んでください。`,
  },
};

type Facts = Readonly<Record<string, string | number>>;
