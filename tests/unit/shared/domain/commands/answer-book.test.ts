import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { activityHeadcount } from '../../../../../shared/domain/attendees/headcount.ts';
import { lineOf } from '../../../../../shared/domain/attendees/line.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import { attempt, doing, resetIds, rowsOf, yamagata } from '../../../../helpers/plans.ts';

beforeEach(resetIds);

/** The sample with a tour of three places and six people of the list. */
function tour(capacity: number | null = 3): { plan: Plan; id: string; people: string[] } {
  let plan = yamagata();
  const id = [...plan.rows.activities.values()].find(({ kind }) => kind === 'side-tour')!.id;
  for (const name of ['青木', '伊藤', '上田', '江口', '小川', '加藤'])
    plan = doing(plan, 'addAttendee', { name, organisationId: 'sapporo' });
  plan = doing(plan, 'editRow', { collection: 'activities', key: id, patch: { capacity } });
  return { plan, id, people: [...plan.rows.attendees.keys()] };
}

const names = (plan: Plan, id: string) => {
  const { inside, waiting, left } = lineOf(plan, plan.rows.activities.get(id)!);
  return {
    inside: inside.map(({ person }) => person.name),
    waiting: waiting.map(({ person }) => person.name),
    left,
  };
};

const yes = (plan: Plan, id: string, ...people: (string | undefined)[]): Plan =>
  people.reduce(
    (now, one) => doing(now, 'setAnswer', { attendeeId: one!, activityId: id, value: 'yes' }),
    plan,
  );

describe('a tour with a capacity', () => {
  test('fills up in the order of the answers; who comes later waits', () => {
    const { plan, id, people } = tour();
    expect(names(yes(plan, id, ...people.slice(0, 5)), id)).toEqual({
      inside: ['青木', '伊藤', '上田'],
      waiting: ['江口', '小川'],
      left: 0,
    });
  });

  test('one declines: the first who waits moves up, and it is known when and why', () => {
    const { plan, id, people } = tour();
    const full = yes(plan, id, ...people.slice(0, 5));
    const after = doing(full, 'setAnswer', { attendeeId: people[1]!, activityId: id, value: 'no' });
    expect(names(after, id)).toEqual({ inside: ['青木', '上田', '江口'], waiting: ['小川'], left: 0 });
    expect(after.rows.answers.get(`${people[3]}|${id}`)).toMatchObject({ place: 'in', cause: 'moved-up' });
    const kept = [...after.rows.answerLog.values()];
    expect(kept.map(({ attendeeId, value, place }) => [attendeeId, value, place])).toEqual([
      [people[1], 'yes', 'in'],
      [people[3], 'yes', 'waiting'],
    ]);
  });

  test('by hand: nobody moves up alone, and a newcomer does not pass those who wait', () => {
    let { plan, id, people } = tour();
    plan = doing(plan, 'editRow', { collection: 'activities', key: id, patch: { moveUp: 'by-hand' } });
    plan = yes(plan, id, ...people.slice(0, 5));
    plan = doing(plan, 'setAnswer', { attendeeId: people[0]!, activityId: id, value: null });
    plan = yes(plan, id, people[5]);
    expect(names(plan, id)).toEqual({ inside: ['伊藤', '上田'], waiting: ['江口', '小川', '加藤'], left: 1 });
    plan = doing(plan, 'moveUp', { attendeeId: people[4]!, activityId: id });
    expect(names(plan, id).inside).toEqual(['伊藤', '上田', '小川']);
    expect(attempt(plan, 'moveUp', { attendeeId: people[3]!, activityId: id })).toMatchObject({
      error: { code: 'full' },
    });
  });

  test('a party for which it is not enough is not passed over', () => {
    const { plan, id, people } = tour();
    let now = yes(plan, id, people[0], people[1]);
    now = doing(now, 'setAnswer', { attendeeId: people[2]!, activityId: id, value: 'yes', companions: 2 });
    now = yes(now, id, people[3]);
    expect(names(now, id)).toEqual({ inside: ['青木', '伊藤'], waiting: ['上田', '江口'], left: 1 });
    now = doing(now, 'editRow', { collection: 'activities', key: id, patch: { capacity: 6 } });
    expect(names(now, id)).toEqual({ inside: ['青木', '伊藤', '上田', '江口'], waiting: [], left: 0 });
  });

  test('made smaller, the last ones go back to the head of those who wait', () => {
    const { plan, id, people } = tour();
    const full = yes(plan, id, ...people.slice(0, 4));
    const less = doing(full, 'editRow', { collection: 'activities', key: id, patch: { capacity: 1 } });
    expect(names(less, id)).toEqual({ inside: ['青木'], waiting: ['伊藤', '上田', '江口'], left: 0 });
    const none = doing(less, 'editRow', { collection: 'activities', key: id, patch: { capacity: null } });
    expect(names(none, id)).toEqual({ inside: ['青木', '伊藤', '上田', '江口'], waiting: [], left: null });
  });
});

describe('a proxy', () => {
  const replace = (plan: Plan, who: string, name: string, activityIds: string[] = []) => {
    const next = doing(plan, 'makeProxy', { attendeeId: who, activityIds, person: { name } });
    return { plan: next, id: [...next.rows.attendees.keys()].find((id) => !plan.rows.attendees.has(id))! };
  };

  test('holds the place until he or she has answered, and takes it over', () => {
    const { plan, id, people } = tour();
    const full = yes(plan, id, ...people.slice(0, 4));
    const proxy = replace(full, people[0]!, '代理一');
    expect(names(proxy.plan, id)).toEqual({ inside: ['代理一', '伊藤', '上田'], waiting: ['江口'], left: 0 });
    expect(activityHeadcount(proxy.plan, id)).toMatchObject({ held: 1 });
    expect(proxy.plan.rows.attendees.get(proxy.id)).toMatchObject({
      diet: '',
      proxyFor: '青木',
      kind: 'member',
    });
    const comes = yes(proxy.plan, id, proxy.id);
    expect(names(comes, id)).toEqual({ inside: ['代理一', '伊藤', '上田'], waiting: ['江口'], left: 0 });
    const declines = doing(proxy.plan, 'setAnswer', { attendeeId: proxy.id, activityId: id, value: 'no' });
    expect(names(declines, id)).toEqual({ inside: ['伊藤', '上田', '江口'], waiting: [], left: 0 });
  });

  test('of a proxy stands in the same place', () => {
    const { plan, id, people } = tour();
    const first = replace(yes(plan, id, ...people.slice(0, 4)), people[0]!, '代理一');
    const second = replace(first.plan, first.id, '代理二');
    expect(names(second.plan, id).inside).toEqual(['代理二', '伊藤', '上田']);
    expect(names(yes(second.plan, id, second.id), id).inside).toEqual(['代理二', '伊藤', '上田']);
  });

  test('for one activity leaves the person replaced in the others', () => {
    const { plan, id, people } = tour();
    const other = [...plan.rows.activities.keys()].find((one) => one !== id)!;
    const both = yes(yes(plan, id, people[0]), other, people[0]);
    const proxy = replace(both, people[0]!, '代理一', [id]);
    expect(names(proxy.plan, id).inside).toEqual(['代理一']);
    expect(names(proxy.plan, other).inside).toEqual(['青木']);
  });

  test('is refused where somebody already stands in', () => {
    const { plan, people } = tour();
    const proxy = replace(plan, people[0]!, '代理一');
    const again = attempt(proxy.plan, 'makeProxy', {
      attendeeId: people[0]!,
      activityIds: [],
      person: { name: '代理二' },
    });
    expect(again).toMatchObject({ error: { code: 'duplicate' } });
  });

  test('taken off again gives no place twice', () => {
    const { plan, id, people } = tour();
    const full = yes(plan, id, ...people.slice(0, 4));
    const proxy = replace(full, people[0]!, '代理一');
    const declined = doing(proxy.plan, 'setAnswer', { attendeeId: proxy.id, activityId: id, value: 'no' });
    const back = doing(declined, 'removeAttendees', { ids: [proxy.id] });
    expect(names(back, id)).toEqual({ inside: ['伊藤', '上田', '江口'], waiting: ['青木'], left: 0 });
  });

  const STAYS = { inside: ['代理二', '伊藤', '上田'], waiting: ['江口'], left: 0 };
  const say = (plan: Plan, attendeeId: string, activityId: string, value: 'yes' | 'no' | 'maybe' | null) =>
    doing(plan, 'setAnswer', { attendeeId, activityId, value });

  test('keeps the place, whatever is written later for those who do not come any more', () => {
    const { plan, id, people } = tour();
    const first = replace(yes(plan, id, ...people.slice(0, 4)), people[0]!, '代理一');
    const second = replace(first.plan, first.id, '代理二');
    let now = second.plan;
    // The reply in which the first proxy says that another one comes, and the one in which the person says the same.
    for (const value of ['no', null, 'maybe', 'no'] as const)
      for (const who of [first.id, people[0]!]) {
        now = say(now, who, id, value);
        expect(names(now, id)).toEqual(STAYS);
        expect(activityHeadcount(now, id)).toMatchObject({ yes: 2, held: 1 });
      }
    expect(names(say(now, second.id, id, 'yes'), id)).toEqual(STAYS);
    const given = say(now, second.id, id, 'no');
    expect(names(given, id)).toEqual({ inside: ['伊藤', '上田', '江口'], waiting: [], left: 0 });
    // Asked again, it is no longer the place that was given up.
    expect(names(say(given, second.id, id, null), id).waiting).toEqual(['代理二']);
    // Taken back, the first proxy is up again, who has said no.
    const back = doing(now, 'removeAttendees', { ids: [second.id] });
    expect(names(back, id)).toEqual({ inside: ['伊藤', '上田', '江口'], waiting: [], left: 0 });
  });

  test('keeps the place when whom he or she stands in for is taken off the list', () => {
    const { plan, id, people } = tour();
    const first = replace(yes(plan, id, ...people.slice(0, 4)), people[0]!, '代理一');
    const second = replace(first.plan, first.id, '代理二');
    for (const ids of [[people[0]!], [first.id], [people[0]!, first.id]]) {
      const left = doing(second.plan, 'removeAttendees', { ids });
      expect(names(left, id)).toEqual(STAYS);
      expect(activityHeadcount(left, id)).toMatchObject({ yes: 2, held: 1, open: 2 });
      expect(names(say(left, second.id, id, 'yes'), id)).toEqual(STAYS);
      const declined = say(left, second.id, id, 'no');
      expect(names(declined, id).inside).toEqual(['伊藤', '上田', '江口']);
      // Off the list as well, the place is that of whoever is left of the chain.
      const none = doing(left, 'removeAttendees', { ids: [second.id] });
      const heirs = ids.includes(people[0]!) ? ['伊藤', '上田', '江口'] : ['青木', '伊藤', '上田'];
      expect(names(none, id).inside).toEqual(heirs);
    }
  });

  test('brings as many along as the place was held for', () => {
    const { plan, id, people } = tour(5);
    const party = doing(plan, 'setAnswer', {
      attendeeId: people[0]!,
      activityId: id,
      value: 'yes',
      companions: 2,
    });
    const proxy = replace(party, people[0]!, '代理一');
    const left = doing(proxy.plan, 'removeAttendees', { ids: [people[0]!] });
    expect(names(left, id).left).toBe(2);
    expect(left.rows.attendees.get(proxy.id)).toMatchObject({ proxyOf: null, proxyFor: '青木' });
  });
});

const step = fc.record({
  what: fc.constantFrom(
    'yes',
    'no',
    'maybe',
    'clear',
    'many',
    'proxy',
    'remove',
    'capacity',
    'rule',
    'up',
    'add',
  ),
  who: fc.nat(60),
  activity: fc.nat(5),
  number: fc.nat(6),
});

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function take(plan: Plan, { what, who, activity, number }: Step) {
  const people = [...plan.rows.attendees.keys()];
  const activities = [...plan.rows.activities.keys()];
  const attendeeId = people[who % Math.max(1, people.length)] ?? '';
  const activityId = activities[activity % activities.length] ?? '';
  const edit = (patch: object) =>
    attempt(plan, 'editRow', { collection: 'activities', key: activityId, patch });
  switch (what) {
    case 'yes':
      return attempt(plan, 'setAnswer', { attendeeId, activityId, value: 'yes', companions: number % 3 });
    case 'no':
    case 'maybe':
      return attempt(plan, 'setAnswer', { attendeeId, activityId, value: what });
    case 'clear':
      return attempt(plan, 'setAnswer', { attendeeId, activityId, value: null });
    case 'many':
      return attempt(plan, 'setAnswers', {
        cells: people
          .slice(who % 7, (who % 7) + number)
          .map((id) => ({ attendeeId: id, activityId, value: 'yes' as const })),
      });
    case 'proxy':
      return attempt(plan, 'makeProxy', {
        attendeeId,
        activityIds: number % 2 === 0 ? [] : [activityId],
        person: { name: `代理${who}` },
      });
    case 'remove':
      return attempt(plan, 'removeAttendees', { ids: [attendeeId] });
    case 'capacity':
      return edit({ capacity: number === 6 ? null : number * 2 });
    case 'rule':
      return edit({ moveUp: number % 2 === 0 ? 'in-order' : 'by-hand' });
    case 'up':
      return attempt(plan, 'moveUp', { attendeeId, activityId });
    case 'add':
      return attempt(plan, 'addAttendee', { name: `人${who}` });
  }
}

function check(plan: Plan): void {
  for (const activity of plan.rows.activities.values()) {
    const { inside, waiting, taken } = lineOf(plan, activity);
    if (activity.capacity !== null) expect(taken).toBeLessThanOrEqual(activity.capacity);
    else expect(waiting).toEqual([]);
    const everybody = [...inside, ...waiting].map(({ person }) => person.id);
    expect(new Set(everybody).size).toBe(everybody.length);
    // Two claims never hang on one answer: a proxy and the person replaced never both count.
    const answers = [...inside, ...waiting].map(({ answer }) => `${answer.attendeeId}`);
    expect(new Set(answers).size).toBe(answers.length);
    const { yes: comers, held } = activityHeadcount(plan, activity.id);
    expect(comers + held).toBe(inside.length);
  }
}

test('under any sequence of commands with undo: never over capacity, nobody twice, parts add up', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.boolean()), { minLength: 200, maxLength: 1000 }), (steps) => {
      resetIds();
      let { plan } = tour();
      const done: Change[] = [];
      const first = rowsOf(plan);
      for (const [one, back] of steps) {
        const last = back && one.number === 0 ? done.pop() : undefined;
        if (last) {
          plan = { ...plan, rows: applyRows(plan, invert(last).rows).rows };
        } else {
          const result = take(plan, one);
          if (!result.ok) continue;
          done.push(result.value);
          plan = { ...applyRows(plan, result.value.rows), seq: plan.seq + 1 };
        }
        check(plan);
      }
      for (const change of done.reverse())
        plan = { ...plan, rows: applyRows(plan, invert(change).rows).rows };
      expect(rowsOf(plan)).toEqual(first);
    }),
    // A failing run of a thousand steps is reported as it is: making it smaller would take longer than the test.
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);

test('the line is fair: among those who wait under the rule, earlier answers come in earlier', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ who: fc.nat(5), yes: fc.boolean() }), { maxLength: 60 }), (steps) => {
      resetIds();
      let { plan, id, people } = tour(2);
      // A model beside it: a plain queue.
      let queue: string[] = [];
      for (const { who, yes: comes } of steps) {
        const one = people[who]!;
        const result = attempt(plan, 'setAnswer', {
          attendeeId: one,
          activityId: id,
          value: comes ? 'yes' : 'no',
        });
        if (comes && !queue.includes(one)) queue.push(one);
        if (!comes) queue = queue.filter((other) => other !== one);
        if (result.ok) plan = { ...applyRows(plan, result.value.rows), seq: plan.seq + 1 };
        const { inside, waiting } = lineOf(plan, plan.rows.activities.get(id)!);
        expect([...inside, ...waiting].map(({ person }) => person.id)).toEqual(queue);
        expect(inside.length).toBe(Math.min(2, queue.length));
      }
    }),
  );
});
