import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { cellId } from './cell-id.ts';
import { isVeiled } from './cell-text.ts';
import { isListed, isTyped } from './cell-traits.ts';
import { ChoiceList } from './choice-list.tsx';
import type { Box } from './geometry.ts';
import type { GridControl } from './grid-control.ts';
import styles from './grid-input.module.css';
import { useColumnLabel } from './use-column-label.ts';

export interface GridInputProps {
  readonly grid: GridControl;
  readonly box: Box | null;
  readonly scroller: HTMLElement | null;
  readonly veiled: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly clipboard: Readonly<
    Record<'onCopy' | 'onCut' | 'onPaste', (event: ClipboardEvent<HTMLTextAreaElement>) => void>
  >;
  /** The keyboard came in while no cell was active. */
  readonly onEnter: () => void;
}

/** Height of the field while one line stands in it, in px. */
const LINE = 28;

/**
 * The one text field of the grid. It always has the keyboard and lies, unseen, over the active cell: the first
 * key of an IME conversion goes into a field that is already there, and so is not lost. It shows itself once
 * an edit is open. Where nothing is typed (answers, kinds, veiled text) it is read-only, which keeps an IME out.
 */
export function GridInput({ grid, box, scroller, veiled, onKeyDown, clipboard, onEnter }: GridInputProps) {
  const { attendees: words } = useWords();
  const labelOf = useColumnLabel();
  const { input, cursor, column, person, edit, choices } = grid;
  const typed = column !== null && isTyped(column.cell);
  const locked = !typed || person === null || isVeiled(person, column, veiled);

  // A list that was just filled by hand has its cursor before it has this field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on mounting only
  useEffect(() => {
    if (cursor) input.current?.focus({ preventScroll: true });
  }, []);

  useLayoutEffect(() => {
    const field = input.current;
    if (!field || !scroller) return;
    const follow = (): void => {
      field.style.setProperty('--shift', box?.fixed ? `${scroller.scrollLeft}px` : '0px');
    };
    follow();
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => scroller.removeEventListener('scroll', follow);
  }, [box, scroller, input]);

  const place = box ? fieldPlace(box) : { top: 0, left: 0, width: 1, height: 1 };
  const name = person?.name || words.noName;
  return (
    <>
      <textarea
        ref={input}
        rows={1}
        className={edit && typed ? styles.editor : styles.catcher}
        style={edit ? { ...place, height: 'auto' } : place}
        // Only while nothing is being edited do the keys of the whole screen (undo, search) hold here.
        data-grid-input={edit ? undefined : ''}
        readOnly={locked}
        spellCheck={false}
        autoComplete="off"
        aria-label={column && person ? `${labelOf(column)} ${name}` : words.grid}
        aria-activedescendant={
          edit
            ? choices[edit.choice]
              ? `choice-${edit.choice}`
              : undefined
            : cursor
              ? cellId(cursor)
              : undefined
        }
        onKeyDown={onKeyDown}
        onFocus={() => cursor === null && onEnter()}
        onCompositionStart={(event) => !edit && grid.typing(event.currentTarget.value)}
        onInput={(event) => grid.typing(event.currentTarget.value)}
        onBlur={() => grid.commit(column && isListed(column.cell) ? -1 : undefined)}
        {...clipboard}
      />
      {edit && box && choices.length > 0 && (
        <ChoiceList
          label={labelOf(column)}
          choices={choices}
          active={edit.choice}
          box={box}
          onChoose={(index) => grid.commit(index)}
        />
      )}
    </>
  );
}

/** One line high, in the middle of its cell. */
const fieldPlace = ({ top, left, width, height }: Box) => ({
  top: top + (height - LINE) / 2,
  left,
  width,
  height: LINE,
});
