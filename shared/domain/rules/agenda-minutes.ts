import { groupBy } from '../../lib/group-by.ts';
import type { AgendaItem } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import type { RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found, variantOf } from './found.ts';
import { endAt, isFree } from './move-remedies.ts';
import type { TimedItem } from './timed-item.ts';

/** 誤り: the minutes of a session's agenda are more than the session has. */
export function agendaMinutes(context: RuleContext): Finding[] {
  const agenda = agendaByItem(context.plan);
  if (agenda.size === 0) return [];
  const findings: Finding[] = [];
  for (const { timed } of context.days) {
    for (const one of timed) {
      const topics = agenda.get(one.item.id);
      if (!topics) continue;
      const needed = topics.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
      const length = one.end - one.start;
      if (needed <= length) continue;
      findings.push(
        found(
          {
            rule: 'agenda-minutes',
            severity: 'error',
            itemIds: [one.item.id],
            variant: variantOf(one.item),
          },
          () => ({
            ja: `「${one.item.title}」の議題の合計${needed}分が、枠の${length}分を${needed - length}分超えています。`,
            en: `The agenda of “${one.item.title}” adds up to ${needed} min, ${needed - length} more than its ${length}.`,
          }),
          () => [...extend(context, one, needed), ...shorten(topics, needed - length)],
        ),
      );
    }
  }
  return findings;
}

const known = new WeakMap<object, ReadonlyMap<string, readonly AgendaItem[]>>();

/** The topics of each session in order; worked out once for each state of the agenda. */
function agendaByItem({ rows: { agenda } }: Plan): ReadonlyMap<string, readonly AgendaItem[]> {
  let byItem = known.get(agenda);
  if (!byItem) {
    byItem = groupBy(
      [...agenda.values()].filter(({ itemId }) => itemId !== null).sort(byOrder),
      ({ itemId }) => itemId ?? '',
    );
    known.set(agenda, byItem);
  }
  return byItem;
}

/** Ends the session when its agenda ends, if its room and its people are free until then. */
function extend(context: RuleContext, one: TimedItem, needed: number): Remedy[] {
  const longer = { ...one, end: one.start + needed };
  return isFree(context, longer, one.start) ? endAt(one, longer.end) : [];
}

/** Takes what is too much from the longest topic, if that leaves it any time. */
function shorten(topics: readonly AgendaItem[], over: number): Remedy[] {
  const longest = topics.reduce((most, topic) => ((topic.minutes ?? 0) > (most.minutes ?? 0) ? topic : most));
  const minutes = (longest.minutes ?? 0) - over;
  if (minutes <= 0) return [];
  return [
    {
      label: {
        ja: `議題「${longest.title}」を${minutes}分にする`,
        en: `Give “${longest.title}” ${minutes} min`,
      },
      call: { name: 'editRow', input: { collection: 'agenda', key: longest.id, patch: { minutes } } },
    },
  ];
}
