import { useState } from 'react';
import { emptyCell } from '../../../shared/domain/attendees/cell-write.ts';
import { fillCells } from '../../../shared/domain/attendees/fill.ts';
import { type Paste, planPaste } from '../../../shared/domain/attendees/paste.ts';
import type { NewAttendee } from '../../../shared/domain/commands/attendees.ts';
import type { CellEdit, CellsHow } from '../../../shared/domain/commands/edit-cells.ts';
import { parseTsv } from '../../../shared/text/tsv.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { isVeiled } from './cell-text.ts';
import type { Columns } from './columns.ts';
import type { GridControl } from './grid-control.ts';
import type { Lines } from './lines.ts';
import { pasteSentence } from './paste-sentence.ts';
import { isMany, type Range, rowsOf } from './range.ts';
import { useColumnLabel } from './use-column-label.ts';
import { useParseContext } from './use-parse-context.ts';
import { useTableWords } from './use-table-words.ts';

/** What is done to all cells of the range at once; each is one change. */
export interface RangeActions {
  readonly clear: (how?: 'clear' | 'cut') => void;
  /** Ctrl+D: the first row of the range into the others; with one cell, the cell above into it. */
  readonly fillDown: () => void;
  /** The range into the rows that the handle was drawn over. */
  readonly fillTo: (last: number) => void;
  readonly paste: (text: string) => void;
  /** A paste that reaches beyond the last person and waits for a word. */
  readonly offer: Paste | null;
  readonly settle: (how: 'add' | 'fit' | 'drop') => void;
}

export function useRangeActions(
  grid: GridControl,
  lines: Lines,
  columns: Columns,
  veiled: boolean,
): RangeActions {
  const { common } = useWords();
  const words = useTableWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const labelOf = useColumnLabel();
  const context = useParseContext(plan);
  const [offer, setOffer] = useState<Paste | null>(null);
  const { range } = grid;

  const cellsOfRange = ({ from, to }: Range) => columns.all.slice(from, to + 1);
  const idsOfRange = ({ first, last }: Range) => lines.ids.slice(first, last + 1);

  /** Whether something hidden would be written over; says so. */
  function hides(ids: readonly string[], cells: Columns['all']): boolean {
    const hidden = ids.some((id) => {
      const person = plan.rows.attendees.get(id);
      return person !== undefined && cells.some((cell) => isVeiled(person, cell, veiled));
    });
    if (hidden) say(words.veiledEdit);
    return hidden;
  }

  function write(how: CellsHow, edits: readonly CellEdit[], newPeople: readonly NewAttendee[] = []): void {
    if (edits.length > 0) run('editCells', { how, edits, newPeople });
  }

  function fill(sources: readonly string[], targets: readonly string[], at: Range): void {
    const cells = cellsOfRange(at);
    // A hidden note is copied neither from nor onto.
    if (!hides([...sources, ...targets], cells)) write('fill', fillCells(plan, sources, targets, cells));
  }

  function put({ edits }: Paste, people: number): void {
    const near = plan.rows.attendees.get(lines.ids[range?.first ?? 0] ?? '');
    // Whoever is added goes to the city one is working on, unless the pasted text says another.
    const about: NewAttendee = {
      organisationId: near?.organisationId ?? null,
      organisationText: near?.organisationText ?? '',
    };
    write(
      'paste',
      edits.filter(({ who }) => typeof who === 'string' || who < people),
      Array.from({ length: people }, () => about),
    );
  }

  return {
    offer,
    clear: (how = 'clear') => {
      if (!range) return;
      const cells = cellsOfRange(range);
      const ids = idsOfRange(range);
      if (hides(ids, cells)) return;
      const empties = cells.flatMap(({ cell }) => emptyCell(cell) ?? []);
      write(
        how,
        ids.flatMap((who) => empties.map((one) => ({ who, write: one }))),
      );
    },
    fillDown: () => {
      if (!range) return;
      const [first, ...rest] = idsOfRange(range);
      if (first === undefined) return;
      if (rest.length > 0) fill([first], rest, range);
      else {
        const above = lines.ids[range.first - 1];
        if (above !== undefined) fill([above], [first], range);
      }
    },
    fillTo: (last) => {
      if (!range || last <= range.last) return;
      fill(idsOfRange(range), lines.ids.slice(range.last + 1, last + 1), range);
      const id = lines.ids[last];
      if (id !== undefined) grid.extend({ id, column: range.to });
    },
    paste: (text) => {
      if (!range || text === '') return;
      const block = parseTsv(text);
      const read = planPaste(plan, block, { ids: lines.ids, cells: columns.all, ...range, veiled }, context);
      if (!read.ok) {
        say(pasteSentence(read.error, words, labelOf), 'error');
        return;
      }
      if (read.value.beyond > 0) {
        setOffer(read.value);
        return;
      }
      put(read.value, 0);
      const rows = Math.max(block.length, isMany(range) ? rowsOf(range) : 1);
      const end = lines.ids[Math.min(lines.ids.length, range.first + rows) - 1];
      const wide = Math.max(...block.map((row) => row.length));
      if (end !== undefined && (rows > 1 || wide > 1)) {
        grid.extend({ id: end, column: Math.max(range.to, range.from + wide - 1) });
      }
    },
    settle: (how) => {
      if (offer && how !== 'drop') put(offer, how === 'add' ? offer.beyond : 0);
      setOffer(null);
      grid.extend(grid.extent);
    },
  };
}
