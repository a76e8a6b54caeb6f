import { beforeEach, describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import { buildCareSheet } from '../../../../shared/documents/builders/care-sheet.ts';
import { buildFeeList } from '../../../../shared/documents/builders/fee-list.ts';
import { buildReceipts } from '../../../../shared/documents/builders/receipts.ts';
import { buildTally } from '../../../../shared/documents/builders/tally.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { DOCUMENT_PAPERS } from '../../../../shared/documents/papers.ts';
import type { Attendee } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { everything } from '../../../helpers/everything.ts';
import { doing, resetIds, withItem, yamagata } from '../../../helpers/plans.ts';

beforeEach(resetIds);

const OPTIONS = { language: 'ja', date: '2025-10-10' } as const;

/** What the tables of a paper say, a line a row: the section's heading, then its cells. */
const rowsOf = (paper: Document, table = 0): string[][] => {
  const block = paper.blocks.filter(({ kind }) => kind === 'table')[table];
  if (block?.kind !== 'table') return [];
  return block.sections.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [[heading]]),
    ...rows.map(({ cells }) => cells.map(({ text }) => text)),
  ]);
};

/** A reception of 5,000 yen with its item in the schedule, and six people. */
function reception(): { plan: Plan; activityId: string; ids: string[] } {
  let plan = yamagata();
  plan = doing(plan, 'addActivity', {
    title: '懇親会',
    kind: 'reception',
    fee: 5000,
    capacity: 6,
    deadline: '2025-10-01',
  });
  const activityId = [...plan.rows.activities.keys()].at(-1)!;
  const day = [...plan.rows.days.values()].find(({ kind }) => kind === 'meeting')!;
  plan = withItem(plan, {
    title: '懇親会',
    dayId: day.id,
    kind: 'reception',
    activityIds: [activityId],
    start: 1080,
    end: 1200,
  }).plan;
  const before = plan.rows.attendees.size;
  const people: Partial<Attendee>[] = [
    { name: '甲野 一', organisationId: 'nagoya', diet: 'エビ・カニ', mobility: '車いす' },
    { name: '乙川 二', organisationId: 'nagoya', diet: 'えびアレルギー' },
    { name: '丙山 三', organisationId: 'yamagata', diet: '卵（加熱すれば可）' },
    { name: '丁田 四', organisationId: 'yamagata', diet: 'なし', interpretation: '手話通訳' },
    { name: '戊村 五', mode: 'online', diet: 'そば' },
    { name: '己原 六', organisationId: 'yamagata' },
  ];
  for (const person of people) plan = doing(plan, 'addAttendee', person);
  const ids = [...plan.rows.attendees.keys()].slice(before);
  const said = ['yes', 'yes', 'yes', 'yes', 'yes', 'maybe'] as const;
  for (const [n, attendeeId] of ids.entries())
    plan = doing(plan, 'setAnswer', {
      attendeeId,
      activityId,
      value: said[n] ?? 'no',
      companions: n === 0 ? 1 : 0,
    });
  return { plan, activityId, ids };
}

describe('食事・配慮表', () => {
  test('counts care by meal, keeps doubtful words, and leaves out who is on line', () => {
    const rows = rowsOf(buildCareSheet(reception().plan, OPTIONS));
    expect(rows).toEqual([
      ['10月14日（火）　18:00～20:00　懇親会　食数5（うち同伴1）・ほかに未定1　配慮の必要な方3名'],
      ['特定原材料', 'えび', '2'],
      ['特定原材料', 'かに', '1'],
      ['特定原材料', '卵', '1'],
      ['要確認', '卵（加熱すれば可）', '1'],
    ]);
    expect(rowsOf(buildCareSheet(reception().plan, OPTIONS), 1)).toEqual([
      ['懇親会'],
      ['移動', '車いす', '1'],
      ['通訳・手話', '手話通訳', '1'],
    ]);
  });

  test('holds names only when they are asked for', () => {
    const { plan } = reception();
    const names = [...plan.rows.attendees.values()].map(({ name }) => name);
    const without = JSON.stringify(buildCareSheet(plan, OPTIONS));
    for (const name of names) expect(without).not.toContain(name);
    expect(rowsOf(buildCareSheet(plan, { ...OPTIONS, names: true }))[1]).toEqual([
      '特定原材料',
      'えび',
      '2',
      '甲野 一（名古屋市）、乙川 二（名古屋市）',
    ]);
  });

  test('a person of several activities of one meal eats once', () => {
    const { plan, activityId, ids } = reception();
    const other = [...plan.rows.activities.keys()][0]!;
    let next = doing(plan, 'setAnswer', { attendeeId: ids[0]!, activityId: other, value: 'yes' });
    const item = [...next.rows.items.values()].find(({ title }) => title === '懇親会')!;
    next = doing(next, 'editRow', {
      collection: 'items',
      key: item.id,
      patch: { activityIds: [activityId, other] },
    });
    expect(rowsOf(buildCareSheet(next, OPTIONS))[0]?.[0]).toContain('食数5（うち同伴1）');
  });
});

test('no paper but the caterer’s sheet holds anybody’s care, nor does the calendar', () => {
  let { plan } = everything();
  plan = doing(plan, 'addActivity', { title: '懇親会', kind: 'reception', fee: 3000 });
  for (const attendeeId of plan.rows.attendees.keys()) {
    plan = doing(plan, 'editRow', {
      collection: 'attendees',
      key: attendeeId,
      patch: { diet: '卵の秘密', mobility: '車いすの秘密', interpretation: '手話の秘密' },
    });
  }
  const cells = [...plan.rows.attendees.keys()].flatMap((attendeeId) =>
    [...plan.rows.activities.keys()].map((activityId) => ({ attendeeId, activityId, value: 'yes' as const })),
  );
  plan = doing(plan, 'setAnswers', { cells });
  const [attendeeId] = plan.rows.attendees.keys();
  const activityId = [...plan.rows.activities.keys()].at(-1)!;
  plan = doing(plan, 'setPayments', {
    keys: [{ attendeeId: attendeeId!, activityId }],
    state: 'on-day',
    date: null,
  });
  plan = doing(plan, 'issueReceipts', { attendeeIds: [attendeeId!], date: '2025-10-14' });
  plan = doing(plan, 'makeRelease', { note: '' });
  const papers = Object.entries(DOCUMENT_PAPERS);
  expect(papers.length).toBeGreaterThan(10);
  for (const language of ['ja', 'en'] as const) {
    const options = { ...OPTIONS, language, phones: true, names: true };
    for (const [id, { build }] of papers) {
      const text = JSON.stringify(build(plan, options));
      if (id === 'care-sheet') expect(text).toContain('卵の秘密');
      else expect(text, id).not.toContain('秘密');
    }
    expect(JSON.stringify(buildCalendar(plan, options))).not.toContain('秘密');
  }
});

test('集計: each chart has its table with the same figures', () => {
  const { plan } = reception();
  const { blocks } = buildTally(plan, OPTIONS);
  expect(blocks.map(({ kind }) => kind)).toEqual(Array(4).fill(['chart', 'table']).flat());
  for (const [at, block] of blocks.entries()) {
    const table = blocks[at + 1];
    if (block.kind !== 'chart' || table?.kind !== 'table') continue;
    const rows = table.sections.flatMap((section) => section.rows).filter(({ strong }) => !strong);
    expect(rows.map(({ cells }) => [cells[0]?.text, ...cells.slice(1).map(({ value }) => value)])).toEqual(
      block.bars.map(({ label, values, limit }) => [
        label,
        ...values,
        ...(block.limitLabel === undefined ? [] : [limit]),
      ]),
    );
  }
  const bars = blocks.flatMap((block) => (block.kind === 'chart' ? [block.bars] : []));
  // The deadline of the reception is past, the others have none.
  const yamagataCity = bars[0]?.find(({ label }) => label === '山形市');
  expect(yamagataCity?.values[0]).toBe(3);
  expect(yamagataCity?.values[2]).toBe(0);
  expect(bars[2]).toEqual([{ label: '懇親会', values: [6, 0, 0], limit: 6 }]);
  expect(bars[3]?.map(({ label, values }) => [label, values[0]])).toEqual([
    ['えび', 2],
    ['かに', 1],
    ['そば', 1],
    ['卵', 1],
    ['要確認', 1],
  ]);
});

test('参加費一覧 and 領収書: sums, numbers, addressee, amount, proviso, date, issuer', () => {
  const { plan: asked, activityId, ids } = reception();
  const key = (n: number) => ({ attendeeId: ids[n]!, activityId });
  let plan = doing(asked, 'setPayments', {
    keys: [key(0), key(1)],
    state: 'advance',
    date: '2025-10-02',
  });
  plan = doing(plan, 'setPayments', { keys: [key(2)], state: 'waived', date: null });
  plan = doing(plan, 'issueReceipts', { attendeeIds: [ids[0]!], date: '2025-10-14' });
  const fees = buildFeeList(plan, OPTIONS);
  expect(rowsOf(fees)[0]).toEqual(['懇親会']);
  expect(rowsOf(fees)).toContainEqual([
    '名古屋市',
    '甲野 一',
    '2',
    '10,000',
    '事前',
    '10,000',
    '10月2日（木）',
    'No. 0001',
  ]);
  expect(rowsOf(fees, 1).at(-1)).toEqual(['合計', '30,000', '15,000', '0', '5,000', '10,000']);
  expect(rowsOf(fees, 2).map(([city, due]) => [city, due])).toContainEqual(['名古屋市', '15,000']);
  const receipts = buildReceipts(plan, OPTIONS);
  expect(receipts.blocks[0]).toEqual({
    kind: 'receipt',
    number: 'No. 0001',
    title: '領収書',
    stubTitle: '領収書（控）',
    addressee: '甲野 一 様',
    amount: '￥10,000-',
    proviso: expect.stringMatching(/^但し　.*懇親会　参加費として$/),
    received: '上記の金額を正に領収いたしました。',
    date: '令和7年10月14日（火）',
    issuer: '山形市',
  });
  const patch = { receiptIssuer: '第8回会議実行委員会' };
  const named = doing(plan, 'editRow', { collection: 'meeting', key: 'meeting', patch });
  expect(buildReceipts(named, OPTIONS).blocks[0]).toMatchObject({ issuer: '第8回会議実行委員会' });
  // A sum that is changed makes it void: it is not printed again, its number stays in the register.
  plan = doing(plan, 'setPayments', { keys: [key(0)], state: 'advance', date: null, amount: 1 });
  const after = buildReceipts(plan, OPTIONS);
  expect(after.blocks.map(({ kind }) => kind)).toEqual(['heading', 'table']);
  expect(rowsOf(after)[0]?.at(-1)).toBe('無効');
});
