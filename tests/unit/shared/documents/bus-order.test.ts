import { expect, test } from 'vitest';
import { buildBusOrder } from '../../../../shared/documents/builders/bus-order.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { textsOf } from '../../../../shared/documents/text-of.ts';
import { boardingPlan } from '../../../helpers/excursion.ts';
import { doing, yamagata } from '../../../helpers/plans.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const OPTIONS = { language: 'ja', date: '2025-07-01' } as const;
const rowsOf = ({ blocks }: Document): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))
      : [],
  );
const headings = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === undefined ? [block.text] : []));

test('a sheet for each vehicle, with its legs and where it waits meanwhile', () => {
  const document = buildBusOrder(boardingPlan(), OPTIONS);
  expect(headings(document)).toEqual(['10月15日（水）　1号車']);
  expect(rowsOf(document).map((row) => row.slice(0, 4))).toEqual([
    ['9:00～9:10', '旭川駅', '集合', ''],
    ['9:10発\n9:25着', '旭川駅 → 科学館', '運行 約4.5km 15分', '4名'],
    ['9:30着\n10:30発', '科学館', '科学館の見学', ''],
    ['10:30発\n10:50着', '科学館 → 酒蔵', '運行 20分', '5名'],
    ['11:00着\n12:00発', '酒蔵', '酒蔵の見学', ''],
  ]);
  expect(textsOf(document)).toContain('最大5名（うち添乗2名）');
});

test('two vehicles: while nobody has a seat the number is that of both, then each its own', () => {
  const plan = wholeMeeting(30);
  const before = buildBusOrder(plan, OPTIONS);
  expect(headings(before)).toEqual(['10月15日（水）　1号車　〔通常〕', '10月15日（水）　2号車　〔通常〕']);
  expect(rowsOf(before)[1]?.[3]).toBe('2台で20名');
  const activityId = [...plan.rows.activities.values()].find(({ title }) => title.startsWith('視察（'))!.id;
  const seated = buildBusOrder(doing(plan, 'assignVehicles', { activityId }), OPTIONS);
  const numbers = rowsOf(seated).flatMap((row) => /^(\d+)名$/.exec(row[3] ?? '')?.[1] ?? []);
  expect(textsOf(seated)).toContain(`${numbers[0]}名（うち添乗1名）`);
  expect(numbers).toHaveLength(6);
  // Three legs: on each the riders of both vehicles are all who come, and each has its attendant.
  expect(numbers.reduce((sum, n) => sum + Number(n), 0)).toBe(3 * (18 + 2));
});

test('nobody is named: neither who rides nor who attends', () => {
  const plan = wholeMeeting(30);
  const said = textsOf(buildBusOrder(plan, OPTIONS)).join('\n');
  for (const { name } of plan.rows.attendees.values()) expect(said).not.toContain(name);
  for (const { attendants } of plan.rows.vehicles.values())
    for (const name of attendants) expect(said).not.toContain(name);
  expect(said).toContain('山形市文化創造都市課　023-641-1212');
  expect(said).toContain('大型バス駐車可');
  expect(said).toContain('雨天時：山形美術館の見学');
});

test('without a vehicle there is no sheet, and the paper says so', () => {
  const document = buildBusOrder(yamagata(), OPTIONS);
  expect(document.blocks).toEqual([]);
  expect(document.notes).toEqual(['車両が決まっている移動がありません。']);
});
