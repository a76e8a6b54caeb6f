import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../../shared/documents/builders/calendar.ts';
import type { CalendarScope } from '../../../../shared/documents/calendar-scope.ts';
import { commands } from '../../../../shared/domain/commands/index.ts';
import { applyRows } from '../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { samplePlan } from '../../../../shared/domain/seed/record-plans.ts';

let n = 0;
const context = {
  now: '2025-09-01T00:00:00.000Z',
  newId: () => {
    n += 1;
    return `new-${n}`;
  },
};
type Calls = { [N in keyof typeof commands]: Parameters<(typeof commands)[N]>[1] };
function done<N extends keyof typeof commands>(before: Plan, name: N, input: Calls[N]): Plan {
  const command = commands[name] as (
    plan: Plan,
    input: unknown,
    ctx: unknown,
  ) => ReturnType<(typeof commands)['addItem']>;
  const result = command(before, input, context);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return { ...applyRows(before, result.value.rows), seq: before.seq + 1 };
}

const { plan: sample } = samplePlan();
const activity = (title: RegExp): string =>
  [...sample.rows.activities.values()].find((one) => title.test(one.title))?.id ?? '';
const meeting = activity(/国内都市会議/);
const section = activity(/部会/);
const tour = activity(/鶴岡ツアー/);
const [firstDay] = [...sample.rows.days.values()].sort((a, b) => a.offset - b.offset);
const city = [...sample.rows.organisations.values()].find(({ name }) => name === '札幌市')?.id ?? '';

/** The sample with an opening for everybody, and one person of Sapporo who comes to the section alone. */
const plan = ((): Plan => {
  let next = done(sample, 'addItem', {
    dayId: firstDay?.id ?? '',
    start: 800,
    end: 810,
    title: '開会',
  } as never);
  next = done(next, 'addAttendee', { name: '佐藤', organisationId: city } as never);
  const person = [...next.rows.attendees.keys()][0] ?? '';
  next = done(next, 'setAnswer', { attendeeId: person, activityId: section, value: 'yes' } as never);
  return done(next, 'setAnswer', { attendeeId: person, activityId: tour, value: 'no' } as never);
})();
const [person = ''] = plan.rows.attendees.keys();

const titles = (scope: CalendarScope, of: Plan = plan): string[] =>
  buildCalendar(of, { language: 'ja', date: '2025-09-01', scope }).calendar.events.map(
    ({ summary }) => summary,
  );

describe('whose calendar', () => {
  test('the whole meeting has every item', () => {
    expect(titles({ kind: 'all' })).toHaveLength(plan.rows.items.size);
  });

  test('an activity has its items, and what is for everybody on its days', () => {
    expect(titles({ kind: 'activity', id: meeting })).toEqual(['開会', 'UCCN国内都市会議']);
  });

  test('a person has what he or she said yes to', () => {
    expect(titles({ kind: 'person', id: person })).toEqual(['開会', 'CCNJ国際ネットワーク部会']);
  });

  test('a person has what he or she has a part in, too', () => {
    const item = [...plan.rows.items.values()].find(({ title }) => title === 'UCCN国内都市会議');
    const speaking = done(plan, 'setItemPeople', {
      itemId: item?.id ?? '',
      people: [{ role: 'speaker', attendeeId: person, text: '佐藤' }],
    } as never);
    expect(titles({ kind: 'person', id: person }, speaking)).toContain('UCCN国内都市会議');
  });

  test('a city has its people’s; while it has named nobody, its networks’ without what is optional', () => {
    expect(titles({ kind: 'city', id: city })).toEqual(['開会', 'CCNJ国際ネットワーク部会']);
    const others = titles({ kind: 'city', id: city }, sample);
    expect(others).toContain('UCCN国内都市会議');
    expect(others.join()).not.toMatch(/希望者/);
  });

  test('a network has its own and what is for all', () => {
    const network = sample.rows.activities.get(section)?.network ?? '';
    expect(titles({ kind: 'network', id: network })).toContain('CCNJ国際ネットワーク部会');
    expect(titles({ kind: 'network', id: network })).not.toContain('UCCN国内都市会議');
  });
});
