import { beforeEach, describe, expect, test } from 'vitest';
import type { CommandInput } from '../../../../../shared/domain/commands/index.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { at, attempt, doing, emptyMeetingDay, resetIds, withItem } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

const codeOf = (plan: Plan, input: CommandInput<'editRow'>): string => {
  const result = attempt(plan, 'editRow', input);
  return result.ok ? 'ok' : result.error.code;
};

describe('an edited row', () => {
  test('has no end that is not after its start', () => {
    const { plan, dayId } = emptyMeetingDay();
    const { plan: next, id } = withItem(plan, { title: '会議', dayId, start: at('14:00'), end: at('15:00') });
    const edit = (patch: object) => codeOf(next, { collection: 'items', key: id, patch });
    expect(edit({ end: at('14:00') })).toBe('end-before-start');
    expect(edit({ start: at('15:30') })).toBe('end-before-start');
    expect(edit({ start: at('14:30') })).toBe('ok');
    const window = { windowStart: at('17:00'), windowEnd: at('13:30') };
    expect(codeOf(next, { collection: 'days', key: dayId, patch: window })).toBe('end-before-start');
  });

  test('met with its end before its start in old data can be edited otherwise', () => {
    const { plan, dayId } = emptyMeetingDay();
    const { plan: next, id } = withItem(plan, { title: '会議', dayId, start: at('14:00'), end: at('15:00') });
    const row = { ...next.rows.items.get(id)!, end: at('13:00') };
    const old = { ...next, rows: { ...next.rows, items: new Map(next.rows.items).set(id, row) } };
    expect(codeOf(old, { collection: 'items', key: id, patch: { title: '全体会議' } })).toBe('ok');
  });

  test('takes no name that another place of the venue or another vehicle has', () => {
    const { plan, room, otherRoom } = emptyMeetingDay();
    const rename = { collection: 'places', key: otherRoom, patch: { name: '大会議室' } } as const;
    expect(codeOf(plan, rename)).toBe('duplicate');
    expect(codeOf(plan, { collection: 'places', key: room, patch: { parentId: room } })).toBe('invalid-row');
    expect(codeOf(plan, { ...rename, patch: { name: '小会議室' } })).toBe('ok');
    let buses = doing(plan, 'addVehicle', { name: '1号車' });
    buses = doing(buses, 'addVehicle', { name: '2号車' });
    const [, second] = [...buses.rows.vehicles.keys()];
    const bus = { collection: 'vehicles', key: second!, patch: { name: '1号車' } } as const;
    expect(codeOf(buses, bus)).toBe('duplicate');
    expect(codeOf(buses, { ...bus, patch: { seats: 45 } })).toBe('ok');
  });
});
