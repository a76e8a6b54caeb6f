/** Words of editions and of what has changed between them. */

const JA = {
  edition: (n: number) => `第${n}版`,
  editionChanged: (n: number) => `第${n}版（変更あり）`,
  changed: {
    mark: '改',
    column: '改',
    legend: (edition: string) => `※「改」は${edition}からの変更箇所です。`,
    gone: (edition: string, items: string) => `※${edition}から取りやめた項目：${items}`,
    none: (edition: string) => `${edition}からの変更はありません。`,
    inBrackets: (text: string) => `（${text}）`,
  },
  changeList: {
    columns: { item: '項目', what: '変更', before: '変更前', after: '変更後' },
    whole: '全体',
    span: (from: string, to: string) => `${from}から${to}への変更`,
    edition: (edition: string, date: string) => `${edition}・${date}`,
    now: '現在の案（未確定）',
    first: '確定した版がまだないため、変更の一覧はありません。',
    only: '第1版のため、前の版からの変更はありません。',
  },
};

const EN: typeof JA = {
  edition: (n) => `Edition ${n}`,
  editionChanged: (n) => `Edition ${n} (with changes)`,
  changed: {
    mark: 'rev.',
    column: 'Rev.',
    legend: (edition) => `“rev.” marks what has changed since ${edition.toLowerCase()}.`,
    gone: (edition, items) => `No longer taking place since ${edition.toLowerCase()}: ${items}`,
    none: (edition) => `Nothing has changed since ${edition.toLowerCase()}.`,
    inBrackets: (text) => ` (${text})`,
  },
  changeList: {
    columns: { item: 'Item', what: 'Change', before: 'Before', after: 'After' },
    whole: 'The whole',
    span: (from, to) => `From ${from} to ${to}`,
    edition: (edition, date) => `${edition}, ${date},`,
    now: 'the plan as it stands (not fixed)',
    first: 'No edition has been fixed yet, so there are no changes to list.',
    only: 'This is the first edition: there is none before it to compare with.',
  },
};

export const CHANGED_WORDS = { ja: JA, en: EN };
