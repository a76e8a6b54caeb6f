import type { Item } from '../../../shared/domain/collections/index.ts';
import type { DayColumns } from '../../../shared/domain/schedule/columns.ts';

/** One column as it is read from above: what has no time first, then by start; `top` in minutes. */
type Line = readonly { readonly item: Item; readonly top: number }[];

/**
 * The card next to another one on the grid: above and below in its column (in any of them, for what
 * runs across), or, to the side, the one of the nearest column with any that stands nearest in time. null at
 * the edge.
 */
export function neighbour(
  days: readonly DayColumns[],
  id: string,
  to: 'up' | 'down' | 'left' | 'right',
): string | null {
  const lines = days.flatMap(linesOf);
  const at = lines.findIndex((line) => line.some(({ item }) => item.id === id));
  const line = lines[at];
  if (!line) return null;
  const here = line.findIndex(({ item }) => item.id === id);
  const top = Math.max(0, line[here]?.top ?? 0);
  const away = (other: number): number => Math.abs(Math.max(0, other) - top);
  if (to === 'up' || to === 'down') {
    const next = lines.flatMap((one) => {
      const own = one.findIndex(({ item }) => item.id === id);
      return own === -1 ? [] : (one[own + (to === 'up' ? -1 : 1)] ?? []);
    });
    return next.sort((a, b) => away(a.top) - away(b.top))[0]?.item.id ?? null;
  }
  for (let n = step(at, to); n >= 0 && n < lines.length; n = step(n, to)) {
    // What runs across stands in both columns; going sideways means another card.
    const others = (lines[n] ?? []).filter(({ item }) => item.id !== id);
    const [nearest] = [...others].sort((a, b) => away(a.top) - away(b.top));
    if (nearest) return nearest.item.id;
  }
  return null;
}

const step = (n: number, to: 'left' | 'right'): number => n + (to === 'left' ? -1 : 1);

function linesOf({ rooms, across, strip }: DayColumns): Line[] {
  return rooms.map((room, n) => [
    ...(n === 0 ? strip.map((item) => ({ item, top: Number.NEGATIVE_INFINITY })) : []),
    ...[...room.items, ...across].sort((a, b) => a.top - b.top),
  ]);
}
