import type { Language } from '../calendar/wareki.ts';

/** The texts that officials write on papers themselves, by paper, in the order in which they stand there. */
const NAMES = {
  'overview.purpose': { ja: '趣旨', en: 'Purpose' },
  'overview.organisers': { ja: '主催・共催', en: 'Organisers' },
  'overview.access': { ja: '会場への交通', en: 'How to get there' },
  'overview.audience': { ja: '参加対象', en: 'Who may attend' },
  'overview.fee': { ja: '参加費', en: 'Fees' },
  'overview.lodging': { ja: '宿泊', en: 'Accommodation' },
  'overview.application': { ja: '申込方法', en: 'How to apply' },
  'overview.deadline': { ja: '申込締切', en: 'Apply by' },
  'overview.privacy': { ja: '個人情報の取扱い', en: 'Personal data' },
  'overview.remarks': { ja: 'その他', en: 'Further notes' },
  'notice.number': { ja: '文書番号', en: 'Reference number' },
  'notice.date': { ja: '日付', en: 'Date' },
  'notice.addressee': {
    ja: '宛先（{都市}{部署}{宛名}が入ります）',
    en: 'Addressee ({city}, {office}, {addressee})',
  },
  'notice.seal': { ja: '公印', en: 'Seal' },
  'notice.subject': { ja: '件名', en: 'Subject' },
  'notice.body': { ja: '本文', en: 'Body' },
  'notice.remarks': { ja: 'その他（記の中）', en: 'Further notes' },
  'report.theme': { ja: 'テーマ', en: 'Theme' },
  'report.reporter': { ja: '報告者', en: 'Reported by' },
  'report.aim': { ja: '目的・背景', en: 'Aim and background' },
  'report.sessions': { ja: '会議の総括', en: 'The sessions in sum' },
  'report.concerns': { ja: '懸案事項（1行に1件）', en: 'Open concerns (one a line)' },
  'report.advice': { ja: '今後に向けたアドバイス（1行に1件）', en: 'Advice for what follows (one a line)' },
  'report.events': { ja: '関連行事・視察の成果', en: 'How events and visits went' },
  'report.coming': { ja: '次回のプログラム・視察の予定', en: 'What is planned for the next meeting' },
  'booklet.greeting': { ja: 'ごあいさつ', en: 'Greeting' },
  'booklet.notes': { ja: 'お願い・持ち物', en: 'Please note' },
  'bus-order.remarks': { ja: '乗務員への連絡', en: 'Notes for the driver' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type PaperTextField = keyof typeof NAMES;

/** Those in whose place the paper says what is to be written (〔…を記入〕) until it is, or until it is left out. */
export const HINTED_FIELDS: ReadonlySet<PaperTextField> = new Set<PaperTextField>([
  'report.aim',
  'report.sessions',
  'report.concerns',
  'report.advice',
  'report.events',
  'report.coming',
]);

/** The texts of a paper by its id; none for most. */
export const paperTextFields = (paper: string): readonly PaperTextField[] =>
  (Object.keys(NAMES) as PaperTextField[]).filter((field) => field.startsWith(`${paper}.`));

/** What a text is called; one that is not known keeps its own name. */
export const paperTextName = (field: string, language: Language): string =>
  Object.hasOwn(NAMES, field) ? NAMES[field as PaperTextField][language] : field;
