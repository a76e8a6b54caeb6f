import type { Claim } from '../attendees/line.ts';
import type { Attendee, Day, Item, Vehicle } from '../collections/index.ts';
import type { Variant } from '../collections/values.ts';
import type { Plan } from '../plan/plan.ts';
import { daySequence } from '../schedule/sequence.ts';
import { legBoarding } from './leg-boarding.ts';
import { vehiclesOf } from './leg-seats.ts';

/** Somebody who boards. */
export interface Rider {
  readonly person: Attendee;
  /** 仮: a proxy who has not answered yet. */
  readonly held: boolean;
  /** Seats taken: the person's, and those of whom he or she brings along. */
  readonly seats: number;
}

/** How far people are spread over vehicles: not yet, they are, or these are left over. */
export type Spread = 'open' | 'seated' | 'left';

/** Those who board the same vehicles on the same day, with the legs these drive. */
export interface BoardingGroup {
  readonly day: Day;
  /** None: no vehicle is assigned yet. */
  readonly vehicles: readonly Vehicle[];
  readonly spread: Spread;
  readonly legs: readonly Item[];
  /** People with a place in a leg's activities who come in person; each leg's own as ids. */
  readonly riders: readonly Rider[];
  readonly on: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Boarding {
  readonly vehicles: readonly Vehicle[];
  readonly spread: Spread;
  readonly claims: readonly Claim[];
}

/**
 * Boarding groups of a day in one of its plans, in order of their first leg: one for each vehicle once people have
 * seats in it (号車割), until then one for those that drive together. Legs on foot are nothing to board. A leg of no
 * activity is for everybody in its group.
 */
export function boardingGroups(plan: Plan, day: Day, variant: Variant): BoardingGroup[] {
  const legs = daySequence(plan, day.id, variant).filter(
    ({ kind, transport }) => kind === 'travel' && transport !== 'walk',
  );
  const groups = new Map<string, Gathering>();
  const board = (leg: Item, { vehicles, spread, claims }: Boarding): void => {
    const key = [...vehicles.map(({ id }) => id), ...(spread === 'left' ? [spread] : [])].join('|');
    const group = groups.get(key) ?? new Gathering(vehicles);
    groups.set(key, group);
    group.add(leg, spread, claims);
  };
  for (const leg of legs.filter(({ activityIds }) => activityIds.length > 0))
    for (const boarding of boardingsOf(plan, leg)) board(leg, boarding);
  for (const leg of legs.filter(({ activityIds }) => activityIds.length === 0)) {
    const vehicles = vehiclesOf(plan, leg.id);
    const apart = vehicles.filter(({ id }) => groups.get(id)?.spread === 'seated');
    for (const those of apart.length > 0 ? apart.map((one) => [one]) : [vehicles])
      board(leg, { vehicles: those, spread: 'open', claims: [] });
  }
  const place = new Map(legs.map(({ id }, at) => [id, at]));
  return [...groups.values()]
    .map((group) => group.finished(day, place))
    .sort((a, b) => firstOf(a, place) - firstOf(b, place));
}

type Places = ReadonlyMap<string, number>;
const firstOf = ({ legs: [first] }: BoardingGroup, place: Places): number => place.get(first?.id ?? '') ?? 0;

/** Who boards what on a leg of activities. */
function boardingsOf(plan: Plan, leg: Item): readonly Boarding[] {
  const vehicles = vehiclesOf(plan, leg.id);
  const { isGiven, byVehicle, left, riders } = legBoarding(plan, leg);
  if (!isGiven) return [{ vehicles, spread: 'open', claims: riders }];
  return [
    ...vehicles.map(
      (vehicle): Boarding => ({
        vehicles: [vehicle],
        spread: 'seated',
        claims: byVehicle.get(vehicle.id) ?? [],
      }),
    ),
    ...(left.length > 0 ? [{ vehicles, spread: 'left', claims: left } as const] : []),
  ];
}

/** A group while it is gathered, leg by leg. */
class Gathering {
  spread: Spread = 'open';
  readonly #legs: Item[] = [];
  readonly #riders = new Map<string, Rider>();
  readonly #on = new Map<string, ReadonlySet<string>>();

  constructor(readonly vehicles: readonly Vehicle[]) {}

  add(leg: Item, spread: Spread, claims: readonly Claim[]): void {
    if (spread !== 'open') this.spread = spread;
    this.#legs.push(leg);
    for (const { person, held, seats } of claims) {
      const other = this.#riders.get(person.id);
      // Sure for one activity is sure; with the most he or she brings along.
      this.#riders.set(person.id, {
        person,
        held: held && (other?.held ?? true),
        seats: Math.max(seats, other?.seats ?? 0),
      });
    }
    if (leg.activityIds.length > 0) this.#on.set(leg.id, new Set(claims.map(({ person }) => person.id)));
  }

  finished(day: Day, place: Places): BoardingGroup {
    const everybody = new Set(this.#riders.keys());
    const legs = this.#legs.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
    return {
      day,
      vehicles: this.vehicles,
      spread: this.spread,
      legs,
      riders: [...this.#riders.values()],
      on: new Map(legs.map(({ id }) => [id, this.#on.get(id) ?? everybody])),
    };
  }
}
