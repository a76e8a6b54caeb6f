import type { ChangeContext, ChangeLine } from './change-line.ts';
import { dayText } from './change-line.ts';
import { changeWords } from './change-words.ts';
import type { Changes, ItemChange, OtherChange } from './changes.ts';
import { itemLines } from './item-lines.ts';
import { otherLines, otherName } from './other-lines.ts';

export type { ChangeContext, ChangeLine } from './change-line.ts';

/** One change of the list, told. */
interface ToldChange {
  /** The item it is about; null for a day, an activity, a place or a vehicle. */
  readonly itemId: string | null;
  /** What has changed: the item's title, 1日目（10月14日（火））, 場所「大会議室」. */
  readonly title: string;
  readonly lines: readonly ChangeLine[];
  /** The whole in one sentence: 視察　10:00→10:30、第2会議室→大会議室. */
  readonly sentence: string;
}

/** The changes of one day, or of no day (`heading` 期日未定; '' for what is about the meeting as a whole). */
export interface ToldDay {
  readonly heading: string;
  readonly changes: readonly ToldChange[];
}

/** An item's change told. */
export function toldItem(change: ItemChange, context: ChangeContext): ToldChange {
  const title = change.after?.title ?? change.before?.title ?? '';
  return told(change.itemId, title, itemLines(change, context), context);
}

/** A change beside the items told. */
function toldOther(change: OtherChange, context: ChangeContext): ToldChange {
  const words = changeWords(context.language);
  const name = otherName(change, context);
  const title =
    change.subject === 'days' || change.subject === 'meeting'
      ? name
      : words.subjects[change.subject] + words.space + name;
  return told(null, title, otherLines(change, context), context);
}

function told(
  itemId: string | null,
  title: string,
  lines: readonly ChangeLine[],
  { language }: ChangeContext,
): ToldChange {
  const words = changeWords(language);
  return {
    itemId,
    title,
    lines,
    sentence: title + words.space + lines.map(({ text }) => text).join(words.comma),
  };
}

/** The whole list, told day by day: first what is about the meeting as a whole, then its days in order. */
export function toldByDay({ changes, others }: Changes, context: ChangeContext): ToldDay[] {
  const days: { heading: string; changes: ToldChange[] }[] = [];
  if (others.length > 0) days.push({ heading: '', changes: others.map((one) => toldOther(one, context)) });
  let current: string | null | undefined;
  for (const change of changes) {
    const side = change.after ? context.after : context.before;
    const dayId = (change.after ?? change.before)?.dayId ?? null;
    if (days.length === 0 || current === undefined || current !== dayId)
      days.push({ heading: dayText(side, dayId, context.language), changes: [] });
    current = dayId;
    days.at(-1)?.changes.push(toldItem(change, context));
  }
  return days;
}
