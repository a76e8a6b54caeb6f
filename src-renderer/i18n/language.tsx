import { createContext, type ReactNode, useContext } from 'react';
import { EN } from './en/index.ts';
import { JA, type Words } from './ja/index.ts';

/** The catalogues: Japanese sets the keys, English must have the same ones (checked when it compiles). */

export type Language = 'ja' | 'en';

const CATALOGUES: Readonly<Record<Language, Words>> = { ja: JA, en: EN };

const LanguageContext = createContext<Language>('ja');

/** Gives the language to everything below. */
export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
);

/** The language in use. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of the language in use. */
export const useWords = (): Words => CATALOGUES[useContext(LanguageContext)];
