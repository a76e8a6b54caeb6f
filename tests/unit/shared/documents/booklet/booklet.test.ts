import { expect, test } from 'vitest';
import { buildBooklet } from '../../../../../shared/documents/builders/booklet.ts';
import { blocksOf, partsOf } from '../../../../../shared/documents/pages/block-parts.ts';
import { textsOf } from '../../../../../shared/documents/text-of.ts';
import { wholeMeeting } from '../../../../helpers/whole-meeting.ts';

const OPTIONS = { language: 'ja', date: '2025-07-01' } as const;

test('cover, greeting, programme, itinerary, places; the list of people only when asked for', () => {
  const plan = wholeMeeting(20);
  const headings = (roster: boolean): string[] =>
    buildBooklet(plan, { ...OPTIONS, roster }).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
  expect(headings(false)).toEqual(['ごあいさつ', 'お願い・持ち物', '日程', '視察の行程', '会場・連絡先']);
  expect(headings(true)).toContain('出席者名簿');
  const without = textsOf(buildBooklet(plan, OPTIONS)).join('\n');
  for (const { name } of plan.rows.attendees.values()) expect(without).not.toContain(name);
  const withList = textsOf(buildBooklet(plan, { ...OPTIONS, roster: true }));
  for (const { name } of plan.rows.attendees.values()) expect(withList).toContain(name);
  expect(withList.join()).not.toMatch(/090-0000-000\d/);
});

test('parts put together again are the blocks, wherever pages end', () => {
  const { blocks } = buildBooklet(wholeMeeting(20), { ...OPTIONS, roster: true });
  const parts = partsOf(blocks);
  const rows = (some: typeof blocks): string[] =>
    some.flatMap((block) =>
      block.kind === 'table'
        ? block.sections.flatMap(({ heading, rows }) => [
            heading ?? '',
            ...rows.map(({ cells }) => cells[1]!.text),
          ])
        : [block.kind],
    );
  for (const size of [1, 3, 7, parts.length]) {
    const pages = Array.from({ length: Math.ceil(parts.length / size) }, (_, n) =>
      blocksOf(blocks, parts.slice(n * size, (n + 1) * size)),
    );
    expect(rows(pages.flat()).filter((text) => text !== '')).toEqual(
      rows(blocks).filter((text) => text !== ''),
    );
  }
});
