import type { AppError } from './errors.ts';

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
export const because = (facts: Facts): string => (facts.why === undefined ? '' : `（${facts.why}）`);
/** The reason in English brackets; '' where none is told. */
export const reason = (facts: Facts): string => (facts.why === undefined ? '' : ` (${facts.why})`);
/** After how many seconds reading was stopped. */
export const seconds = (facts: Facts): string | number => facts.seconds ?? 20;
/** The largest file that is read, in MB. */
export const megabytes = (facts: Facts): string | number => facts.limitMb ?? 64;
