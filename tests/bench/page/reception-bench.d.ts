/** The measure that the page of the reception desk puts on its window (reception-page.tsx). */
interface Window {
  receptionBench: { readonly keystroke: (query: string) => Promise<number> };
}
