import type { ReactNode } from 'react';
import { usePlan } from '../../store/use-plan.ts';
import { organisationName } from './cell-text.ts';
import type { Columns } from './columns.ts';
import { GridRow } from './grid-row.tsx';
import { HeadRow } from './head-row.tsx';
import type { Lines } from './lines.ts';
import type { Cursor } from './move-cursor.ts';
import type { Range } from './range.ts';
import { rowExtras } from './row-extras.ts';
import type { Seen } from './seen.ts';
import { useTableWords } from './use-table-words.ts';

export interface GridLinesProps {
  readonly seen: Seen;
  readonly lines: Lines;
  readonly columns: Columns;
  readonly cursor: Cursor | null;
  readonly range: Range | null;
  readonly selected: (id: string) => boolean;
  readonly veiled: boolean;
}

/**
 * The lines in sight: headings of groups, and a row for each person. A row that leaves at one end is used again for
 * the one that comes in at the other, in the same place of the document: nothing is made, taken out or moved, only texts
 * change. `aria-rowindex` tells the order.
 */
export function GridLines({ seen, lines, columns, cursor, range, selected, veiled }: GridLinesProps) {
  const words = useTableWords();
  const plan = usePlan();
  const last = Math.min(seen.last, lines.count - 1);
  const drawn: ReactNode[] = new Array(seen.slots).fill(null);
  for (let index = Math.min(seen.first, Math.max(0, last)); index <= last; index += 1) {
    const line = lines.lineAt(index);
    if (!line) continue;
    const slot = index % seen.slots;
    const top = lines.topOf(index);
    if (line.kind === 'head') {
      drawn[slot] = <HeadRow key={`head-${slot}`} line={line} rowIndex={index + 2} top={top} />;
      continue;
    }
    const person = plan.rows.attendees.get(line.id);
    if (!person) continue;
    const place = range === null ? -1 : (lines.placeOf(line.id) ?? -1);
    const inRange = range !== null && place >= range.first && place <= range.last;
    drawn[slot] = (
      <GridRow
        key={slot}
        person={person}
        organisation={organisationName(plan, person)}
        extras={rowExtras(plan, line.id, columns, seen.fromTrack, seen.toTrack, words)}
        columns={columns}
        fromTrack={seen.fromTrack}
        toTrack={seen.toTrack}
        active={cursor?.id === line.id ? cursor.column : -1}
        rangeFrom={inRange ? range.from : -1}
        rangeTo={inRange ? range.to : -2}
        selected={selected(line.id)}
        veiled={veiled}
        rowIndex={index + 2}
        top={top}
        words={words}
      />
    );
  }
  return drawn;
}
