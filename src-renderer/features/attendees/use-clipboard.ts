import type { ClipboardEvent } from 'react';
import { cellText } from '../../../shared/domain/attendees/cell-text.ts';
import { formatHtmlTable, formatTsv } from '../../../shared/text/tsv.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { isVeiled } from './cell-text.ts';
import type { Columns } from './columns.ts';
import type { GridControl } from './grid-control.ts';
import type { Lines } from './lines.ts';
import type { RangeActions } from './use-range-actions.ts';
import { useTableWords } from './use-table-words.ts';

type Clip = ClipboardEvent<HTMLTextAreaElement>;

/** Copying, cutting and pasting whole ranges. While a cell is being edited the clipboard is the text's. */
export function useClipboard(
  grid: GridControl,
  lines: Lines,
  columns: Columns,
  veiled: boolean,
  actions: Pick<RangeActions, 'clear' | 'paste'>,
): {
  readonly onCopy: (event: Clip) => void;
  readonly onCut: (event: Clip) => void;
  readonly onPaste: (event: Clip) => void;
} {
  const words = useTableWords();
  const plan = usePlan();
  const say = useToasts((state) => state.say);

  /** Puts the range on the clipboard as text and as a table. What is hidden is not taken along. */
  function copy(event: Clip): 'copied' | 'hidden' | null {
    const { range } = grid;
    if (grid.edit || !range) return null;
    let hidden = false;
    const rows = lines.ids.slice(range.first, range.last + 1).flatMap((id) => {
      const person = plan.rows.attendees.get(id);
      if (!person) return [];
      return [
        columns.all.slice(range.from, range.to + 1).map((column) => {
          if (!isVeiled(person, column, veiled)) return cellText(plan, person, column.cell, words);
          hidden = true;
          return '';
        }),
      ];
    });
    event.clipboardData.setData('text/plain', formatTsv(rows));
    event.clipboardData.setData('text/html', formatHtmlTable(rows));
    event.preventDefault();
    return hidden ? 'hidden' : 'copied';
  }

  return {
    onCopy: (event) => {
      const done = copy(event);
      if (done === 'hidden') say(words.table.copyVeiled);
    },
    onCut: (event) => {
      if (copy(event) !== null) actions.clear('cut');
    },
    onPaste: (event) => {
      if (grid.edit || !grid.range) return;
      event.preventDefault();
      actions.paste(event.clipboardData.getData('text/plain'));
    },
  };
}
