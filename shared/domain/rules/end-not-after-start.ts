import { clock } from '../calendar/times.ts';
import type { Item } from '../collections/index.ts';
import type { RuleContext } from './context.ts';
import type { Finding } from './finding.ts';
import { found, variantOf } from './found.ts';
import { byOrderAndId } from './timed-item.ts';

/** 誤り: an end that is not after its start, met in old or foreign data (rule case 5). On the tray, too. */
export function endNotAfterStart({ plan }: RuleContext): Finding[] {
  const turned: Item[] = [];
  for (const item of plan.rows.items.values()) {
    const { start, end } = item;
    if (typeof start === 'number' && typeof end === 'number' && end <= start) turned.push(item);
  }
  return turned.sort(byOrderAndId).map((item) => finding(item, Number(item.start), Number(item.end)));
}

const finding = (item: Item, start: number, end: number): Finding =>
  found(
    {
      rule: 'end-not-after-start',
      severity: 'error',
      itemIds: [item.id],
      variant: variantOf(item),
    },
    () => ({
      ja: `「${item.title}」の終わり（${clock(end)}）が始まり（${clock(start)}）より後になっていません。`,
      en: `“${item.title}” ends (${clock(end)}) no later than it starts (${clock(start)}).`,
    }),
    () => [
      {
        label: { ja: `「${item.title}」の終わりを未定に戻す`, en: `Leave the end of “${item.title}” open` },
        call: { name: 'placeItem', input: { id: item.id, to: { start, end: null } } },
      },
    ],
  );
