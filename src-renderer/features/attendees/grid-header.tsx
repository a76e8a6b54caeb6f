// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by the columns' own places; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid's one field has the keyboard and names the active cell
import { memo, type PointerEvent, useState } from 'react';
import type { ColumnSort } from '../../../shared/domain/attendees/sort-people.ts';
import { useWords } from '../../i18n/language.tsx';
import { ColumnHead } from './column-head.tsx';
import { type Columns, FIXED_TRACKS } from './columns.ts';
import styles from './grid-header.module.css';
import type { HeadActions } from './use-head-actions.ts';

export interface GridHeaderProps {
  readonly columns: Columns;
  /** The widths in sight, ends included. */
  readonly fromTrack: number;
  readonly toTrack: number;
  readonly yes: ReadonlyMap<string, number>;
  readonly veiled: boolean;
  readonly sort: ColumnSort | null;
  readonly actions: HeadActions;
  /** All, some or none of the people shown are selected. */
  readonly checked: 'all' | 'some' | 'none';
}

/** How far a heading is pulled before it is a move and no press, in px. */
const PULL = 6;

/** The grid's headings: a press sorts, pulling moves the column, pulling its edge widens it. Scrolling leaves them be. */
export const GridHeader = memo(function GridHeader(props: GridHeaderProps) {
  const { columns, yes, veiled, sort, actions, checked } = props;
  const { attendees: words } = useWords();
  /** The width that is being pulled and the one it would stand before. */
  const [pulled, setPulled] = useState<{ readonly track: number; readonly before: number } | null>(null);

  function pull(event: PointerEvent<HTMLElement>, track: number): void {
    if (event.button !== 0) return;
    const head = event.currentTarget;
    const header = head.closest('[data-header]');
    const start = event.clientX;
    let before = track;
    let moving = false;
    const onMove = ({ clientX }: globalThis.PointerEvent): void => {
      if (!moving && Math.abs(clientX - start) < PULL) return;
      moving = true;
      before = header ? trackUnder(header, clientX) : track;
      setPulled({ track, before });
    };
    const onUp = (): void => {
      document.removeEventListener('pointermove', onMove);
      setPulled(null);
      if (moving) actions.move(track, before);
    };
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerup', onUp, { once: true });
  }

  function stretch(event: PointerEvent<HTMLElement>, track: number): void {
    event.preventDefault();
    event.stopPropagation();
    const start = event.clientX - (columns.widths[track] ?? 0);
    const onMove = ({ clientX }: globalThis.PointerEvent): void => actions.resize(track, clientX - start);
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerup', () => document.removeEventListener('pointermove', onMove), {
      once: true,
    });
  }

  const heads = (track: number) => (
    <div key={track} role="presentation" data-track={track} className={styles.track}>
      {(columns.tracks[track] ?? []).map(({ column, index }) => (
        <ColumnHead
          key={column.id}
          column={column}
          index={index}
          yes={yes.get(column.id) ?? 0}
          veiled={veiled}
          sort={sort?.column === column.id ? sort : null}
          onSort={() => actions.sortBy(column.id)}
          onPull={(event) => pull(event, track)}
        />
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; Alt+Shift+↑↓ does the same */}
      <span
        className={styles.edge}
        style={{ left: (columns.lefts[track] ?? 0) + (columns.widths[track] ?? 0) - 5 }}
        onPointerDown={(event) => stretch(event, track)}
        onDoubleClick={() => actions.resize(track, null)}
        title={words.table.widenHint}
      />
    </div>
  );
  const body = [];
  for (let track = props.fromTrack; track <= props.toTrack; track += 1) body.push(heads(track));
  return (
    <div role="row" aria-rowindex={1} className={styles.row} data-header>
      <div role="presentation" className={styles.fixed} style={{ width: columns.fixed }}>
        <div role="columnheader" aria-colindex={1} className={styles.check}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.selectAll}
            checked={checked === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = checked === 'some';
            }}
            onChange={actions.check}
          />
        </div>
        {columns.tracks.slice(1, FIXED_TRACKS).map((_, n) => heads(n + 1))}
      </div>
      {body}
      {pulled && (
        <span
          className={styles.mark}
          style={{ left: columns.lefts[pulled.before] ?? columns.total - 2 }}
          aria-hidden
        />
      )}
    </div>
  );
});

/** The width before whose middle the pointer stands; one beyond the last where it is behind all. */
function trackUnder(header: Element, x: number): number {
  const tracks = [...header.querySelectorAll<HTMLElement>('[data-track]')].map((element) => ({
    track: Number(element.dataset.track),
    box: (element.firstElementChild ?? element).getBoundingClientRect(),
  }));
  const under = tracks.find(({ box }) => x < box.left + box.width / 2);
  return under?.track ?? (tracks.at(-1)?.track ?? 0) + 1;
}
