import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../../../../shared/domain/calendar/dates.ts';
import { carryOverReport } from '../../../../../shared/domain/carry-over/report.ts';
import { carryOverSentence } from '../../../../../shared/domain/carry-over/sentences.ts';
import { BLANK_ITEM } from '../../../../../shared/domain/collections/blank.ts';
import { COLLECTION_NAMES, collections } from '../../../../../shared/domain/collections/index.ts';
import type { Condition } from '../../../../../shared/domain/collections/views.ts';
import { applyRows } from '../../../../../shared/domain/plan/change.ts';
import { Draft } from '../../../../../shared/domain/plan/draft.ts';
import { orderedDays } from '../../../../../shared/domain/plan/ordered-days.ts';
import { lastYear, PERSON, taken } from '../../../../helpers/last-year.ts';
import { doing } from '../../../../helpers/plans.ts';

describe('what comes along', () => {
  it('travel times, legs and vehicles, all under new ids that agree with each other', () => {
    const made = taken(lastYear(), '2026-10-20');
    const [time] = [...made.rows.travelTimes.values()];
    const leg = [...made.rows.items.values()].find(
      ({ kind, title }) => kind === 'travel' && title === '移動',
    )!;
    expect(time).toMatchObject({ from: leg.placeId, to: leg.toPlaceId, minutes: 40 });
    expect(leg).toMatchObject({ transport: 'bus', buffer: 5, variant: 'b', start: 540, end: 580 });
    const [vehicle] = [...made.rows.vehicles.values()];
    expect(vehicle).toMatchObject({
      name: '1号車',
      seats: 45,
      attendants: [],
      phone: '',
      unconfirmed: ['company'],
    });
    expect([...made.rows.rides.values()]).toEqual([{ vehicleId: vehicle!.id, itemId: leg.id }]);
  });

  it('plan A holds again, deadlines are open, the minimum stays, last year’s closing days are gone', () => {
    const made = taken(lastYear(), '2026-10-20');
    expect([...made.rows.days.values()].map(({ variant }) => variant)).toEqual(['a', 'a', 'a']);
    expect([...made.rows.activities.values()][0]).toMatchObject({ deadline: null, minimum: 10 });
    const closing = [...made.rows.places.values()].filter(({ closedWeekdays }) => closedWeekdays.length > 0);
    expect(closing).toMatchObject([{ closedWeekdays: [3, 4], closedDates: [] }]);
  });

  it('cancelled items, people and records stay behind', () => {
    const { rows } = taken(lastYear(), '2026-10-20');
    expect([...rows.items.values()].map(({ title }) => title)).not.toContain('中止の視察');
    for (const name of [
      'attendees',
      'answers',
      'itemPeople',
      'personHours',
      'silences',
      'actuals',
      'releases',
      'imports',
      'answerLog',
      'memos',
      'notSame',
      'checkIns',
      'seats',
      'customValues',
    ] as const)
      expect(rows[name].size, name).toBe(0);
  });
  it('a topic that is open comes along in its session with how it stood; one that was dealt with stays', () => {
    const { rows } = taken(lastYear(), '2026-10-20');
    expect([...rows.agenda.values()]).toMatchObject([
      { title: '次年度の開催', presenter: '', state: 'planned', carriedFrom: '第8回 議題1：協議前' },
    ]);
    const [topic] = [...rows.agenda.values()];
    expect(rows.items.has(topic?.itemId ?? '')).toBe(true);
  });

  it('tasks are not done yet and hang on the new first day; lessons say where they come from; costs are last year’s', () => {
    const { rows } = taken(lastYear(), '2026-10-20');
    const tasks = [...rows.checklist.values()];
    expect(tasks.map(({ title, daysBefore, date, done }) => ({ title, daysBefore, date, done }))).toEqual([
      { title: '礼状', daysBefore: -7, date: null, done: null },
      { title: '通知', daysBefore: 90, date: null, done: null },
    ]);
    expect([...rows.lessons.values()]).toMatchObject([{ topic: '受付', from: '第8回（山形市）' }]);
    expect([...rows.costs.values()]).toMatchObject([
      { planned: null, actual: null, lastPlanned: 300_000, lastActual: 275_000 },
    ]);
    expect([...rows.lastTimes.values()]).toMatchObject([{ plannedStart: 810, start: 815, end: null }]);
    for (const itemId of rows.lastTimes.keys()) expect(rows.items.has(itemId)).toBe(true);
    for (const name of ['checklist', 'lessons', 'costs'] as const)
      for (const id of rows[name].keys()) expect(['task', 'early', 'lesson', 'cost']).not.toContain(id);
  });

  it('own fields come without values, views with the new columns; one that looks for a name stays', () => {
    let from = doing(lastYear(), 'addCustomField', { name: '宿泊', type: 'yes-no', choices: [] });
    const [fieldId] = [...from.rows.customFields.keys()] as [string];
    const [attendeeId] = [...from.rows.attendees.keys()] as [string];
    const [activityId] = [...from.rows.activities.keys()] as [string];
    const write = { kind: 'custom', fieldId, value: true } as const;
    from = doing(from, 'editCells', { how: 'edit', edits: [{ who: attendeeId, write }] });
    const both = [
      { column: activityId, op: 'any' as const, values: ['yes'] },
      { column: fieldId, op: 'empty' as const, values: [] },
      { column: 'diet', op: 'filled' as const, values: [] },
    ];
    const view = (name: string, conditions: readonly Condition[]) =>
      doing(from, 'saveView', { id: null, name, conditions });
    from = view('宿泊が未定の方', both);
    from = view('担当', [{ column: 'name', op: 'contains', values: [PERSON] }]);
    from = view('消えた列', [{ ...both[0]!, column: 'gone' }]);
    const { rows } = taken(from, '2026-10-20');
    const [field] = [...rows.customFields.values()];
    const [activity] = [...rows.activities.values()];
    expect(field).toMatchObject({ name: '宿泊', type: 'yes-no' });
    expect(field!.id).not.toBe(fieldId);
    expect(rows.customValues.size).toBe(0);
    expect([...rows.views.values()].map(({ name, conditions }) => ({ name, conditions }))).toEqual([
      {
        name: '宿泊が未定の方',
        conditions: [{ ...both[0], column: activity!.id }, { ...both[1], column: field!.id }, both[2]],
      },
    ]);
    const note = carryOverReport(from, { firstDate: null, hostId: '' }).find(({ code }) => code === 'views');
    expect(note?.facts.count).toBe(2);
    expect(carryOverSentence(note!, 'ja')).toContain('絞り込み2件');
  });
});

describe('for any first day and any items', () => {
  const dates = fc.integer({ min: 0, max: 3_000 }).map((days) => plusDays('2025-01-01', days));
  const starts = fc.array(fc.option(fc.integer({ min: 0, max: 1400 })), { maxLength: 30 });

  it('keeps offsets, makes every id anew, points only at rows that are there', () => {
    const from = lastYear();
    fc.assert(
      fc.property(dates, starts, (firstDate, times) => {
        const draft = new Draft(from);
        const [day] = [...from.rows.days.keys()] as [string];
        times.forEach((start, n) => {
          draft.put('items', {
            ...BLANK_ITEM,
            activityIds: [],
            unconfirmed: [],
            id: `i${n}`,
            dayId: day,
            title: `${n}`,
            start,
            order: `b${n}`,
          });
        });
        const source = applyRows(from, draft.change({ code: 'seed', facts: {} }).rows);
        const { rows } = taken(source, firstDate);
        const made = orderedDays({ id: '', seq: 0, rows });
        expect(made.map(({ date }) => date)).toEqual(made.map(({ offset }) => plusDays(firstDate, offset)));
        expect(made.map(({ offset }) => offset)).toEqual(orderedDays(source).map(({ offset }) => offset));
        for (const name of [
          'days',
          'items',
          'activities',
          'places',
          'vehicles',
          'travelTimes',
          'rides',
        ] as const)
          for (const key of rows[name].keys())
            expect(source.rows[name].has(key), `${name} ${key}`).toBe(false);
        for (const item of rows.items.values()) {
          expect(rows.days.has(item.dayId ?? '')).toBe(true);
          for (const id of [item.placeId, item.toPlaceId])
            expect(id === null || rows.places.has(id)).toBe(true);
          for (const id of item.activityIds) expect(rows.activities.has(id)).toBe(true);
        }
        expect(rows.items.size).toBe(
          [...source.rows.items.values()].filter(({ cancelled }) => !cancelled).length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('no personal data is anywhere in the new plan, as the collections declare it', () => {
    const made = taken(lastYear(), '2026-10-20');
    for (const name of COLLECTION_NAMES) {
      const { personal } = collections[name];
      if (personal === 'all') expect(made.rows[name].size, name).toBe(0);
      else
        for (const row of made.rows[name].values())
          for (const field of personal)
            expect((row as Record<string, unknown>)[field], `${name}.${field}`).toSatisfy(
              (value) => value === '' || value === null || (Array.isArray(value) && value.length === 0),
            );
    }
    expect(JSON.stringify([...Object.values(made.rows)].map((map) => [...map]))).not.toContain(PERSON);
  });
});

describe('the report', () => {
  const report = (options: Partial<Parameters<typeof carryOverReport>[1]> = {}) =>
    carryOverReport(lastYear(), { firstDate: '2026-10-21', hostId: 'asahikawa', ...options });
  const codes = (...args: Parameters<typeof report>) => report(...args).map(({ code }) => code);

  it('lists everything that stays behind and what must be checked', () => {
    expect(codes()).toEqual([
      'came-schedule',
      'came-agenda',
      'came-times',
      'came-checklist',
      'came-lessons',
      'came-costs',
      'attendees',
      'answers',
      'people-in-charge',
      'agenda',
      'cancelled',
      'remarks',
      'deadlines',
      'vehicle-contacts',
      'closed-dates',
      'records',
      'weekday-differs',
      'places-to-confirm',
      'closed',
      'rain-plan',
      'vague',
    ]);
  });

  it('names last year’s agenda and cancelled items, and nobody', () => {
    const notes = report();
    expect(notes.find(({ code }) => code === 'agenda')?.lines).toEqual(['海外への送金方法']);
    expect(notes.find(({ code }) => code === 'came-agenda')?.lines).toEqual(['次年度の開催']);
    expect(notes.find(({ code }) => code === 'cancelled')?.lines).toEqual(['中止の視察']);
    expect(JSON.stringify(notes)).not.toContain(PERSON);
  });

  it('proposes the nearest day with last year’s weekday', () => {
    // 14 October 2025 was a Tuesday; 21 October 2026 is a Wednesday.
    const note = report().find(({ code }) => code === 'weekday-differs')!;
    expect(note.facts).toMatchObject({ alternative: '2026-10-20' });
    expect(carryOverSentence(note, 'ja')).toContain('1日目は令和8年10月20日（火）です');
    expect(codes({ firstDate: '2026-10-20' })).not.toContain('weekday-differs');
  });

  it('finds places closed on the new dates by weekday', () => {
    const closed = (firstDate: string) =>
      report({ firstDate }).find(({ code }) => code === 'closed')?.lines.length ?? 0;
    expect(closed('2026-10-20')).toBe(1);
    expect(closed('2026-10-23')).toBe(0);
  });

  it('the same host keeps its places; without a first day the dates are open', () => {
    const hostId = 'yamagata';
    expect(codes({ hostId })).not.toContain('places-to-confirm');
    expect(codes({ firstDate: null })).toContain('dates-open');
    expect(codes({ firstDate: null })).not.toContain('closed');
  });

  it('every note has a sentence in both languages', () => {
    for (const note of [...report(), ...report({ firstDate: null })])
      for (const language of ['ja', 'en'] as const) {
        const text = carryOverSentence(note, language);
        expect(text).not.toMatch(/undefined|NaN/);
        expect(text.length).toBeGreaterThan(10);
      }
  });
});
