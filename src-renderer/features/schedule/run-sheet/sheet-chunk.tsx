// biome-ignore-all lint/a11y/useSemanticElements: rows of a grid that folds; see sheet-row.tsx
// biome-ignore-all lint/a11y/useFocusableInteractive: the field of the active cell has the keyboard
import { Plus } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import type { Day, Item } from '../../../../shared/domain/collections/index.ts';
import { useWords } from '../../../i18n/language.tsx';
import type { CardLook } from '../card-look.ts';
import styles from './run-sheet.module.css';
import type { Line } from './sheet-lines.ts';
import { SheetRow } from './sheet-row.tsx';
import type { LineActions } from './use-line-actions.ts';
import type { LineTexts } from './use-line-texts.ts';
import { useNear } from './use-near.ts';
import type { SheetControl } from './use-sheet.ts';

/** Lines that are drawn, or left out, together. */
export const CHUNK = 20;
/** What a line is taken to be high before it was ever drawn, in px. */
const LINE_HEIGHT = 36;

/** What every line is drawn with; keeps its identity while the plan does. */
export interface LineSources {
  readonly actions: LineActions;
  readonly lookOf: (item: Item) => CardLook;
  readonly textsOf: (id: string) => LineTexts;
  readonly listId: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

export interface SheetChunkProps {
  readonly day: Day;
  readonly lines: readonly Line[];
  readonly sources: LineSources;
  /** The sheet's control where the active cell is in this chunk, else null. */
  readonly sheet: SheetControl | null;
  /** Selected lines, where some are in this chunk. */
  readonly selected: readonly string[];
  readonly firstRow: number;
}

/** Some lines of a day. Far from what is in sight only their room is kept: long sheets stay quick. */
export const SheetChunk = memo(function SheetChunk(props: SheetChunkProps) {
  const { lines, sheet } = props;
  const { ref, isNear, height } = useNear();
  const isDrawn = isNear || sheet !== null;
  return (
    <div
      ref={ref}
      role="presentation"
      style={isDrawn ? undefined : { height: height ?? lines.length * LINE_HEIGHT }}
    >
      {isDrawn && <ChunkLines {...props} />}
    </div>
  );
});

function ChunkLines({ day, lines, sources, sheet, selected, firstRow }: SheetChunkProps) {
  const { actions, lookOf, textsOf, listId, onKeyDown } = sources;
  return lines.map(({ item, gap, overlap, parallel }, at) => (
    <div role="presentation" key={item.id}>
      {gap > 0 && typeof item.start === 'number' && (
        <Gap minutes={gap} onAdd={() => actions.addAt(day, Number(item.start) - gap, Number(item.start))} />
      )}
      <SheetRow
        item={item}
        look={lookOf(item)}
        {...textsOf(item.id)}
        overlap={overlap}
        parallel={parallel}
        selected={selected.includes(item.id)}
        rowIndex={firstRow + at}
        active={sheet?.cursor?.id === item.id ? { column: sheet.cursor.column, sheet } : null}
        listId={listId}
        onKeyDown={onKeyDown}
      />
    </div>
  ));
}

/** 空き 15分, and a way to fill it with the mouse. */
function Gap({ minutes, onAdd }: { minutes: number; onAdd: () => void }) {
  const { runSheet: words } = useWords();
  return (
    <div role="row" className={styles.gap}>
      <span role="gridcell">{words.gap(minutes)}</span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.gapAdd}
        aria-label={words.addHere(minutes)}
        title={words.addHere(minutes)}
        onClick={onAdd}
      >
        <Plus size={13} aria-hidden />
      </button>
    </div>
  );
}
