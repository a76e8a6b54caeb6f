// biome-ignore-all lint/a11y/useSemanticElements: rows of a grid that folds; see sheet-row.tsx
// biome-ignore-all lint/a11y/useFocusableInteractive: the field of the active cell has the keyboard
import { Plus } from 'lucide-react';
import { dayKindName } from '../../../../shared/documents/words.ts';
import { rangeText } from '../../../../shared/domain/calendar/times.ts';
import { shortDate } from '../../../../shared/domain/calendar/wareki.ts';
import type { Day } from '../../../../shared/domain/collections/index.ts';
import { hasVariants } from '../../../../shared/domain/schedule/sequence.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { Mark } from '../../../ui/marks.tsx';
import { COLUMNS } from './columns.ts';
import styles from './run-sheet.module.css';
import { CHUNK, type LineSources, SheetChunk } from './sheet-chunk.tsx';
import type { Line } from './sheet-lines.ts';
import type { SheetControl } from './use-sheet.ts';

export interface SheetDayProps {
  readonly day: Day;
  /** The day's lines, some at a time. */
  readonly chunks: readonly (readonly Line[])[];
  readonly sheet: SheetControl;
  readonly sources: LineSources;
  readonly selected: readonly string[];
  readonly firstRow: number;
}

const NONE: readonly string[] = [];

/** A day of the sheet: its heading, its lines with the gaps between them, and a way to add one. */
export function SheetDay({ day, chunks, sheet, sources, selected, firstRow }: SheetDayProps) {
  const { runSheet: words } = useWords();
  const { actions } = sources;
  const last = chunks.at(-1)?.at(-1)?.item;
  return (
    <div role="rowgroup" className={styles.day} data-day={day.id}>
      <DayHead day={day} />
      {chunks.map((chunk, at) => (
        <SheetChunk
          // biome-ignore lint/suspicious/noArrayIndexKey: the n-th lines of the day, whichever they are
          key={at}
          day={day}
          lines={chunk}
          sources={sources}
          sheet={chunk.some(({ item }) => item.id === sheet.cursor?.id) ? sheet : null}
          selected={chunk.some(({ item }) => selected.includes(item.id)) ? selected : NONE}
          firstRow={firstRow + at * CHUNK}
        />
      ))}
      <div role="row" className={styles.foot}>
        <span role="gridcell" aria-colspan={COLUMNS.length}>
          {last === undefined && <span className={styles.none}>{words.dayEmpty}</span>}
          <Button
            look="quiet"
            small
            onClick={() => (last ? actions.addAfter(last.id) : actions.addAt(day, windowStart(day), null))}
          >
            <Plus size={14} aria-hidden />
            {last === undefined ? words.addFirst : words.add}
          </Button>
        </span>
      </div>
    </div>
  );
}

const windowStart = ({ windowStart: start }: Day): number | null =>
  typeof start === 'number' ? start : null;

/** 10月14日（火）　会議　13:30～17:00　山形市, and the plan that is shown where the day has two. */
function DayHead({ day }: { day: Day }) {
  const language = useLanguage();
  const { meetings, runSheet: words } = useWords();
  const plan = usePlan();
  const isOpen = day.windowStart === null && day.windowEnd === null;
  return (
    <div role="row" className={styles.dayHead}>
      <span role="rowheader" aria-colspan={COLUMNS.length}>
        <b>{day.date ? shortDate(day.date, language) : meetings.dayN(day.offset + 1)}</b>
        <span>{dayKindName(day.kind, language)}</span>
        {!isOpen && <span>{rangeText(day.windowStart, day.windowEnd, language)}</span>}
        <span>{day.area}</span>
        {hasVariants(plan, day.id) && (
          <Mark tone={day.variant === 'b' ? 'caution' : 'plain'}>{words.planMark[day.variant]}</Mark>
        )}
      </span>
    </div>
  );
}
