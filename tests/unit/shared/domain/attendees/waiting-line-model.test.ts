import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityState } from '../../../../../shared/domain/attendees/activity-state.ts';
import { answerTotals } from '../../../../../shared/domain/attendees/answer-totals.ts';
import { expectedPeople } from '../../../../../shared/domain/attendees/expected.ts';
import { activityHeadcount } from '../../../../../shared/domain/attendees/headcount.ts';
import { lineOf } from '../../../../../shared/domain/attendees/line.ts';
import { receptionOf } from '../../../../../shared/domain/attendees/reception.ts';
import type { AnswerValue } from '../../../../../shared/domain/collections/answers.ts';
import {
  type CommandInput,
  type CommandName,
  commands,
} from '../../../../../shared/domain/commands/index.ts';
import { applyRows, type Change, invert } from '../../../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../../../shared/domain/plan/plan.ts';
import type { Result } from '../../../../../shared/lib/result.ts';
import { resetIds, testContext, yamagata } from '../../../../helpers/plans.ts';
import { longRuns } from '../../../../helpers/property-seed.ts';

/**
 * The rules of places told once more, as a person at a counter would keep them: a queue of tickets for each activity. A
 * ticket is a chain's: somebody, the proxy who comes instead, that one's proxy, and so on.
 */
class Counter {
  people: { id: string; city: string | null; proxyOf: string | null; only: readonly string[] }[] = [];
  readonly said = new Map<string, { value: AnswerValue; beside: number }>();
  /** Places kept for a proxy by name, whatever those before him or her say by now: whom they would bring along. */
  readonly kept = new Map<string, number>();
  readonly activities = new Map<
    string,
    { places: number | null; byHand: boolean; cities: readonly string[]; queue: Ticket[] }
  >();

  copy(): Counter {
    const other = new Counter();
    other.people.push(...this.people);
    for (const [key, answer] of this.said) other.said.set(key, answer);
    for (const [key, beside] of this.kept) other.kept.set(key, beside);
    for (const [id, one] of this.activities)
      other.activities.set(id, { ...one, queue: one.queue.map((ticket) => ({ ...ticket })) });
    return other;
  }

  /** The person replaced at the head of somebody's chain, then who comes instead, and so on to the one it is up to. */
  chain(first: string, activity: string): string[] {
    const next = this.people.find(
      ({ proxyOf, only }) => proxyOf === first && (only.length === 0 || only.includes(activity)),
    );
    return next ? [first, ...this.chain(next.id, activity)] : [first];
  }

  heads(activity: string): string[] {
    return this.people.flatMap(({ id, proxyOf, only }) =>
      proxyOf === null || (only.length > 0 && !only.includes(activity)) ? [id] : [],
    );
  }

  /** Who of a chain would come, and on whose word; null: nobody. */
  claim(head: string, activity: string): Claim | null {
    const chain = this.chain(head, activity);
    const who = chain.at(-1) ?? head;
    for (const one of [...chain].reverse()) {
      const answer = this.said.get(`${one}|${activity}`);
      if (answer)
        return answer.value === 'yes'
          ? { who, word: one, held: one !== who, seats: 1 + answer.beside }
          : null;
      const beside = this.kept.get(`${one}|${activity}`);
      if (beside !== undefined) return { who, word: one, held: true, seats: 1 + beside };
    }
    return null;
  }

  /** Writes down what is said for somebody. A place that is held stays so, whatever is said of those who do not come. */
  say(activity: string, speaker: string, said: { value: AnswerValue; beside: number } | null): void {
    const head = this.heads(activity).find((one) => this.chain(one, activity).includes(speaker))!;
    const before = this.claim(head, activity);
    if (said === null) this.said.delete(`${speaker}|${activity}`);
    else this.said.set(`${speaker}|${activity}`, said);
    const chain = this.chain(head, activity);
    const next = chain[chain.indexOf(speaker) + 1];
    if (
      before &&
      next !== undefined &&
      !this.claim(head, activity) &&
      !this.hasSpoken(chain.at(-1)!, activity)
    )
      this.kept.set(`${next}|${activity}`, before.seats - 1);
    this.queueUp(activity, speaker);
  }

  hasSpoken = (who: string, activity: string): boolean => this.said.has(`${who}|${activity}`);

  /** Crosses people off the list: proxies of them come for whoever they came for, on the same tickets. */
  strike(gone: ReadonlySet<string>): void {
    const before = this.copy();
    const stays = this.people.filter(({ id }) => !gone.has(id));
    this.people = stays.map((one) => {
      let { proxyOf, only } = one;
      while (proxyOf !== null && gone.has(proxyOf)) {
        const link = before.people.find(({ id }) => id === proxyOf)!;
        const both = only.filter((id) => link.only.includes(id));
        const apart = only.length > 0 && link.only.length > 0 && both.length === 0;
        only = only.length === 0 ? link.only : link.only.length === 0 ? only : both;
        proxyOf = apart ? null : link.proxyOf;
      }
      return { ...one, proxyOf, only: proxyOf === null ? [] : only };
    });
    for (const key of [...this.said.keys(), ...this.kept.keys()])
      if (gone.has(key.split('|')[0]!)) for (const notes of [this.said, this.kept]) notes.delete(key);
    for (const [activity, one] of this.activities) {
      for (const ticket of one.queue) {
        const chain = before.chain(ticket.head, activity);
        ticket.head = chain.find((id) => !gone.has(id)) ?? '';
      }
      for (const head of this.heads(activity)) {
        const who = this.chain(head, activity).at(-1)!;
        const old = before.claimFor(who, activity);
        if (old && !this.claim(head, activity) && !this.hasSpoken(who, activity))
          this.kept.set(`${who}|${activity}`, old.seats - 1);
      }
      this.queueUp(activity, '');
      this.serve(activity);
    }
  }

  /** What was said for somebody by him or her, or by those replaced: not by who came instead. */
  claimFor(who: string, activity: string): Claim | null {
    const head = this.heads(activity).find((one) => this.chain(one, activity).includes(who))!;
    const other = this.copy();
    const chain = this.chain(head, activity);
    const later = chain.slice(chain.indexOf(who) + 1);
    other.people = other.people.filter(({ id }) => !later.includes(id));
    return other.claim(head, activity);
  }

  /** Somebody has spoken: takes tickets back from chains that do not come, and gives new ones to those that now do. */
  queueUp(activity: string, speaker: string): void {
    const one = this.activities.get(activity)!;
    one.queue = one.queue.filter(({ head }) => this.claim(head, activity));
    for (const head of this.heads(activity)) {
      const claim = this.claim(head, activity);
      if (claim && one.queue.every((ticket) => ticket.head !== head))
        one.queue.push({ head, isIn: one.places === null, isNew: claim.word === speaker });
    }
  }

  /** Takes places back while there are too many, else gives free ones out. */
  serve(activity: string): void {
    const one = this.activities.get(activity)!;
    const claims = new Map(one.queue.map((ticket) => [ticket, this.claim(ticket.head, activity)!]));
    const seats = (ticket: Ticket): number => claims.get(ticket)!.seats;
    const places = one.places ?? Number.POSITIVE_INFINITY;
    let taken = one.queue.filter(({ isIn }) => isIn).reduce((sum, ticket) => sum + seats(ticket), 0);
    let isFull = false;
    for (const ticket of [...one.queue].reverse()) {
      if (taken <= places) break;
      if (!ticket.isIn) continue;
      isFull = true;
      ticket.isIn = false;
      taken -= seats(ticket);
    }
    const waiting = one.queue.filter(({ isIn }) => !isIn);
    const isHeldBack = one.byHand && one.places !== null && waiting.some(({ isNew }) => !isNew);
    for (const ticket of isFull || isHeldBack ? [] : waiting) {
      const city = this.people.find(({ id }) => id === claims.get(ticket)!.who)?.city ?? null;
      const isMeant = one.cities.length === 0 || city === null || one.cities.includes(city);
      if (!isMeant && !ticket.isNew && one.places !== null) continue;
      if (taken + seats(ticket) > places) break;
      ticket.isIn = true;
      taken += seats(ticket);
    }
    for (const ticket of one.queue) ticket.isNew = false;
  }
}

interface Claim {
  readonly who: string;
  /** On whose word. */
  readonly word: string;
  readonly held: boolean;
  readonly seats: number;
}

interface Ticket {
  head: string;
  isIn: boolean;
  isNew: boolean;
}

const CITIES = ['sapporo', 'kanazawa', null] as const;

const step = fc.record({
  what: fc.constantFrom(
    'yes',
    'yes',
    'yes',
    'no',
    'maybe',
    'clear',
    'many',
    'proxy',
    'proxy of a proxy',
    'places',
    'rule',
    'by hand',
    'audience',
    'person',
    'off the list',
    'undo',
  ),
  who: fc.nat(60),
  activity: fc.nat(2),
  number: fc.nat(6),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A plan and the counter beside it, worked on with the same steps at a clock that goes on. */
class Both {
  private clock = Date.parse('2026-10-01T00:00:00.000Z');
  private readonly done: { readonly change: Change; readonly before: Counter }[] = [];
  counter = new Counter();
  steps = 0;

  constructor(public plan: Plan) {
    for (const { id, capacity } of plan.rows.activities.values())
      this.counter.activities.set(id, { places: capacity, byHand: false, cities: [], queue: [] });
    for (const { id, organisationId: city } of plan.rows.attendees.values())
      this.counter.people.push({ id, city, proxyOf: null, only: [] });
  }

  private run<N extends CommandName>(name: N, input: CommandInput<N>, model: (to: Counter) => void): void {
    this.clock += 1000;
    const context = { ...testContext, now: new Date(this.clock).toISOString() };
    const command = commands[name] as (
      plan: Plan,
      input: unknown,
      context: unknown,
    ) => Result<Change, unknown>;
    const result = command(this.plan, input, context);
    if (!result.ok) return;
    const before = this.counter;
    this.done.push({ change: result.value, before });
    this.plan = applyRows(this.plan, result.value.rows);
    this.counter = before.copy();
    model(this.counter);
    this.steps += 1;
  }

  take({ what, who, activity, number }: Step): void {
    const people = [...this.plan.rows.attendees.keys()];
    const attendeeId = people[who % people.length]!;
    const activityId = [...this.plan.rows.activities.keys()][activity]!;
    const edit = (patch: CommandInput<'editRow'>['patch'], model: (to: Counter) => void): void =>
      this.run('editRow', { collection: 'activities', key: activityId, patch }, (to) => {
        model(to);
        to.serve(activityId);
      });
    const say = (value: AnswerValue | null, beside: number): void => {
      this.run('setAnswer', { attendeeId, activityId, value, companions: beside }, (to) => {
        to.say(activityId, attendeeId, value === null ? null : { value, beside });
        to.serve(activityId);
      });
    };
    switch (what) {
      case 'yes':
        say('yes', Math.max(0, number - 4));
        break;
      case 'no':
      case 'maybe':
        say(what, 0);
        break;
      case 'clear':
        say(null, 0);
        break;
      case 'many': {
        // Whose word of one and the same moment was first is nothing to hold anybody to: of a chain one speaks at a
        // time, and without a limit, where no line is kept, one person.
        const { places } = this.counter.activities.get(activityId)!;
        const some = people
          .slice(who % 9, (who % 9) + (places === null ? 1 : number))
          .filter((id, _, all) =>
            this.counter.chain(id, activityId).every((one) => one === id || !all.includes(one)),
          );
        const cells = some.map((id) => ({ attendeeId: id, activityId, value: 'yes' as const }));
        this.run('setAnswers', { cells }, (to) => {
          for (const id of some) {
            const old = to.said.get(`${id}|${activityId}`);
            to.say(activityId, id, { value: 'yes', beside: old?.beside ?? 0 });
          }
          to.serve(activityId);
        });
        break;
      }
      case 'proxy':
      case 'proxy of a proxy': {
        const proxies = [...this.plan.rows.attendees.values()].filter(({ proxyOf }) => proxyOf !== null);
        if (people.length > 60) break;
        const replaced =
          what === 'proxy' ? attendeeId : (proxies[who % Math.max(1, proxies.length)]?.id ?? attendeeId);
        const only = number % 2 === 0 ? [] : [activityId];
        const known = new Set(people);
        this.run(
          'makeProxy',
          { attendeeId: replaced, activityIds: only, person: { name: `代理${who}` } },
          (to) => {
            const id = [...this.plan.rows.attendees.keys()].find((one) => !known.has(one))!;
            const { city } = to.people.find((one) => one.id === replaced)!;
            to.people.push({ id, city, proxyOf: replaced, only });
          },
        );
        break;
      }
      case 'places': {
        const places = number === 6 ? null : number * 2;
        edit({ capacity: places }, (to) => {
          to.activities.get(activityId)!.places = places;
        });
        break;
      }
      case 'rule':
        edit({ moveUp: number % 2 === 0 ? 'in-order' : 'by-hand' }, (to) => {
          to.activities.get(activityId)!.byHand = number % 2 === 1;
        });
        break;
      case 'audience': {
        const cities = number % 3 === 0 ? ['sapporo'] : [];
        edit({ audienceCities: cities }, (to) => {
          to.activities.get(activityId)!.cities = cities;
        });
        break;
      }
      case 'by hand':
        this.run('moveUp', { attendeeId, activityId }, (to) => {
          const ticket = to.activities
            .get(activityId)!
            .queue.find(({ head }) => to.claim(head, activityId)!.who === attendeeId);
          ticket!.isIn = true;
        });
        break;
      case 'person': {
        if (people.length > 40) break;
        const city = CITIES[number % 3] ?? null;
        const known = new Set(people);
        this.run('addAttendee', { name: `人${who}`, organisationId: city }, (to) => {
          const id = [...this.plan.rows.attendees.keys()].find((one) => !known.has(one))!;
          to.people.push({ id, city, proxyOf: null, only: [] });
        });
        break;
      }
      case 'off the list': {
        const ids = number % 3 === 0 ? people.slice(who % people.length).slice(0, 2) : [attendeeId];
        if (people.length < 8) break;
        this.run('removeAttendees', { ids }, (to) => to.strike(new Set(ids)));
        break;
      }
      case 'undo': {
        const last = this.done.pop();
        if (!last) break;
        this.plan = applyRows(this.plan, invert(last.change).rows);
        this.counter = last.before;
        break;
      }
    }
  }

  /** Whatever the program says of an activity is what the counter says. */
  compare(activityId: string): void {
    const activity = this.plan.rows.activities.get(activityId)!;
    const { queue, places, cities } = this.counter.activities.get(activityId)!;
    const tell = (isIn: boolean) =>
      queue
        .filter((ticket) => ticket.isIn === isIn)
        .map(({ head }) => {
          const { who, held, seats } = this.counter.claim(head, activityId)!;
          return `${who}${held ? ' 仮' : ''} ${seats}`;
        });
    const { inside, waiting, taken } = lineOf(this.plan, activity);
    const told = (claims: typeof inside) =>
      claims.map(({ person, held, seats }) => `${person.id}${held ? ' 仮' : ''} ${seats}`);
    expect([told(inside), told(waiting)]).toEqual([tell(true), tell(false)]);
    if (places !== null) expect(taken).toBeLessThanOrEqual(places);

    const sum = { yes: 0, held: 0, waiting: 0, maybe: 0, no: 0, open: 0 };
    for (const head of this.counter.heads(activityId)) {
      const who = this.counter.chain(head, activityId).at(-1)!;
      const answer = this.counter.said.get(`${who}|${activityId}`)?.value;
      const ticket = queue.find((one) => one.head === head);
      const { city } = this.counter.people.find(({ id }) => id === who)!;
      const isMeant = cities.length === 0 || city === null || cities.includes(city);
      if (answer === 'yes') sum[ticket!.isIn ? 'yes' : 'waiting'] += 1;
      else if (answer) sum[answer] += 1;
      else if (ticket?.isIn) sum.held += 1;
      else if (!ticket && isMeant) sum.open += 1;
    }
    expect(activityHeadcount(this.plan, activityId)).toMatchObject({
      yes: sum.yes,
      held: sum.held,
      maybe: sum.maybe,
      open: sum.open,
    });
    const { yes, waiting: line, maybe, no } = answerTotals(this.plan).all(activityId);
    expect({ yes, line, maybe, no }).toEqual({
      yes: sum.yes,
      line: sum.waiting,
      maybe: sum.maybe,
      no: sum.no,
    });
    const state = activityState(this.plan, activity, '2026-10-01');
    expect([state.maybe.length, state.declined.length, state.open.length]).toEqual([
      sum.maybe,
      sum.no,
      sum.open,
    ]);
    expect(receptionOf(this.plan, activityId, null).expected).toBe(sum.yes + sum.held);
    const door = expectedPeople(this.plan, [activityId]).map(({ person }) => person.id);
    expect(new Set(door).size).toBe(door.length);
    expect(door.length).toBe(sum.yes + sum.held + sum.maybe);
  }
}

const STEPS = 1000;

/** Three activities, one of them without a limit at first, and eight people of three cities. */
function begin(): Both {
  resetIds();
  const context = testContext;
  const add = (plan: Plan, name: CommandName, input: unknown): Plan => {
    const command = commands[name] as (
      plan: Plan,
      input: unknown,
      context: unknown,
    ) => Result<Change, unknown>;
    const result = command(plan, input, context);
    if (!result.ok) throw new Error(`${name} was refused`);
    return applyRows(plan, result.value.rows);
  };
  let plan = yamagata();
  for (const id of [...plan.rows.activities.keys()]) plan = add(plan, 'removeActivity', { id });
  for (const [title, capacity] of [
    ['ツアー', 3],
    ['視察', 6],
    ['懇親会', null],
  ] as const)
    plan = add(plan, 'addActivity', { title, kind: 'side-tour', capacity });
  for (let n = 0; n < 8; n += 1)
    plan = add(plan, 'addAttendee', { name: `人${n}`, organisationId: CITIES[n % 3] ?? null });
  return new Both(plan);
}

test('a thousand steps with undo beside a queue of tickets: the same people in the same places, the same counts', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4 * STEPS, maxLength: 4 * STEPS }), (steps) => {
      const both = begin();
      for (const one of steps) {
        if (both.steps === STEPS) break;
        both.take(one);
        const changed = [...both.plan.rows.activities.keys()][one.activity]!;
        for (const id of one.what === 'undo' || one.what === 'off the list' || one.what.startsWith('proxy')
          ? both.plan.rows.activities.keys()
          : [changed])
          both.compare(id);
      }
      expect(both.steps).toBe(STEPS);
    }),
    // A failing run of a thousand is reported as it is: short ones, made smaller, are in the test below.
    { numRuns: longRuns(1), endOnFailure: true },
  );
}, 300_000);

test('the same of many short stories', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const both = begin();
      for (const one of steps) {
        both.take(one);
        for (const id of both.plan.rows.activities.keys()) both.compare(id);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
