import type { ScheduleDoubt } from './doubts.ts';
import type { ReadDay, ReadItem } from './reading.ts';

/** What only shows once all lines are read: lines that share a time cell, and gaps between places. */
export function afterReading(
  items: readonly ReadItem[],
  doubts: readonly ScheduleDoubt[],
  days: readonly ReadDay[],
): { readonly items: readonly ReadItem[]; readonly doubts: readonly ScheduleDoubt[] } {
  const settled = items.map((item, n) => {
    const next = items[n + 1];
    const continues = next?.block !== null && next?.block !== undefined && next.day === item.day;
    if (item.block) return { ...item, block: { first: false, last: !continues } };
    return continues ? { ...item, block: { first: true, last: false } } : item;
  });
  const more = settled.flatMap((item, n) => [...sharing(item), ...gap(settled[n - 1], item, days)]);
  return { items: settled, doubts: [...doubts, ...more] };
}

function sharing(item: ReadItem): ScheduleDoubt[] {
  if (!item.block) return [];
  return [
    {
      code: 'shared-time',
      item: item.index,
      day: item.day,
      field: 'time',
      at: inColumnOfTime(item.at),
      facts: { text: item.title },
    },
  ];
}

/** Somewhere else ten minutes later, and nothing says how one gets there. */
function gap(before: ReadItem | undefined, item: ReadItem, days: readonly ReadDay[]): ScheduleDoubt[] {
  if (!before || before.day !== item.day || !days[item.day]) return [];
  if (typeof before.end !== 'number' || typeof item.start !== 'number' || before.place === item.place)
    return [];
  const minutes = item.start - before.end;
  if (minutes <= 0 || minutes > 30 || before.place === null || item.place === null) return [];
  if (before.kind === 'travel' || item.kind === 'travel') return [];
  return [
    {
      code: 'gap',
      item: item.index,
      day: item.day,
      field: 'time',
      at: inColumnOfTime(item.at),
      facts: { minutes: String(minutes), before: before.title },
    },
  ];
}

/** The line's place in the file, as its first column: B7 -> A7. */
const inColumnOfTime = (at: string): string => at.replace(/[A-Z]+(\d+)$/, 'A$1');
