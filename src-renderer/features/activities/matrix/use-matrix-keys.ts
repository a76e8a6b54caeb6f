import type { KeyboardEvent } from 'react';
import type { AnswerValue } from '../../../../shared/domain/collections/answers.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import type { MatrixLines } from './matrix-lines.ts';
import { type Cursor, moveCursor } from './move.ts';
import type { AnswerWriter } from './use-answers.ts';

/** Keys by their place where a letter or a digit may come with Shift. */
const ANSWERS: Readonly<Record<string, AnswerValue | null>> = {
  KeyO: 'yes',
  Digit1: 'yes',
  Numpad1: 'yes',
  KeyX: 'no',
  Digit2: 'no',
  Numpad2: 'no',
  KeyT: 'maybe',
  Digit3: 'maybe',
  Numpad3: 'maybe',
  Delete: null,
  Backspace: null,
};

/** The keyboard of the matrix: arrows move, a letter or digit answers, with Shift for the whole row. */
export function useMatrixKeys({
  cursor,
  setCursor,
  lines,
  activities,
  page,
  writer,
}: {
  readonly cursor: Cursor | null;
  readonly setCursor: (cursor: Cursor) => void;
  readonly lines: MatrixLines;
  readonly activities: readonly Activity[];
  readonly page: number;
  readonly writer: AnswerWriter;
}): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    // A menu inside has its own keys.
    if (event.target !== event.currentTarget || !cursor) return;
    if (event.nativeEvent.isComposing || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const activity = activities[cursor.column];
    const next = event.shiftKey
      ? null
      : moveCursor(cursor, { key: event.key, ctrl }, lines, activities.length, page);
    if (next) setCursor(next);
    else if (ctrl || !activity) return;
    else if (event.key === ' ') writer.next(cursor.id, activity.id);
    else if (event.code in ANSWERS) {
      const value = ANSWERS[event.code] ?? null;
      if (event.shiftKey) writer.fill([cursor.id], activities, { value, onlyOpen: false });
      else writer.set(cursor.id, activity.id, value);
    } else return;
    event.preventDefault();
  };
}
