import { type PointerEvent, useRef } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { placementOf } from '../../../shared/domain/schedule/placement.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useSession } from '../../store/session.ts';
import { useStable } from '../../ui/use-stable.ts';
import { AutoScroll } from './auto-scroll.ts';
import { BoardMap, TRAY } from './board-map.ts';
import { type ColumnTarget, columnOfItem } from './column-target.ts';
import { type Aim, movable, moved, settled, stretched, unplaced } from './drag-target.ts';
import { DragView } from './drag-view.ts';
import { FINE_STEP, STEP, toMinutes, toPixels } from './grid-geometry.ts';

/** A press becomes a drag after this many pixels, so that a click stays a click. */
const SLACK_PX = 4;

export type Edge = 'body' | 'head' | 'foot';

/** What a drag has to know of the grid. */
export interface Grid {
  readonly columns: readonly ColumnTarget[];
  /** The minute at the columns' upper end. */
  readonly from: number;
}

/** What a drag asks for when it is let go. */
export interface Drop extends Aim {
  /** Alt: copies are placed, the items stay. */
  readonly copy: boolean;
  readonly grabbed: string;
}

/**
 * Moving and stretching cards with the pointer: one, or all that are selected with it; onto the grid,
 * off it, or as copies (Alt). The cards themselves are moved while dragging (no state, no rendering,
 * no rules); the change is made once, on release. Shift: to the minute. Escape gives the drag up.
 */
export function useDrag(grid: Grid, board: () => HTMLElement | null, drop: (drop: Drop) => void) {
  const language = useLanguage();
  /** Set while a drag has moved, so that the click that follows it does not select. */
  const hasMoved = useRef(false);

  const onPointerDown = useStable((event: PointerEvent<HTMLElement>, id: string, edge: Edge): void => {
    const plan = useSession.getState().plan;
    const item = plan?.rows.items.get(id);
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-item]');
    const area = board();
    if (event.button !== 0 || !plan || !item || !card || !area) return;
    hasMoved.current = false;
    const from = placementOf(item);
    const { columns } = grid;
    const { ids } = useSelection.getState();
    const together = from.kind === 'grid' && edge === 'body' && ids.includes(id);
    const items = together
      ? group(
          item,
          ids.flatMap((one) => plan.rows.items.get(one) ?? []),
        )
      : [item];
    const scroller = area.querySelector<HTMLElement>('[data-scroller]') ?? area;
    const origin = { x: event.clientX, y: event.clientY, scroll: scroller.scrollTop };
    const map = new BoardMap(area, scroller);
    const column = (key: string | null) => columns.find((one) => one.key === key) ?? null;
    const home = column(map.under(origin.x, origin.y)) ?? columnOfItem(columns, item);
    const view = new DragView(cardsOf(area, card, items), from.kind === 'strip', area);
    let last: globalThis.PointerEvent | MouseEvent = event.nativeEvent;
    let aim: Aim | null = null;
    const scroll = new AutoScroll(scroller, follow);

    function follow(): void {
      const dx = last.clientX - origin.x;
      const dy = last.clientY - origin.y + scroller.scrollTop - origin.scroll;
      const step = last.shiftKey ? FINE_STEP : STEP;
      const below = edge === 'body' ? map.under(last.clientX, last.clientY) : null;
      const to = column(below);
      view.mark(edge === 'body' && last.altKey, below === TRAY);
      aim = below === TRAY ? unplaced(items) : aimAt(dy, step, to);
      const text = aim?.span ? rangeText(aim.span.start, aim.span.end, language) : null;
      if (from.kind === 'strip' || below === TRAY)
        view.move(dx, from.kind === 'strip' ? last.clientY - origin.y : dy, text);
      else if (edge !== 'body' && aim?.span) view.stretch(aim.span, from.top, text);
      else if (aim?.span) view.move(acrossTo(to), toPixels(aim.span.start - from.top), text);
    }

    function aimAt(dy: number, step: number, to: ColumnTarget | null): Aim | null {
      if (from.kind === 'grid') {
        if (edge !== 'body') return stretched(id, from, edge, dy, step);
        return moved(items, from, dy, step, columns, home, to);
      }
      const rect = to && map.column(to.key);
      return item && to && rect
        ? settled(item, grid.from + toMinutes(last.clientY - rect.top), step, to)
        : null;
    }

    function acrossTo(to: ColumnTarget | null): number {
      if (!to || !home || to.key === home.key) return 0;
      return (map.column(to.key)?.left ?? 0) - (map.column(home.key)?.left ?? 0);
    }

    function onMove(move: globalThis.PointerEvent): void {
      last = move;
      if (!hasMoved.current) {
        if (Math.hypot(move.clientX - origin.x, move.clientY - origin.y) < SLACK_PX) return;
        hasMoved.current = true;
        view.lift(edge === 'body');
      }
      scroll.point(move.clientX, move.clientY);
      follow();
    }

    function end(): void {
      listeners('removeEventListener');
      scroll.stop();
      view.end();
    }

    function onUp(up: globalThis.PointerEvent): void {
      end();
      const copy = up.altKey && edge === 'body';
      if (hasMoved.current && aim && aim.moves.length > 0) drop({ ...aim, copy, grabbed: id });
    }

    function onKey(key: KeyboardEvent): void {
      if (key.key === 'Alt') key.preventDefault();
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      aim = null;
      end();
    }

    function listeners(act: 'addEventListener' | 'removeEventListener'): void {
      window[act]('pointermove', onMove as EventListener);
      window[act]('pointerup', onUp as EventListener);
      window[act]('pointercancel', end);
      window[act]('blur', end);
      window[act]('keydown', onKey as EventListener, true);
    }
    listeners('addEventListener');
  });

  return { onPointerDown, moved: hasMoved };
}

/** The grabbed item first; a grabbed one goes even where its time is fixed, but then alone. */
function group(grabbed: Item, selected: readonly Item[]): readonly Item[] {
  if (grabbed.fixed) return [grabbed];
  return [grabbed, ...movable(selected).filter((item) => item.id !== grabbed.id)];
}

const cardsOf = (area: HTMLElement, card: HTMLElement, items: readonly Item[]): HTMLElement[] => [
  card,
  ...items
    .slice(1)
    .flatMap((item) => area.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.id)}"]`) ?? []),
];
