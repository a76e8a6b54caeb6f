import { clock } from '../calendar/times.ts';
import type { Item } from '../collections/index.ts';
import { areTogether } from '../schedule/sequence.ts';
import type { DayContext, RuleContext } from './context.ts';
import type { Finding, Remedy } from './finding.ts';
import { found, variantOf } from './found.ts';
import { endAt } from './move-remedies.ts';

/** 情報: what an item still lacks. */

/** No room or place, where people have to go somewhere. */
export function unassignedRoom(context: RuleContext): Finding[] {
  return lacking(
    context,
    'unassigned-room',
    ({ placeId, allRooms, kind }) =>
      placeId === null && !allRooms && kind !== 'break' && kind !== 'free' && kind !== 'travel',
    ({ title }) => ({
      ja: `「${title}」の場所が決まっていません。`,
      en: `“${title}” has no place yet.`,
    }),
  );
}

/** Nobody named in a session or ceremony. */
export function unassignedPerson(context: RuleContext): Finding[] {
  return lacking(
    context,
    'unassigned-person',
    ({ id, kind }) => (kind === 'session' || kind === 'ceremony') && !context.parts.has(id),
    ({ title }) => ({
      ja: `「${title}」の担当者が決まっていません。`,
      en: `Nobody is named for “${title}” yet.`,
    }),
  );
}

/** A definite start without an end. */
export function unassignedLength(context: RuleContext): Finding[] {
  return lacking(
    context,
    'unassigned-length',
    ({ start, end }) => typeof start === 'number' && end === null,
    ({ title, start }) => ({
      ja: `「${title}」（${clock(Number(start))}から）の終わりの時刻が決まっていません。`,
      en: `“${title}” (from ${clock(Number(start))}) has no end yet.`,
    }),
    setEnd,
  );
}

function lacking(
  context: RuleContext,
  rule: string,
  lacks: (item: Item) => boolean,
  say: (item: Item) => Finding['message'],
  heal?: (item: Item, day: DayContext) => readonly Remedy[],
): Finding[] {
  const findings: Finding[] = [];
  for (const day of context.days) {
    for (const item of day.items) {
      if (!lacks(item)) continue;
      findings.push(
        found(
          { rule, severity: 'info', itemIds: [item.id], variant: variantOf(item) },
          () => say(item),
          heal && (() => heal(item, day)),
        ),
      );
    }
  }
  return findings;
}

/** Ends it where the next item of the same room, activity or plan begins, or else with the day's window. */
function setEnd(item: Item, { day, items }: DayContext): Remedy[] {
  const start = Number(item.start);
  const starts = items
    .filter((other) => other.id !== item.id && areTogether(other, item) && hangsTogether(other, item))
    .flatMap((other) => (typeof other.start === 'number' && other.start > start ? [other.start] : []));
  const bounds = [...starts, ...(typeof day.windowEnd === 'number' ? [day.windowEnd] : [])];
  const end = Math.min(...bounds.filter((at) => at > start));
  return Number.isFinite(end) ? endAt({ item, start }, end) : [];
}

const hangsTogether = (a: Item, b: Item): boolean =>
  a.allRooms ||
  b.allRooms ||
  (a.placeId !== null && a.placeId === b.placeId) ||
  a.activityIds.length === 0 ||
  b.activityIds.length === 0 ||
  a.activityIds.some((id) => b.activityIds.includes(id));
