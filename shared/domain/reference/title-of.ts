import type { Language } from '../calendar/wareki.ts';

/** A title in the language asked for; the Japanese one where no English one was given. */
export const titleOf = (
  row: { readonly title: string; readonly titleEn: string },
  language: Language,
): string => (language === 'en' && row.titleEn !== '' ? row.titleEn : row.title);
