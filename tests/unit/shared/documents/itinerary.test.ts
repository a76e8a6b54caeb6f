import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildItinerary } from '../../../../shared/documents/builders/itinerary.ts';
import { rainPlan } from '../../../../shared/documents/builders/rain-plan.ts';
import { type Document, documentSchema } from '../../../../shared/documents/document.ts';
import { emptyExcursion, rideOf, twoStops, visit, withYes } from '../../../helpers/excursion.ts';
import { at, doing } from '../../../helpers/plans.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01' } as const;

/** Rows of the paper as texts by column. */
function rowsOf(document: Document): Record<string, string>[] {
  expect(v.is(documentSchema, document)).toBe(true);
  const table = document.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') return [];
  return table.sections.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      Object.fromEntries(
        table.columns.map(({ id }, n) => [
          id,
          [cells[n]?.text ?? '', ...(cells[n]?.note ? [cells[n].note] : [])].join('\n'),
        ]),
      ),
    ),
  );
}

const headings = (document: Document): (string | null)[] =>
  document.blocks.flatMap((block) => (block.kind === 'table' ? block.sections.map((s) => s.heading) : []));

test('says when one arrives and leaves, how one gets there, and whom to call', () => {
  const { plan, dayId, places, items } = twoStops();
  let next = doing(plan, 'addTravelLegs', { dayId, variant: 'a' });
  next = doing(next, 'editRow', {
    collection: 'places',
    key: places.museum,
    patch: {
      phone: '0166-00-0001',
      toilet: true,
      busParking: true,
      hours: [{ from: at('9:00'), to: at('17:00') }],
      closedWeekdays: [4, 1],
    },
  });
  next = doing(next, 'editRow', { collection: 'items', key: items.first, patch: { buffer: 10 } });
  const leg = [...next.rows.items.values()].find(({ kind }) => kind === 'travel')!;
  next = rideOf(next, '1号車', leg.id, { seats: 45 });
  const document = buildItinerary(next, OPTIONS);
  const rows = rowsOf(document);
  expect(headings(document)).toEqual(['10月15日（水）　視察・文化プログラム　午前～15:00　山形市']);
  // When people begin to gather, and when it ends.
  expect(rows[0]).toMatchObject({ time: '9:00～9:10', place: '旭川駅', content: '集合' });
  expect(rows[1]).toMatchObject({
    time: '9:10発\n9:25着',
    place: '旭川駅 → 科学館',
    content: '移動',
    stay: '15分',
    move: 'バス・約4.5km\n1号車',
  });
  expect(rows[2]).toMatchObject({
    time: '9:30着\n10:30発',
    place: '科学館',
    content: '科学館の見学\n開館 9:00～17:00・定休 月木・トイレ有・大型バス駐車可\n余裕 10分',
    stay: '1時間',
    contact: '0166-00-0001',
  });
  const table = document.blocks[0];
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.sections[0]?.rows.map(({ strong = false }) => strong)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(table.columns.map(({ id }) => id)).not.toContain('rain');
});

test('what is held at a place begins and ends there; nobody arrives at a break', () => {
  const { plan, dayId, places } = twoStops();
  const held = doing(plan, 'addItem', {
    title: '休憩',
    dayId,
    kind: 'break',
    start: at('11:00'),
    end: at('11:15'),
    placeId: places.museum,
  });
  const rows = rowsOf(buildItinerary(held, OPTIONS));
  expect(rows.find(({ content }) => content === '休憩')).toMatchObject({
    time: '11:00～11:15',
    stay: '15分',
  });
});

describe('a day with a rain plan', () => {
  const rainy = () => {
    const { plan, dayId, places, items } = twoStops();
    let next = doing(plan, 'editRow', { collection: 'items', key: items.second, patch: { variant: 'a' } });
    next = doing(next, 'editRow', { collection: 'items', key: items.first, patch: { variant: 'a' } });
    next = visit(next, dayId, '美術館', places.station, ['11:00', '12:00'], { variant: 'b' }).plan;
    return visit(next, dayId, '体験', null, ['14:00', '15:00'], { variant: 'b' }).plan;
  };

  test('names beside plan A what plan B does instead', () => {
    const document = buildItinerary(rainy(), OPTIONS);
    expect(rowsOf(document).map(({ content, rain }) => [content, rain])).toEqual([
      ['集合', ''],
      ['科学館の見学', '実施しない'],
      ['酒蔵の見学', '美術館　旭川駅（11:00～12:00）'],
    ]);
    expect(document.notes).toContain('※雨天時に加わる項目：体験（14:00～15:00）');
  });

  test('of two courses at one time each has its own; what is for everybody stands for both', () => {
    const { plan, dayId, items } = twoStops();
    let next = plan;
    for (const title of ['町歩き', '陶芸', '座禅'])
      next = doing(next, 'addActivity', { title, kind: 'side-tour' });
    const [walk = '', clay = '', zen = ''] = [...next.rows.activities.values()]
      .filter(({ title }) => ['町歩き', '陶芸', '座禅'].includes(title))
      .map(({ id }) => id);
    const only = (key: string, activityIds: string[]) =>
      doing(next, 'editRow', { collection: 'items', key, patch: { variant: 'a', activityIds } });
    next = only(items.second, [walk, zen]);
    next = only(items.first, []);
    const rain = (title: string, activityIds: string[], times: readonly [string, string]) =>
      visit(next, dayId, title, null, times, { variant: 'b', activityIds }).plan;
    next = rain('工房', [clay], ['11:00', '12:00']);
    next = rain('資料館', [walk], ['11:10', '11:50']);
    next = rain('講話', [], ['11:30', '12:00']);
    next = rain('茶話', [clay], ['9:40', '10:20']);
    const rains = rainPlan(next, dayId, 'ja');
    const instead = (key: string) => rains?.insteadOf(next.rows.items.get(key)!);
    expect(instead(items.second)).toBe('資料館（11:10～11:50）\n講話（11:30～12:00）');
    expect(instead(items.first)).toBe('茶話（9:40～10:20）');
    expect(rains?.added).toEqual(['工房（11:00～12:00）']);
  });

  test('prints plan B by itself', () => {
    const document = buildItinerary(rainy(), { ...OPTIONS, variant: 'b' });
    expect(rowsOf(document).map(({ content }) => content)).toEqual(['集合', '美術館', '体験']);
    expect(rowsOf(document)[0]).not.toHaveProperty('rain');
    expect(headings(document)[0]).toContain('雨天時');
  });
});

test('parallel courses are a section each', () => {
  const { plan, dayId } = emptyExcursion();
  const [a = '', b = ''] = [...plan.rows.activities.keys()];
  let next = visit(plan, dayId, '集合', null, ['9:00', '9:10'], { kind: 'assembly' }).plan;
  next = visit(next, dayId, '左', null, ['9:30', '10:30'], { activityIds: [a] }).plan;
  next = visit(next, dayId, '右', null, ['9:30', '10:30'], { activityIds: [b] }).plan;
  const document = buildItinerary(next, OPTIONS);
  expect(headings(document)).toEqual([
    expect.stringContaining('UCCN国内都市会議'),
    expect.stringContaining('CCNJ国際ネットワーク部会'),
  ]);
  expect(rowsOf(document).map(({ content }) => content)).toEqual(['集合', '左', '集合', '右']);
});

test('a leg for those who go on says how many they are; vague times stand as announced', () => {
  const { plan, dayId } = emptyExcursion();
  const tour = [...plan.rows.activities.values()].find(({ kind }) => kind === 'side-tour')!;
  let next = withYes(plan, tour.id, 3);
  next = doing(next, 'addItem', {
    title: '鶴岡市へ移動',
    dayId,
    kind: 'travel',
    transport: 'bus',
    activityIds: [tour.id],
    optional: true,
    start: 'afternoon',
  });
  const document = buildItinerary(next, OPTIONS);
  expect(rowsOf(document)).toMatchObject([
    { time: '午後～', content: '鶴岡市へ移動〔希望者のみ〕', move: 'バス\n3名', stay: '' },
  ]);
});

test('in English, and with nothing on the way', () => {
  const { plan } = emptyExcursion();
  const empty = buildItinerary(plan, { ...OPTIONS, language: 'en' });
  expect(empty.blocks).toEqual([]);
  expect(empty.notes).toEqual(['There are no visits or legs.']);
  const { plan: day, dayId } = twoStops();
  const english = buildItinerary(doing(day, 'addTravelLegs', { dayId, variant: 'a' }), {
    ...OPTIONS,
    language: 'en',
  });
  expect(english.title).toContain('Itinerary');
  expect(rowsOf(english)[1]).toMatchObject({
    time: 'dep. 9:10\narr. 9:25',
    content: 'Travel',
    stay: '15 min',
  });
});
