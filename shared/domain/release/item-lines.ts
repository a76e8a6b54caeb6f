import { rangeText, timePointText } from '../calendar/times.ts';
import type { Item } from '../collections/index.ts';
import type { Plan } from '../plan/plan.ts';
import { type ChangeContext, type ChangeLine, dayText, fieldLine } from './change-line.ts';
import { changeWords } from './change-words.ts';
import type { ItemChange, ItemChangeKind } from './changes.ts';
import { agendaText, audienceText, certaintyLines, legText, peopleLines, vehicleText } from './item-parts.ts';

/** An item's change told line by line: 10:00→10:30, 第2会議室→大会議室, 講師を変更：山田→佐藤. */
export function itemLines(change: ItemChange, context: ChangeContext): ChangeLine[] {
  const { before, after, kinds } = change;
  const words = changeWords(context.language);
  const alone = (what: string, was: string, is: string): ChangeLine[] => [
    { what, before: was, after: is, text: what },
  ];
  if (before === null || after === null) {
    const was = before ? whenWhere(context.before, before, context) : '';
    const is = after ? whenWhere(context.after, after, context) : '';
    const what = words.item[after ? 'new' : 'removed'];
    return [{ what, before: was, after: is, text: after && is ? words.said(what, is) : what }];
  }
  if (kinds.includes('cancelled'))
    return alone(words.item.cancelled, whenWhere(context.before, before, context), words.item.cancelled);
  return kinds.flatMap((kind) => {
    if (kind === 'revived')
      return alone(words.item.revived, words.item.cancelled, whenWhere(context.after, after, context));
    // A new start with a new length is one move.
    if (kind === 'length' && kinds.includes('time')) return [];
    return linesOf(kind, before, after, kinds, context);
  });
}

/** 10:00～10:30　大会議室, with the day in front where the item stands on one. */
function whenWhere(plan: Plan, item: Item, { language }: ChangeContext): string {
  const words = changeWords(language);
  if (item.dayId === null || !plan.rows.days.has(item.dayId)) return words.tray;
  const place = item.placeId !== null || item.allRooms ? [placeName(plan, item, language)] : [];
  return [dayText(plan, item.dayId, language), rangeText(item.start, item.end, language), ...place].join(
    words.space,
  );
}

function linesOf(
  kind: ItemChangeKind,
  before: Item,
  after: Item,
  kinds: readonly ItemChangeKind[],
  context: ChangeContext,
): readonly ChangeLine[] {
  const { language } = context;
  const words = changeWords(language);
  const what = words.item[kind];
  const field = (was: string, is: string): ChangeLine[] => [fieldLine(what, was, is, language)];
  const arrow = (was: string, is: string, text = words.arrow(was, is)): ChangeLine[] => [
    { what, before: was, after: is, text },
  ];
  const people = (): ChangeLine[] => peopleLines(after.id, context);
  switch (kind) {
    case 'day':
      return dayLine(before, after, context);
    case 'time':
    case 'length':
      return [timeLine(before, after, kinds.includes('length'), context)];
    case 'room':
      return arrow(placeName(context.before, before, language), placeName(context.after, after, language));
    case 'people':
      return people();
    case 'title':
      return field(before.title, after.title);
    case 'content':
      return field(before.description, after.description);
    case 'equipment':
      return field(before.equipment, after.equipment);
    case 'remarks':
      return field(before.remarks, after.remarks);
    case 'agenda':
      return field(
        agendaText(context.before, before.id, context),
        agendaText(context.after, after.id, context),
      );
    case 'variant':
      return field(words.variants[before.variant], words.variants[after.variant]);
    case 'audience':
      return field(
        audienceText(context.before, before, context),
        audienceText(context.after, after, context),
      );
    case 'kind':
      return field(words.kinds[before.kind], words.kinds[after.kind]);
    case 'leg':
      return field(legText(context.before, before, context), legText(context.after, after, context));
    case 'vehicles':
      return field(vehicleText(context.before, before, context), vehicleText(context.after, after, context));
    case 'optional': {
      const texts = [words.forAll, words.optional] as const;
      const [was, is] = after.optional ? texts : ([texts[1], texts[0]] as const);
      return arrow(was, is, after.optional ? words.optionalNow : words.forAllNow);
    }
    case 'fixed': {
      const [was, is] = after.fixed ? [words.loose, words.fixed] : [words.fixed, words.loose];
      return arrow(was, is, after.fixed ? words.fixedNow : words.looseNow);
    }
    case 'buffer':
      return field(words.minutes(before.buffer), words.minutes(after.buffer));
    case 'certainty':
      return certaintyLines(before, after, context);
    case 'new':
    case 'removed':
    case 'cancelled':
    case 'revived':
      return [];
  }
}

/** 10:00→10:30 where it only moved; both ranges where its length changed too. */
function timeLine(before: Item, after: Item, resized: boolean, { language }: ChangeContext): ChangeLine {
  const words = changeWords(language);
  const was = rangeText(before.start, before.end, language);
  const is = rangeText(after.start, after.end, language);
  const text = resized
    ? words.arrow(was, is)
    : words.arrow(timePointText(before.start, language), timePointText(after.start, language));
  return { what: words.item.time, before: was, after: is, text };
}

function dayLine(before: Item, after: Item, context: ChangeContext): ChangeLine[] {
  const words = changeWords(context.language);
  const was = dayText(context.before, before.dayId, context.language);
  const is = dayText(context.after, after.dayId, context.language);
  const text =
    after.dayId === null
      ? words.offTheDays
      : before.dayId === null
        ? words.onToDay(whenWhere(context.after, after, context))
        : words.arrow(was, is);
  return [{ what: words.item.day, before: was, after: is, text }];
}

function placeName(plan: Plan, item: Item, language: ChangeContext['language']): string {
  const words = changeWords(language);
  if (item.allRooms) return words.allRooms;
  return (item.placeId !== null && plan.rows.places.get(item.placeId)?.name) || words.open;
}
