import type { PaperPrinter } from './paper-printer.ts';

/**
 * A printer whose papers go one after another: there is one page that they are laid out on, and a batch may be under way
 * while somebody prints a paper by itself.
 */
export function inTurn(printer: PaperPrinter): PaperPrinter {
  let last: Promise<unknown> = Promise.resolve();
  const turn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    print: (document) => turn(() => printer.print(document)),
    dispose: () => turn(() => printer.dispose()),
  };
}
