import { printedKey } from '../../domain/collections/printed-cards.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { DocumentColumn, DocumentRow } from '../document.ts';
import type { DocumentOptions } from '../options.ts';

/** What a card says, as it is kept once it has been printed: all but the desk's number, which a merge may move. */
export const saidOn = (columns: readonly Pick<DocumentColumn, 'id'>[], { cells }: DocumentRow): string =>
  cells
    .filter((_, at) => columns[at]?.id !== 'number')
    .map(({ text, reading = '' }) => (reading === '' ? text : `${text}（${reading}）`))
    .join('\t')
    .slice(0, 4000);

/**
 * The cards that are wanted: all, those of the people chosen, or those that have not been printed yet as they are now.
 * @param paper id under which what was printed is kept
 */
export function wantedCards(
  plan: Plan,
  paper: string,
  columns: readonly DocumentColumn[],
  rows: readonly DocumentRow[],
  { onlyCards = 'all' }: DocumentOptions,
): readonly DocumentRow[] {
  if (onlyCards === 'all') return rows;
  const { printedCards } = plan.rows;
  if (onlyCards === 'changed')
    return rows.filter(
      (row) =>
        row.ref === undefined || printedCards.get(printedKey(paper, row.ref))?.said !== saidOn(columns, row),
    );
  const chosen = new Set(onlyCards);
  return rows.filter(({ ref }) => ref !== undefined && chosen.has(ref));
}
