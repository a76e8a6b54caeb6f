import { clock } from '../calendar/times.ts';
import type { RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found } from './found.ts';
import { inEachPlan, routesOf } from './plans-of-day.ts';
import type { TimedItem } from './timed-item.ts';
import { dayName } from './words.ts';

/** Minutes that a remedy gives people to gather. */
const GATHERING = 15;

/** 注意: a day of excursion or side tour on which people set out without an assembly (集合) first. */
export function missingAssembly(context: RuleContext): Finding[] {
  return context.days
    .filter(({ day }) => day.kind !== 'meeting')
    .flatMap((day) =>
      inEachPlan(routesOf(day), ({ items }, put) => {
        const [first] = items;
        if (!first || first.item.kind === 'assembly') return;
        put(first.item.id, (variant) =>
          found(
            {
              rule: 'missing-assembly',
              severity: 'caution',
              itemIds: [first.item.id],
              dayId: day.day.id,
              variant,
            },
            () => ({
              ja: `${dayName(day.day).ja}は「${first.item.title}」（${clock(first.start)}）の前に集合がありません。`,
              en: `No assembly comes before “${first.item.title}” (${clock(first.start)}) on ${dayName(day.day).en}.`,
            }),
            () => gather(first),
          ),
        );
      }),
    );
}

function gather({ item, dayId, start }: TimedItem): Remedy[] {
  const from = start - GATHERING;
  if (from < 0) return [];
  return [
    {
      label: {
        ja: `集合（${clock(from)}～${clock(start)}）を加える`,
        en: `Add an assembly (${clock(from)}–${clock(start)})`,
      },
      call: {
        name: 'addItem',
        input: {
          title: '集合',
          dayId,
          kind: 'assembly',
          start: from,
          end: start,
          placeId: item.placeId,
          activityIds: [...item.activityIds],
          variant: item.variant,
          optional: item.optional,
        },
      },
    },
  ];
}
