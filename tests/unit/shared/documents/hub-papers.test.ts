import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import { buildHubCards } from '../../../../shared/documents/builders/hub-cards.ts';
import { resultNotes } from '../../../../shared/documents/builders/hub-facts.ts';
import { buildHubTables, buildHubTimetable } from '../../../../shared/documents/builders/hub-timetable.ts';
import { buildStageOrder } from '../../../../shared/documents/builders/stage-order.ts';
import type { Document } from '../../../../shared/documents/document.ts';
import { pitchesOf } from '../../../../shared/domain/hub/stage.ts';
import { readCalendarSchedule } from '../../../../shared/input/calendar/read-calendar-schedule.ts';
import { FOUR, hubPlan, planned } from '../../../helpers/hub-plan.ts';
import { at, doing, yamagata } from '../../../helpers/plans.ts';

const [YAMAGATA, NAGOYA, KOBE, SAPPORO] = FOUR;
const OPTIONS = { language: 'ja', date: '2025-10-01', stampedAt: '2025-10-01T00:00:00.000Z' } as const;
const texts = ({ blocks }: Document): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))
      : [],
  );
const hub = () =>
  planned(
    hubPlan([
      [YAMAGATA, NAGOYA],
      [NAGOYA, YAMAGATA],
      [KOBE, SAPPORO],
    ]),
  );

describe('cards, tables and the whole timetable', () => {
  test('a card is a page of each city with its partners, tables and times', () => {
    const paper = buildHubCards(hub(), OPTIONS);
    const headings = paper.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings).toHaveLength(4);
    expect(headings.slice(1).every((one) => one.kind === 'heading' && one.newPage)).toBe(true);
    const rows = texts(paper);
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row[3] === '名古屋市')).toEqual([
      '第1回',
      '13:30～13:45',
      '1卓',
      '名古屋市',
      '',
      '',
    ]);
    expect(JSON.stringify(paper)).toContain('相互の希望');
  });

  test('the timetable stands slots by tables and says what was proved; changed by hand it claims nothing', () => {
    const plan = hub();
    const paper = buildHubTimetable(plan, OPTIONS);
    expect(texts(paper)).toHaveLength(1);
    expect(paper.notes.join()).toContain('これより良い割り当てはありません');
    const moved = doing(plan, 'placeHubMeeting', { aId: KOBE, bId: SAPPORO, slot: 2, table: 0 });
    expect(buildHubTimetable(moved, OPTIONS).notes).toEqual([]);
    expect(texts(buildHubTables(moved, OPTIONS))).toEqual([
      ['第1回　13:30～13:45', '名古屋市', '山形市', ''],
      ['第3回　14:06～14:21', '神戸市', '札幌市', ''],
    ]);
  });

  test('without a hub or a stage each paper says what is missing', () => {
    for (const build of [buildHubCards, buildHubTables, buildHubTimetable, buildStageOrder]) {
      const { blocks, notes } = build(yamagata(), OPTIONS);
      expect(blocks).toEqual([]);
      expect(notes).toHaveLength(1);
    }
  });
});

describe('calendars', () => {
  const calendar = (plan: ReturnType<typeof hub>, id: string) =>
    buildCalendar(plan, { ...OPTIONS, scope: { kind: 'city', id } }).calendar.events.filter(({ uid }) =>
      uid.endsWith('@hub.tsudoi'),
    );

  test('a city has its own meetings, in no other calendar; one that is moved rises in number, one that is off is called off', () => {
    const plan = hub();
    expect(
      calendar(plan, KOBE).map(({ summary, start, location }) => [summary, start.minutes, location]),
    ).toEqual([['面談　神戸市・札幌市（2卓）', at('13:30'), '2卓']]);
    expect(buildCalendar(plan, OPTIONS).calendar.events.some(({ uid }) => uid.endsWith('@hub.tsudoi'))).toBe(
      false,
    );
    // The same two cities meet again next year: that is another event.
    const nextYear = calendar({ ...plan, id: 'next-year' }, KOBE);
    expect(nextYear[0]?.uid).not.toBe(calendar(plan, KOBE)[0]?.uid);
    const { ledger } = buildCalendar(plan, { ...OPTIONS, scope: { kind: 'city', id: KOBE } });
    const told = {
      ...plan,
      rows: { ...plan.rows, calendarLedger: new Map(ledger.map((row) => [row.uid, row])) },
    };
    const moved = doing(told, 'placeHubMeeting', { aId: KOBE, bId: SAPPORO, slot: 2, table: 0 });
    expect(calendar(moved, KOBE)[0]!.sequence).toBeGreaterThan(calendar(told, KOBE)[0]!.sequence);
    const off = doing(told, 'removeHubMeeting', { key: 'kobe|sapporo' });
    expect(calendar(off, KOBE)).toMatchObject([{ status: 'CANCELLED' }]);
    expect(calendar(off, NAGOYA)).toMatchObject([{ status: 'CONFIRMED' }]);
  });

  test('read back, they become no items of the schedule', () => {
    const plan = hub();
    const { events } = buildCalendar(plan, { ...OPTIONS, scope: { kind: 'city', id: KOBE } }).calendar;
    const entry = (event: (typeof events)[number], line: number) => ({
      ...event,
      line,
      zoneAssumed: false,
      recurrence: null,
      rule: null,
      exceptions: [],
      occurrences: [],
    });
    const reading = readCalendarSchedule(
      {
        kind: 'calendar',
        name: 'a.ics',
        calendarName: null,
        events: events.map(entry),
        doubts: [],
        leftOut: [],
      } as never,
      plan,
    );
    if (!reading.ok) throw new Error(reading.error.code);
    expect(reading.value.unread.filter(({ why }) => why === 'hub')).toHaveLength(1);
    expect(reading.value.items.some(({ title }) => String(title).includes('面談'))).toBe(false);
  });
});

test('the running order says when each speaks, what it needs, and whether its file has come', () => {
  let plan = doing(yamagata(), 'addPitches', { cities: [KOBE, NAGOYA] });
  plan = doing(plan, 'setStage', { start: at('15:00'), gap: 1 });
  const [first] = pitchesOf(plan);
  const patch = { title: '港と写真', equipment: 'HDMI', fileName: 'kobe.pptx', fileReceived: true };
  plan = doing(plan, 'editRow', { collection: 'pitches', key: first!.id, patch });
  const paper = buildStageOrder(plan, OPTIONS);
  expect(texts(paper)).toEqual([
    ['1', '15:00', '5', '神戸市', '港と写真', '', 'HDMI', '受領', ''],
    ['2', '15:06', '5', '名古屋市', '', '', '', '未着', ''],
  ]);
  expect(paper.notes).toEqual(['終了予定　15:11']);
});

test('how far from the best it may be is said in as many figures as tell something', () => {
  const [hub] = planned(hubPlan([[YAMAGATA, NAGOYA]])).rows.hub.values();
  const said = (gap: number, proved = false) =>
    resultNotes({ ...hub!, result: { ...hub!.result!, gap, proved } }, 'ja').join();
  expect(said(0.0004)).toContain('最大0.04％');
  expect(said(0.0234)).toContain('最大2.3％');
  expect(said(0, true)).not.toContain('最大');
  expect(resultNotes({ ...hub!, result: null }, 'ja')).toEqual([]);
});
