import type { PasteProblem } from '../../../shared/domain/attendees/paste.ts';
import type { Words } from '../../i18n/ja/index.ts';
import type { Column } from './columns.ts';

/** Why nothing was pasted, with the first cell that does not fit. */
export function pasteSentence(
  problem: PasteProblem,
  words: Words['attendees'],
  labelOf: (column: Pick<Column, 'cell'>) => string,
): string {
  switch (problem.code) {
    case 'veiled':
      return words.table.pasteVeiled;
    case 'too-wide':
      return words.table.pasteWide(problem.columns, problem.room);
    case 'misfit': {
      const text = problem.text.length > 20 ? `${problem.text.slice(0, 20)}…` : problem.text;
      return words.table.pasteMisfit(
        problem.row,
        labelOf(problem.cell),
        text,
        words.table.misfits[problem.problem],
      );
    }
  }
}
