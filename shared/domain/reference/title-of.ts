import type { Language } from '../calendar/wareki.ts';

/** A title in the language asked for; the Japanese one where no English one was given. */
export const titleOf = (
  row: { readonly title: string; readonly titleEn: string },
  language: Language,
): string => (language === 'en' && row.titleEn !== '' ? row.titleEn : row.title);

/** A name in the language asked for, by the same rule. */
export const nameOf = (row: { readonly name: string; readonly nameEn: string }, language: Language): string =>
  titleOf({ title: row.name, titleEn: row.nameEn }, language);
