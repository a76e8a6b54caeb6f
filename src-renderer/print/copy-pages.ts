import type { Document } from '../../shared/documents/document.ts';

/** The name of the pages of the n-th numbered copy, from 0. */
export const copyPage = (at: number): string => `copy-${at + 1}`;

/**
 * The page rules of numbered copies: each copy's pages are called by a name of their own, bear its number at the
 * head and count from 1 (counter(pages) would count all copies together).
 */
export const copyRules = ({ copies = [], page }: Document): string =>
  copies
    .map((label, at) => {
      const name = copyPage(at);
      return `@page ${name} {
        size: ${page.size} ${page.orientation};
        counter-increment: ${name};
        @top-center { content: ${JSON.stringify(label)}; font: 700 9pt "BIZ UDPGothic", sans-serif; color: #4a505c; }
        @bottom-center { content: counter(${name}); }
      }`;
    })
    .join('\n');

/** Rules of style that hold until `release` is called. */
export function adoptRules(rules: string): () => void {
  if (rules === '') return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
