// biome-ignore-all lint/a11y/useSemanticElements: a grid that folds on narrow screens; see sheet-row.tsx
// biome-ignore-all lint/a11y/useFocusableInteractive: the field of the active cell has the keyboard
import { type FocusEvent, type MouseEvent, useId, useMemo } from 'react';
import * as v from 'valibot';
import type { Day } from '../../../../shared/domain/collections/index.ts';
import { placeName } from '../../../../shared/domain/commands/place-by-name.ts';
import { LATER_MODES } from '../../../../shared/domain/commands/retime.ts';
import { byOrder } from '../../../../shared/domain/plan/plan.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useSelection } from '../../../store/selection.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { usePreference } from '../../../store/use-preference.ts';
import { useStable } from '../../../ui/use-stable.ts';
import { useCardLooks } from '../use-card-looks.ts';
import { cellText } from './cell-text.ts';
import { COLUMNS, type Column, type Cursor } from './columns.ts';
import styles from './run-sheet.module.css';
import { CHUNK, type LineSources } from './sheet-chunk.tsx';
import { SheetDay } from './sheet-day.tsx';
import { type Line, sheetLines } from './sheet-lines.ts';
import { SheetToolbar } from './sheet-toolbar.tsx';
import { useLineActions } from './use-line-actions.ts';
import { useLineTexts } from './use-line-texts.ts';
import { useSheet } from './use-sheet.ts';
import { useSheetKeys } from './use-sheet-keys.ts';
import { useSheetWriter } from './use-sheet-writer.ts';

const laterSchema = v.picklist(LATER_MODES);

/**
 * 進行表: the items of the days as a sheet that is edited in place, like a spreadsheet. A new time or length
 * leaves the later items, moves them with their gaps, or closes the gaps, as chosen above it.
 */
export function RunSheet({
  days,
  onPanel,
}: {
  days: readonly Day[];
  /** Opens the panel of the selected item, where it does not stand beside the sheet. */
  onPanel: () => void;
}) {
  const language = useLanguage();
  const { runSheet: words } = useWords();
  const plan = usePlan();
  const selected = useSelection((state) => state.ids);
  const [later, setLater] = usePreference('run-sheet-later', laterSchema, 'leave');
  const listId = useId();
  const lookOf = useCardLooks(null);
  const textsOf = useLineTexts();
  const writer = useSheetWriter(later);
  const sections = useMemo(
    () =>
      days.map((day) => {
        const lines = sheetLines(plan, day);
        return { day, lines, chunks: inChunks(lines) };
      }),
    [plan, days],
  );
  const ids = useMemo(() => sections.flatMap(({ lines }) => lines.map(({ item }) => item.id)), [sections]);
  const shown = useMemo(() => new Set(ids), [ids]);

  const sheet = useSheet({
    has: (id) => shown.has(id),
    textOf: ({ id, column }) => {
      const item = plan.rows.items.get(id);
      return item ? cellText(item, column, textsOf(id), language) : '';
    },
    write: ({ id, column }, text) => {
      const item = plan.rows.items.get(id);
      return item ? writer.write(item, column, text) : null;
    },
  });
  const actions = useLineActions(sheet, writer, later);
  const onKeyDown = useStable(useSheetKeys(sheet, ids, actions));
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks and texts change with the plan and the language only
  const sources = useMemo<LineSources>(
    () => ({ actions, lookOf, textsOf, listId, onKeyDown }),
    [plan, language, listId, onKeyDown],
  );

  function onMouseDown(event: MouseEvent): void {
    const at = cellOf(event);
    if (!at || event.button !== 0 || isField(event.target)) return;
    // The keyboard stays in the sheet's own field.
    event.preventDefault();
    if (sheet.place(at) && at.column === 'fixed') actions.toggleFixed(at.id);
  }

  function onDoubleClick(event: MouseEvent): void {
    const at = cellOf(event);
    if (at && !sheet.isEditing) sheet.open(at);
  }

  /** The keyboard came in and no cell is active yet: the first one is. */
  function onFocus(event: FocusEvent): void {
    const [id] = ids;
    if (event.target === event.currentTarget && id !== undefined) sheet.place({ id, column: 'start' });
  }

  let row = 2;
  return (
    <div className={styles.sheet}>
      <SheetToolbar
        later={later}
        onLater={setLater}
        line={sheet.cursor?.id ?? null}
        actions={actions}
        onPanel={(id) => {
          useSelection.getState().select([id]);
          onPanel();
        }}
      />
      <div
        role="grid"
        aria-label={words.grid}
        aria-colcount={COLUMNS.length}
        className={styles.grid}
        tabIndex={sheet.cursor === null && ids.length > 0 ? 0 : -1}
        data-testid="run-sheet"
        data-item-board
        onFocus={onFocus}
        onMouseDown={onMouseDown}
        onDoubleClick={onDoubleClick}
      >
        <div role="row" aria-rowindex={1} className={styles.head}>
          {COLUMNS.map((column, at) => (
            <span key={column} role="columnheader" aria-colindex={at + 1} data-column={column}>
              {words.columns[column]}
            </span>
          ))}
        </div>
        {sections.map(({ day, lines, chunks }) => {
          const firstRow = row;
          row += lines.length;
          return (
            <SheetDay
              key={day.id}
              day={day}
              chunks={chunks}
              sheet={sheet}
              sources={sources}
              selected={selected}
              firstRow={firstRow}
            />
          );
        })}
      </div>
      <datalist id={listId}>
        {[...plan.rows.places.values()].sort(byOrder).map((place) => (
          <option key={place.id} value={placeName(plan, place)} />
        ))}
      </datalist>
    </div>
  );
}

function inChunks(lines: readonly Line[]): readonly (readonly Line[])[] {
  return Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, at) =>
    lines.slice(at * CHUNK, (at + 1) * CHUNK),
  );
}

const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea, p') !== null;

/** The cell that a mouse event is about. */
function cellOf({ target }: MouseEvent): Cursor | null {
  if (!(target instanceof Element)) return null;
  const id = target.closest<HTMLElement>('[data-line]')?.dataset.line;
  const name = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  const column: Column | undefined = COLUMNS.find((one) => one === name);
  return id === undefined ? null : { id, column: column ?? 'content' };
}
