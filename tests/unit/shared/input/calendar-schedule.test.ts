import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { readCalendarSchedule } from '../../../../shared/input/calendar/read-calendar-schedule.ts';
import { acceptedImport } from '../../../../shared/input/schedule/accepted.ts';
import { compareSchedule } from '../../../../shared/input/schedule/compare.ts';
import type { ScheduleProposal } from '../../../../shared/input/schedule/proposal.ts';
import { readCalendar } from '../../../../src-main/formats/ics/read-calendar.ts';
import { writeIcs } from '../../../../src-main/formats/ics/write-calendar.ts';
import { readCalendarSample } from '../../../helpers/compare-calendar.ts';
import { doing, yamagata } from '../../../helpers/plans.ts';
import { randomPlan } from '../../../helpers/random-plans.ts';

/** Our own calendar of a plan, as text. */
const written = (plan: Plan, language: 'ja' | 'en' = 'ja'): string =>
  new TextDecoder().decode(writeIcs(buildCalendar(plan, { language, date: '2026-10-01' }).calendar));

function reread(plan: Plan, text: string) {
  const file = readCalendar({ name: '会議.ics', bytes: new TextEncoder().encode(text) });
  if (!file.ok) throw new Error(file.error.code);
  return readCalendarSchedule(file.value, plan);
}

function proposal(plan: Plan, text: string): ScheduleProposal {
  const reading = reread(plan, text);
  if (!reading.ok) throw new Error(reading.error.code);
  return compareSchedule(plan, reading.value);
}

const NOTHING = { left: new Set<number>(), leftCells: new Set<string>(), removed: new Set<string>() };

describe('our own calendar, read back', () => {
  it('changes nothing, in either language', () => {
    for (const language of ['ja', 'en'] as const) {
      const { items, absent, places } = proposal(yamagata(), written(yamagata(), language));
      expect(items.length).toBeGreaterThan(3);
      expect(items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
      expect([absent, places]).toEqual([[], []]);
    }
  });

  it('changes nothing of any plan', () => {
    fc.assert(
      fc.property(randomPlan(12), (plan) => {
        const reading = reread(plan, written(plan));
        if (!reading.ok) return;
        const { items, days } = compareSchedule(plan, reading.value);
        expect(items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
        expect(days.every(({ matchedDayId }) => matchedDayId !== null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('proposes exactly what was changed in another program', () => {
    const plan = yamagata();
    const item = [...plan.rows.items.values()].find(({ start }) => start === 13 * 60 + 30)!;
    const text = written(plan)
      .replace('T133000', 'T140000')
      .replace(/SUMMARY:/, 'SUMMARY:【変更】');
    const { items } = proposal(plan, text);
    const changed = items.filter(({ verdict }) => verdict !== 'same');
    expect(changed.map(({ item: one, changed: cells }) => [one?.id, [...cells]])).toEqual([
      [item.id, ['title', 'start']],
    ]);
    const after = doing(plan, 'importSchedule', acceptedImport('a.ics', proposal(plan, text), NOTHING));
    expect(after.rows.items.get(item.id)?.start).toBe(14 * 60);
    expect(proposal(after, text).items.every(({ verdict }) => verdict === 'same')).toBe(true);
  });

  it('says of an item that is in the plan no more that it was ours', () => {
    const plan = yamagata();
    const text = written(plan);
    const [id = ''] = plan.rows.items.keys();
    const reading = reread(doing(plan, 'removeItems', { ids: [id] }), text);
    if (!reading.ok) throw new Error(reading.error.code);
    expect(reading.value.doubts.filter(({ code }) => code === 'not-in-plan')).toHaveLength(1);
  });
});

describe('calendars of other programs beside a plan', () => {
  const asahikawa = (): Plan => doing(yamagata(), 'setFirstDay', { date: '2026-10-20' });
  const read = (name: string) => {
    const plan = asahikawa();
    const reading = readCalendarSchedule(readCalendarSample(name), plan);
    if (!reading.ok) throw new Error(reading.error.code);
    return { plan, reading: reading.value, proposal: compareSchedule(plan, reading.value) };
  };
  const lines = (name: string) =>
    read(name).proposal.items.map(({ read: one, day }) => [day, one.start, one.end, one.title, one.place]);

  it('proposes events on the meeting’s days; the rest of a series and what lies elsewhere is listed', () => {
    expect(lines('google-calendar.ics')).toEqual([
      [0, 810, 1020, '第9回UCCN国内都市ネットワーク会議', '旭川市民文化会館 小ホール'],
      [1, null, null, '視察（10/21）・希望者ツアー（10/22）', null],
      [2, null, null, '視察（10/21）・希望者ツアー（10/22）', null],
    ]);
    const { reading } = read('google-calendar.ics');
    expect(reading.unread.map(({ why, text }) => [why, text])).toEqual([
      ['other-days', '事務局 定例打合せ（2026-09-04 ×6）'],
    ]);
    expect(reading.items[0]?.kept).toEqual(['住所：日本、〒070-0037 北海道旭川市７条通９丁目']);
  });

  it('lists what is cancelled, without a date, or no event, and never imports it', () => {
    expect(read('broken-recoverable.ics').reading.unread.map(({ why }) => why)).toEqual([
      'not-closed',
      'bad-line',
      'no-start',
    ]);
    const thunderbird = readCalendarSchedule(readCalendarSample('thunderbird.ics'), asahikawa());
    expect(thunderbird).toMatchObject({ ok: false, error: { code: 'no-calendar-events' } });
  });

  it('marks what was assumed, dropped or tentative', () => {
    const codes = (name: string) =>
      [...new Set(read(name).reading.doubts.map(({ code }) => code))].toSorted();
    expect(codes('garoon-like.ics')).toEqual(['all-day', 'zone-assumed']);
    expect(codes('broken-recoverable.ics')).toEqual(['all-day', 'end-before-start', 'hand-written']);
    expect(codes('google-calendar.ics')).toEqual(['all-day', 'tentative']);
  });

  it('gives a change that the command takes, and nothing the second time', () => {
    const { plan, reading, proposal } = read('apple-calendar.ics');
    const after = doing(plan, 'importSchedule', acceptedImport('a.ics', proposal, NOTHING));
    expect(after.rows.items.size).toBe(plan.rows.items.size + 2);
    expect(compareSchedule(after, reading).items.every(({ verdict }) => verdict === 'same')).toBe(true);
  });
});
