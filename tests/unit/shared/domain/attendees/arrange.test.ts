import { beforeEach, describe, expect, test } from 'vitest';
import { arrange } from '../../../../../shared/domain/attendees/arrange.ts';
import { idAt, idsOf, sizeOf } from '../../../../../shared/domain/attendees/sections.ts';
import type { NewAttendee } from '../../../../../shared/domain/commands/attendees.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { doing, resetIds, yamagata } from '../../../../helpers/plans.ts';

const everybody = (): boolean => true;

/** The sample meeting with these people, added in this order. */
const withPeople = (people: readonly NewAttendee[]): Plan =>
  people.reduce((plan, person) => doing(plan, 'addAttendee', person), yamagata());

const namesOf = (plan: Plan, ids: readonly string[]): string[] =>
  ids.map((id) => plan.rows.attendees.get(id)!.name);

describe('arrange', () => {
  beforeEach(resetIds);

  const people: NewAttendee[] = [
    { name: '越前の人', organisationId: 'echizen', reading: 'わた' },
    { name: '無所属の人', reading: 'かとう' },
    { name: '大学の人', organisationText: '東北芸術工科大学', reading: 'あべ' },
    { name: '札幌の人', organisationId: 'sapporo', reading: 'がとう' },
    { name: '名古屋の人', organisationId: 'nagoya', reading: 'さいとう' },
    { name: '大学のもう一人', organisationText: '東北芸術 工科大学', reading: '' },
  ];

  test('加盟順: members by their place, then others by name, last those who name nothing', () => {
    const plan = withPeople(people);
    const sections = arrange(plan, 'joining', everybody);
    expect(sections.map(({ ids }) => namesOf(plan, ids))).toEqual([
      ['名古屋の人'],
      ['札幌の人'],
      ['越前の人'],
      ['大学の人', '大学のもう一人'],
      ['無所属の人'],
    ]);
  });

  test('a column the other way round is as if it had been put in order so at once', () => {
    for (const column of ['reading', 'organisation', 'name', 'jobTitle', 'kind']) {
      const many = Array.from({ length: 3 }, () => people).flat();
      const [turned, fresh] = [withPeople(many), withPeople(many)];
      const names = (plan: Plan, descending: boolean) =>
        idsOf(arrange(plan, { column, descending }, null)).map((id) =>
          [...plan.rows.attendees.keys()].indexOf(id),
        );
      const up = names(turned, false);
      expect(names(turned, true)).toEqual(names(fresh, true));
      expect(names(turned, false)).toEqual(up);
      expect(
        idsOf(arrange(turned, { column, descending: true }, ({ reading }) => reading === '')),
      ).toHaveLength(3);
    }
  });

  test('who passes stands in the same order whether everybody was put in order before or not', () => {
    const plan = withPeople(people);
    const passes = ({ name }: { name: string }): boolean => !name.startsWith('札幌');
    const column = { column: 'name', descending: true };
    for (const sort of ['joining', 'code', 'reading', 'office', column] as const) {
      for (const grouping of ['auto', 'none', 'city', 'network'] as const) {
        const afresh = arrange({ ...plan, rows: { ...plan.rows } }, sort, passes, grouping);
        arrange(plan, sort, null, grouping);
        expect(arrange(plan, sort, passes, grouping)).toEqual(afresh);
        expect(idsOf(arrange(plan, sort, null, grouping))).toHaveLength(people.length);
      }
    }
  });

  test('everybody, put in order only when asked for, stands as those who all pass a test', () => {
    const many = Array.from({ length: 30 }, () => people).flat();
    const plan = withPeople(many);
    const turned = new Map([...plan.rows.attendees].reverse());
    for (const rows of [plan.rows, { ...plan.rows, attendees: turned }]) {
      for (const sort of ['joining', 'code'] as const) {
        for (const grouping of ['none', 'city'] as const) {
          const one = { ...plan, rows: { ...rows } };
          const whole = arrange({ ...plan, rows: { ...rows } }, sort, everybody, grouping);
          const later = arrange(one, sort, null, grouping);
          expect(later.map(sizeOf)).toEqual(whole.map(({ ids }) => ids.length));
          // From the front, without asking for all; then all.
          expect(later.map((section) => [0, 1, 60, 150].map((n) => idAt(section, n)))).toEqual(
            whole.map(({ ids }) => [0, 1, 60, 150].map((n) => ids[n])),
          );
          expect(idsOf(later)).toEqual(idsOf(whole));
          expect(later.map(({ heading }) => heading)).toEqual(whole.map(({ heading }) => heading));
        }
      }
    }
  });

  test('コード順: by the code of local governments, north to south', () => {
    const plan = withPeople(people);
    const names = namesOf(plan, idsOf(arrange(plan, 'code', everybody)));
    expect(names.slice(0, 3)).toEqual(['札幌の人', '越前の人', '名古屋の人']);
  });

  test('五十音順: one list by reading, and apart those whose reading is missing', () => {
    const plan = withPeople(people);
    const sections = arrange(plan, 'reading', everybody);
    expect(sections.map(({ heading }) => heading)).toEqual([null, { kind: 'no-reading' }]);
    expect(namesOf(plan, sections[0]!.ids)).toEqual([
      '大学の人',
      '無所属の人',
      '札幌の人',
      '名古屋の人',
      '越前の人',
    ]);
    expect(namesOf(plan, sections[1]!.ids)).toEqual(['大学のもう一人']);
  });

  test('a member of a second network stands behind the convener’s members', () => {
    const plan = withPeople([
      { name: '部会だけの人', organisationId: 'guest-city' },
      { name: '岡山の人', organisationId: 'okayama' },
    ]);
    const memberships = new Map(plan.rows.memberships).set('ccnj-intl|guest-city', {
      network: 'ccnj-intl',
      organisationId: 'guest-city',
      order: 1,
      from: null,
      to: null,
    });
    const joined = { ...plan, rows: { ...plan.rows, memberships } };
    expect(namesOf(joined, idsOf(arrange(joined, 'joining', everybody)))).toEqual([
      '岡山の人',
      '部会だけの人',
    ]);
  });

  test('a city that joined after the meeting stands behind its members', () => {
    const plan = withPeople([
      { name: '越前の人', organisationId: 'echizen' },
      { name: '岡山の人', organisationId: 'okayama' },
    ]);
    expect(namesOf(plan, idsOf(arrange(plan, 'joining', everybody)))).toEqual(['岡山の人', '越前の人']);
  });
});
