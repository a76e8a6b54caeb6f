import type { Language } from '../calendar/wareki.ts';
import type { RowOf } from '../collections/index.ts';

/** Themes that are offered to begin with; their ids are fixed, so that two copies that take them up have the same. */
export const STANDARD_THEMES: readonly { readonly id: string; readonly ja: string; readonly en: string }[] = [
  { id: 'theme-identity', ja: '独自性', en: 'Identity' },
  { id: 'theme-transparency', ja: '透明性', en: 'Transparency' },
  { id: 'theme-fairness', ja: '公平性', en: 'Fairness' },
  { id: 'theme-legal-basis', ja: '法的基盤', en: 'Legal basis' },
  { id: 'theme-ethics', ja: '倫理／研修', en: 'Ethics and training' },
  { id: 'theme-co-design', ja: '共にデザイン', en: 'Co-design' },
  { id: 'theme-keeping-identity', ja: '独自性を守る', en: 'Keeping one’s identity' },
  { id: 'theme-long-term', ja: '長期計画', en: 'Long-term planning' },
  { id: 'theme-policy', ja: '政策枠組み', en: 'Policy framework' },
];

/** What a theme is called; a standard one that nobody has renamed, in the language that is asked for. */
export function themeName({ id, name }: RowOf<'themes'>, language: Language): string {
  const standard = STANDARD_THEMES.find((one) => one.id === id);
  return standard && standard.ja === name ? standard[language] : name;
}
