import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { buildBoardingList } from '../../../../shared/documents/builders/boarding-list.ts';
import { documentSchema } from '../../../../shared/documents/document.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { ridersOf } from '../../../../shared/domain/travel/vehicle-riders.ts';
import { boardingPlan } from '../../../helpers/excursion.ts';
import { doing } from '../../../helpers/plans.ts';
import { wholeMeeting } from '../../../helpers/whole-meeting.ts';

const OPTIONS = { language: 'ja', date: '2025-10-01' } as const;

/** Tables of the paper as texts. */
function sheetsOf(options: Parameters<typeof buildBoardingList>[1] = OPTIONS) {
  const document = buildBoardingList(boardingPlan(), options);
  expect(v.is(documentSchema, document)).toBe(true);
  const tables = document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          {
            heads: block.columns.map(({ label }) => label),
            rows: block.sections.flatMap(({ rows }) =>
              rows.map(({ cells }) => cells.map(({ text }) => text)),
            ),
          },
        ]
      : [],
  );
  return { document, tables };
}

test('a sheet for each group of vehicles, with who attends and how many ride', () => {
  const { document } = sheetsOf();
  const said = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block]));
  expect(said).toEqual([
    { kind: 'heading', text: '10月15日（水）　1号車' },
    { kind: 'paragraph', text: '1号車（旭観光・座席45）' },
    { kind: 'paragraph', text: '添乗　山田、佐藤' },
    { kind: 'paragraph', text: '乗車 3名・添乗 2名　計5名' },
    { kind: 'paragraph', text: '旭川駅 2名、科学館 1名' },
    { kind: 'heading', text: '10月15日（水）　車両未定', newPage: true },
    { kind: 'paragraph', text: '乗車 2名' },
  ]);
  expect(document.marks).toEqual(['取扱注意']);
});

test('everybody who said yes and comes in person, by city in joining order, with a box for each leg', () => {
  const [first, second] = sheetsOf().tables;
  expect(first?.heads).toEqual([
    'No.',
    '都市',
    '氏名',
    '乗車地・備考',
    '点呼 9:10発\n旭川駅',
    '点呼 10:30発\n科学館',
  ]);
  expect(first?.rows).toEqual([
    ['1', '名古屋市', '名古屋 一', '旭川駅', '□', '□'],
    ['2', '山形市', '山形 一', '旭川駅、山形 零の代理', '□', '□'],
    ['3', '山形市', '山形 二', '科学館', '－', '□'],
  ]);
  expect(second?.rows.map((row) => row[2])).toEqual(['名古屋 一', '山形 一']);
});

test('telephone numbers only when asked for', () => {
  expect(JSON.stringify(sheetsOf().document)).not.toContain('090-0000-0001');
  const { tables } = sheetsOf({ ...OPTIONS, phones: true });
  expect(tables[0]?.heads).toContain('携帯');
  expect(tables[0]?.rows[0]).toContain('090-0000-0001');
});

describe('once people have seats (号車割)', () => {
  const whole = wholeMeeting(30);
  const activity = [...whole.rows.activities.values()].find(({ title }) => title.startsWith('視察（'))!;
  const riders = ridersOf(whole, activity).map(({ person }) => person.name);
  const seated = doing(whole, 'assignVehicles', { activityId: activity.id });

  /** The sheets of a plan: their heading, the lines below it, and whom they name. */
  const sheets = (plan: Plan) => {
    const { blocks, notes } = buildBoardingList(plan, { ...OPTIONS, variant: 'a' });
    const found: { heading: string; lines: string[]; names: string[]; remarks: string[] }[] = [];
    for (const block of blocks) {
      if (block.kind === 'heading') found.push({ heading: block.text, lines: [], names: [], remarks: [] });
      if (block.kind === 'paragraph') found.at(-1)?.lines.push(block.text);
      if (block.kind !== 'table') continue;
      const rows = block.sections.flatMap((section) => section.rows.map(({ cells }) => cells));
      found.at(-1)?.names.push(...rows.map((cells) => cells[2]?.text ?? ''));
      found.at(-1)?.remarks.push(...rows.map((cells) => cells[3]?.text ?? ''));
    }
    return { found, notes: notes.join() };
  };
  const vehicleOf = (plan: Plan, name: string) =>
    [...plan.rows.vehicles.values()].find((one) => one.name === name)?.id ?? '';

  test('a sheet is for each vehicle, with its own attendants and its own people, everybody once', () => {
    expect(sheets(whole).found.map(({ heading }) => heading)).toEqual([
      '10月15日（水）　1号車・2号車　〔通常〕',
    ]);
    expect(sheets(whole).notes).toContain('割り当てる前');
    const { found, notes } = sheets(seated);
    expect(found.map(({ heading }) => heading)).toEqual([
      '10月15日（水）　1号車　〔通常〕',
      '10月15日（水）　2号車　〔通常〕',
    ]);
    expect(notes).not.toContain('割り当てる前');
    expect(found.map(({ lines }) => lines[1])).toEqual(['添乗　山口', '添乗　木村']);
    const seats = [...seated.rows.seats.values()];
    for (const [at, name] of ['1号車', '2号車'].entries()) {
      const own = seats
        .filter(({ vehicleId }) => vehicleId === vehicleOf(seated, name))
        .map(({ attendeeId }) => seated.rows.attendees.get(attendeeId)?.name);
      expect(own.length).toBeGreaterThan(0);
      expect(found[at]?.names.toSorted()).toEqual(own.toSorted());
      expect(found[at]?.lines[2]).toContain(`乗車 ${own.length}名・添乗 1名`);
    }
    expect(found.flatMap(({ names }) => names).sort()).toEqual(riders.toSorted());
  });

  test('who has no seat stands on a sheet at the end', () => {
    const [one] = seated.rows.seats.values();
    const person = seated.rows.attendees.get(one?.attendeeId ?? '');
    const plan = doing(seated, 'seatRider', {
      activityId: activity.id,
      attendeeId: one?.attendeeId ?? '',
      vehicleId: null,
      locked: false,
    });
    const { found } = sheets(plan);
    expect(found.at(-1)).toMatchObject({
      heading: '10月15日（水）　1号車・2号車　席の決まっていない方　〔通常〕',
      lines: ['乗車 1名'],
      names: [person?.name],
    });
    expect(found.slice(0, -1).flatMap(({ names }) => names)).not.toContain(person?.name);
  });

  test('a proxy is on the sheet of whom he or she replaces, as 仮; who is brought along counts', () => {
    const [first, second] = [...seated.rows.seats.values()];
    let plan = doing(seated, 'makeProxy', {
      attendeeId: first?.attendeeId ?? '',
      activityIds: [activity.id],
      person: { name: '代理 花子', reading: '', department: '', jobTitle: '' },
    });
    plan = doing(plan, 'setAnswer', {
      attendeeId: second?.attendeeId ?? '',
      activityId: activity.id,
      value: 'yes',
      companions: 2,
    });
    const before = sheets(seated).found[0]!;
    const { found } = sheets(plan);
    const at = found[0]!.names.indexOf('代理 花子');
    expect(found[0]?.remarks[at]).toMatch(/^仮、.*の代理$/);
    expect(found[0]?.names).not.toContain(plan.rows.attendees.get(first?.attendeeId ?? '')?.name);
    expect(found.flatMap(({ remarks }) => remarks)).toContain('同伴2名');
    const counted = (lines: readonly string[]): number => Number(/乗車 (\d+)名/.exec(lines.join())?.[1]);
    expect(counted(found[0]!.lines)).toBe(counted(before.lines) + 2);
  });
});
