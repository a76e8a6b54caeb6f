import type { AppError } from '../lib/errors.ts';
import { systemReason } from './system-reasons.ts';

/** The facts of an error. */
export type Facts = AppError['facts'];
/** What happened, what is safe, what to do, from the facts of an error. */
export type Sentence = Readonly<Record<'ja' | 'en', (facts: Facts) => string>>;

/** The file's name in Japanese quotation marks, or a word for it. */
export const quoted = (facts: Facts, ja: string): string =>
  facts.name === undefined ? ja : `「${facts.name}」`;
/** The file's name in English quotation marks, or words for it. */
export const named = (facts: Facts, en: string): string =>
  facts.name === undefined ? en : `“${facts.name}”`;
/** The reason in Japanese brackets; '' where none is told. */
export const because = (facts: Facts): string =>
  facts.why === undefined ? '' : `（${systemReason(String(facts.why), 'ja')}）`;
/** The reason in English brackets; '' where none is told. */
export const reason = (facts: Facts): string =>
  facts.why === undefined ? '' : ` (${systemReason(String(facts.why), 'en')})`;
/** After how many seconds reading was stopped. */
export const seconds = (facts: Facts): string | number => facts.seconds ?? 20;
/** The largest file that is read, in MB. */
export const megabytes = (facts: Facts): string | number => facts.limitMb ?? 64;

/** What there is too much of in a file, with its number. */
const LIMIT_WORDS: Readonly<Record<string, Readonly<Record<'ja' | 'en', (limit: string) => string>>>> = {
  rows: { ja: (n) => `1シート${n}行`, en: (n) => `${n} rows a sheet` },
  columns: { ja: (n) => `1シート${n}列`, en: (n) => `${n} columns a sheet` },
  cells: { ja: (n) => `合計${n}セル`, en: (n) => `${n} cells in all` },
  lines: { ja: (n) => `${n}行`, en: (n) => `${n} lines` },
  parts: { ja: (n) => `部品${n}個`, en: (n) => `${n} parts` },
  unpacked: { ja: (n) => `展開後${n} MB`, en: (n) => `${n} MB unpacked` },
  sheets: { ja: (n) => `シートの中身${n} MB`, en: (n) => `${n} MB of sheets` },
  text: { ja: (n) => `テキスト${n} MB`, en: (n) => `${n} MB of text` },
  memory: { ja: (n) => `読取りのメモリ${n} MB`, en: (n) => `${n} MB of memory for reading` },
};

/** The limit that was met, in words; where it is not told, the most rows and columns. */
export function limitOf(facts: Facts, language: 'ja' | 'en'): string {
  const words = LIMIT_WORDS[String(facts.what ?? '')];
  if (words && facts.limit !== undefined)
    return words[language](Number(facts.limit).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-US'));
  return language === 'ja' ? '1シート100,000行・256列' : '100,000 rows and 256 columns a sheet';
}
