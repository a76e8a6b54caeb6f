import { type KeyboardEvent, type RefCallback, useId } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import styles from './cell-field.module.css';
import type { Column } from './columns.ts';
import { isTyped, type SheetControl } from './use-sheet.ts';

interface CellFieldProps {
  readonly sheet: SheetControl;
  readonly column: Column;
  readonly label: string;
  readonly readText: () => string;
  readonly listId: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * The field that lies in the active cell and has the keyboard. It is unseen until something is typed or the
 * cell is opened. A refused text stays in it, with the reason below.
 */
export function CellField({ sheet, column, label, readText, listId, onKeyDown }: CellFieldProps) {
  const reasonId = useId();
  const { runSheet: words } = useWords();
  const { isEditing, reason } = sheet;
  const ref: RefCallback<HTMLInputElement | HTMLTextAreaElement> = (element) => {
    sheet.field.current = element;
  };
  const props = {
    className: isEditing ? styles.editor : styles.catcher,
    // Only while nothing is being edited do the keys of the whole screen (undo) hold here.
    'data-grid-input': isEditing ? undefined : '',
    readOnly: !isTyped(column),
    spellCheck: false,
    autoComplete: 'off',
    'aria-label': label,
    'aria-invalid': reason !== null,
    'aria-describedby': reason === null ? undefined : reasonId,
    onKeyDown,
    onFocus: () => sheet.hold(true),
    onBlur: (event: { relatedTarget: EventTarget | null }) => {
      // Taken out of the page with its line it is given the keyboard again; left for something else it is not.
      if (event.relatedTarget !== null) sheet.hold(false);
      sheet.commit();
    },
    onCompositionStart: () => !isEditing && sheet.typing(),
    onInput: () => sheet.typing(),
    onCopy: (event: { clipboardData: DataTransfer; preventDefault: () => void }) => {
      if (isEditing) return;
      event.clipboardData.setData('text/plain', readText());
      event.preventDefault();
    },
  };
  return (
    <>
      {column === 'place' ? (
        <input ref={ref} list={isEditing ? listId : undefined} {...props} />
      ) : (
        <textarea ref={ref} rows={1} {...props} />
      )}
      {reason !== null && (
        <p id={reasonId} role="alert" className={styles.reason}>
          {reason}
          <small>{words.escHint}</small>
        </p>
      )}
    </>
  );
}
