import type { Language } from '../../shared/domain/calendar/wareki.ts';

/**
 * The language of the command line's sentences: English, unless the system's is Japanese (POSIX:
 * LC_ALL before LC_MESSAGES before LANG; elsewhere the system's own setting).
 */
export function cliLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^ja\b|^ja_/.test(locale) ? 'ja' : 'en';
}
