/** Why a file of a folder is of no use as a reply. */
export const ASIDE_REASONS = [
  'system',
  'paper',
  'image',
  'archive',
  'mail',
  'plan',
  'calendar',
  'other',
  'same-file',
  'schedule',
  'no-list',
] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/** Endings that can hold a list of people. */
export const TABLE_ENDINGS = ['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt'] as const;

const TABLES: ReadonlySet<string> = new Set(TABLE_ENDINGS);
const ENDINGS: readonly (readonly [AsideReason, readonly string[]])[] = [
  [
    'paper',
    ['pdf', 'doc', 'docx', 'docm', 'ppt', 'pptx', 'odt', 'odp', 'jtd', 'jtdc', 'xdw', 'xbd', 'rtf', 'md'],
  ],
  ['image', ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'heic', 'webp', 'svg']],
  ['archive', ['zip', 'lzh', '7z', 'rar', 'exe']],
  ['mail', ['eml', 'msg']],
  ['plan', ['tsudoi']],
  ['calendar', ['ics', 'ical']],
];

/**
 * Whether a file is put aside unread, by its name alone, and why; null: it can hold a list and is to be read. Lock
 * files of Excel (`~$…`) and LibreOffice (`.~lock.…`) and what systems leave behind are told apart, for they are not
 * worth a word.
 */
export function asideByName(name: string): AsideReason | null {
  if (/^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/iu.test(name)) return 'system';
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  if (TABLES.has(ending)) return null;
  return ENDINGS.find(([, endings]) => endings.includes(ending))?.[0] ?? 'other';
}
