import { beforeEach, describe, expect, it } from 'vitest';
import { createPlan } from '../../../../../shared/domain/commands/create-plan.ts';
import { applyRows, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { recordPlans } from '../../../../../shared/domain/seed/record-plans.ts';
import { acceptedImport } from '../../../../../shared/input/schedule/accepted.ts';
import { compareSchedule } from '../../../../../shared/input/schedule/compare.ts';
import { NO_CHOICES, type ScheduleChoices } from '../../../../../shared/input/schedule/proposal.ts';
import { readSchedule } from '../../../../../shared/input/schedule/read-schedule.ts';
import type { ScheduleReading } from '../../../../../shared/input/schedule/reading.ts';
import { expectedSchedules, readSample } from '../../../../helpers/compare-schedule.ts';
import { at, attempt, doing, resetIds, rowsOf, testContext, yamagata } from '../../../../helpers/plans.ts';
import { tableFile } from '../../../../helpers/table.ts';

const NOTHING = { left: new Set<number>(), leftCells: new Set<string>(), removed: new Set<string>() };
const SAMPLE = '第９回会議_日程表（案）.xlsx';

/** The 9th meeting as the record has it: no days yet. */
function ninth(): Plan {
  const found = recordPlans().find(({ plan }) => plan.rows.meeting.get('meeting')?.number === 9);
  if (!found) throw new Error('the record lacks the 9th meeting');
  return found.plan;
}

function reading(rows: Parameters<typeof tableFile>[0], near = '2026-10-01'): ScheduleReading {
  const result = readSchedule(tableFile(rows), near);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function take(plan: Plan, read: ScheduleReading, accepted = NOTHING, choices = NO_CHOICES): Plan {
  return doing(
    plan,
    'importSchedule',
    acceptedImport('日程表.xlsx', compareSchedule(plan, read, choices), accepted),
  );
}

const titles = (plan: Plan): string[] => [...plan.rows.items.values()].map(({ title }) => title);
const itemOf = (plan: Plan, title: string) =>
  [...plan.rows.items.values()].find((item) => item.title === title)!;
const verdicts = (plan: Plan, read: ScheduleReading): string[] =>
  compareSchedule(plan, read).items.map(({ verdict }) => verdict);

beforeEach(resetIds);

describe('the sample, into a meeting without days', () => {
  it('adds two days, the items with what is vague left vague, and each place once', async () => {
    const plan = take(ninth(), await readSample(SAMPLE));
    const days = [...plan.rows.days.values()];
    expect(days.map(({ date, offset, kind }) => [date, offset, kind])).toEqual([
      ['2026-10-20', 0, 'meeting'],
      ['2026-10-21', 1, 'excursion'],
    ]);
    expect(plan.rows.items.size).toBe(19);
    expect(itemOf(plan, '開会')).toMatchObject({
      start: at('13:30'),
      end: null,
      unconfirmed: ['start', 'end'],
    });
    expect(itemOf(plan, '開催市挨拶')).toMatchObject({ start: null, end: null });
    expect(itemOf(plan, '各都市近況報告')).toMatchObject({ start: null, end: at('14:15') });
    expect(itemOf(plan, '（希望者のみ）東川町へ移動')).toMatchObject({ optional: true, kind: 'travel' });
    expect(itemOf(plan, '（希望者のみ）東川町へ移動').remarks).toContain('時刻：終了後');
    const places = [...plan.rows.places.values()];
    expect(places.filter(({ name }) => name === '小ホール')).toHaveLength(1);
    const hall = places.find(({ name }) => name === '小ホール')!;
    expect(plan.rows.places.get(hall.parentId!)?.name).toBe('旭川市民文化会館');
  });

  it('puts the place for rain into plan B, and the line itself then into A', async () => {
    const plan = take(ninth(), await readSample(SAMPLE));
    const visits = [...plan.rows.items.values()].filter(({ title }) => title === '視察②');
    expect(
      visits.map(({ variant, placeId }) => [variant, plan.rows.places.get(placeId ?? '')?.name]),
    ).toEqual([
      ['a', '旭山動物園'],
      ['b', '旭川市博物館'],
    ]);
  });

  it('without its rain plan a line stands in both', async () => {
    const read = await readSample(SAMPLE);
    const rain = compareSchedule(ninth(), read).items.find(({ rainOf }) => rainOf !== null)!;
    const plan = take(ninth(), read, { ...NOTHING, left: new Set([rain.index]) });
    expect(itemOf(plan, '視察②').variant).toBe('both');
    expect([...plan.rows.places.values()].map(({ name }) => name)).not.toContain('旭川市博物館');
  });

  it('finds the activities the key names', async () => {
    const created = createPlan(
      { number: 9, fiscalYear: 2026, hostId: 'asahikawa', firstDate: '2026-10-20', from: yamagata() },
      testContext,
    );
    if (!created.change.ok) throw new Error('refused');
    let full = { ...applyRows(created.plan, created.change.value.rows), seq: 1 };
    full = doing(full, 'addActivity', { title: '懇親会', kind: 'reception' });
    const kinds: Record<string, string> = {
      uccn: 'UCCN国内都市会議',
      ccnj: 'CCNJ国際ネットワーク部会',
      reception: '懇親会',
      excursion: '視察',
    };
    const proposal = compareSchedule(full, await readSample(SAMPLE));
    for (const want of expectedSchedules[0]!.items) {
      const got = proposal.items.find(({ read }) => read.at.slice(1) === want.at.slice(1));
      const names = (got?.fields.activityIds ?? []).map((id) => full.rows.activities.get(id)?.title);
      if (got?.item === null) expect(names, want.title).toEqual(want.activity ? [kinds[want.activity]] : []);
    }
  });

  it('one undo takes all of it back', async () => {
    const before = ninth();
    const input = acceptedImport('f', compareSchedule(before, await readSample(SAMPLE)), NOTHING);
    const result = attempt(before, 'importSchedule', input);
    if (!result.ok) throw new Error(result.error.code);
    const after = applyRows(before, result.value.rows);
    expect(rowsOf(applyRows(after, invert(result.value).rows))).toEqual(rowsOf(before));
  });

  it('the same file again changes nothing', async () => {
    const read = await readSample(SAMPLE);
    const proposal = compareSchedule(take(ninth(), read), read);
    expect(proposal.items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    expect(proposal.places).toEqual([]);
  });

  it('times settled since inside a shared time cell are not undone by the file', async () => {
    const read = await readSample(SAMPLE);
    let plan = take(ninth(), read);
    plan = doing(plan, 'placeItem', {
      id: itemOf(plan, '開会').id,
      to: { start: at('13:30'), end: at('13:40') },
    });
    plan = doing(plan, 'placeItem', {
      id: itemOf(plan, '各都市近況報告').id,
      to: { start: at('13:50'), end: at('14:10') },
    });
    expect(verdicts(plan, read).filter((one) => one !== 'same')).toEqual([]);
  });
});

describe('beside what is there', () => {
  const LINES = [
    ['令和8年10月20日（火）', '', '', ''],
    ['時間', '内容', '場所', '担当'],
    ['13:00～13:30', '受付', 'ロビー', '三浦'],
    ['13:30～14:00', '開会', '大会議室', '司会：小林'],
    ['14:00～15:00', '意見交換', '大会議室', ''],
  ];
  const base = (): Plan => take(ninth(), reading(LINES));

  it('a change is told cell by cell, and a cell that is left stays', () => {
    const plan = base();
    const read = reading([
      ...LINES.slice(0, 2),
      ['13:00～13:30', '受付', 'ロビー', '三浦'],
      ['13:40～14:00', '開会', '小会議室', '司会：小林'],
    ]);
    const proposal = compareSchedule(plan, read);
    expect(proposal.items.map(({ verdict }) => verdict)).toEqual(['same', 'changed']);
    const opening = proposal.items[1]!;
    expect([...opening.changed]).toEqual(['start', 'place']);
    const after = take(plan, read, { ...NOTHING, leftCells: new Set([`${opening.index}.place`]) });
    expect(itemOf(after, '開会')).toMatchObject({
      start: at('13:40'),
      end: at('14:00'),
      placeId: itemOf(plan, '開会').placeId,
    });
    expect(after.rows.places.size).toBe(plan.rows.places.size);
  });

  it('what the file lacks is listed and stays, unless the person takes it off', () => {
    const plan = base();
    const read = reading(LINES.slice(0, 4));
    const { absent } = compareSchedule(plan, read);
    expect(absent.map(({ title }) => title)).toEqual(['意見交換']);
    expect(
      attempt(plan, 'importSchedule', acceptedImport('f', compareSchedule(plan, read), NOTHING)),
    ).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-do' },
    });
    const after = take(plan, read, { ...NOTHING, removed: new Set([absent[0]!.id]) });
    expect(titles(after)).not.toContain('意見交換');
    expect([...after.rows.itemPeople.values()].every(({ itemId }) => after.rows.items.has(itemId))).toBe(
      true,
    );
  });

  it('blank cells change nothing', () => {
    const plan = base();
    const read = reading([...LINES.slice(0, 2), ['', '開会', '', '']]);
    expect(verdicts(plan, read)).toEqual(['same']);
  });

  it('another title at the same time is proposed as renamed; the person may say it is another item', () => {
    const plan = base();
    const read = reading([...LINES.slice(0, 2), ['14:00～15:00', '事例発表', '大会議室', '']]);
    const [one] = compareSchedule(plan, read).items;
    expect(one).toMatchObject({ renamed: true, verdict: 'changed', item: { title: '意見交換' } });
    const choices: ScheduleChoices = { ...NO_CHOICES, items: new Map([[0, null]]) };
    const other = compareSchedule(plan, read, choices);
    expect(other.items[0]).toMatchObject({ verdict: 'added', item: null });
    expect(other.items[0]?.candidates.map(({ title }) => title)).toEqual(['意見交換']);
    expect(titles(take(plan, read, NOTHING, choices))).toContain('意見交換');
  });

  it('a role said for one who does it already, and a full name for a family name, are no change', () => {
    let plan = base();
    plan = doing(plan, 'setItemPeople', {
      itemId: itemOf(plan, '受付').id,
      people: [{ role: 'host', attendeeId: null, text: '三浦 大輔' }],
    });
    expect(verdicts(plan, reading(LINES))).toEqual(['same', 'same', 'same']);
  });
});

describe('days', () => {
  const file = (banner: string) => reading([[banner], ['時間', '内容'], ['9:00', '集合']]);

  it('a date of another year goes to the day of the same number, and keeps the plan’s date', () => {
    const plan = yamagata();
    const read = file('【２日目】令和8年10月21日（水）');
    const [day] = compareSchedule(plan, read).days;
    expect(day).toMatchObject({ doubt: 'date-differs', open: false, canBeNew: false });
    const after = take(plan, read);
    expect([...after.rows.days.values()].map(({ date }) => date)).toEqual([
      '2025-10-14',
      '2025-10-15',
      '2025-10-16',
    ]);
  });

  it('a day before the first one is put before it', () => {
    const after = take(yamagata(), file('前日準備 2025年10月13日'));
    expect([...after.rows.days.values()].map(({ date, offset }) => [date, offset]).sort()).toEqual([
      ['2025-10-13', 0],
      ['2025-10-14', 1],
      ['2025-10-15', 2],
      ['2025-10-16', 3],
    ]);
  });

  it('a day that nothing tells waits for the person’s word', () => {
    const plan = yamagata();
    const read = file('【８日目】');
    expect(compareSchedule(plan, read).days[0]).toMatchObject({ matchedDayId: null, open: true });
    expect(acceptedImport('f', compareSchedule(plan, read), NOTHING).items).toEqual([]);
    const second = [...plan.rows.days.values()][1]!;
    const after = take(plan, read, NOTHING, { days: new Map([[0, second.id]]), items: new Map() });
    expect(itemOf(after, '集合').dayId).toBe(second.id);
  });

  it('an undated day gets the file’s date, which is doubtful', () => {
    const plan = doing(yamagata(), 'setFirstDay', { date: null });
    const read = file('【１日目】2026年10月20日');
    expect(compareSchedule(plan, read).days[0]).toMatchObject({ doubt: 'by-number', setsDate: true });
    expect([...take(plan, read).rows.days.values()].map(({ date }) => date)).toEqual([
      '2026-10-20',
      null,
      null,
    ]);
  });
});
