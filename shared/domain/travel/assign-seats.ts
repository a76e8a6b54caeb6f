/** Somebody who needs a place in a vehicle, with those he or she brings along. */
export interface Rider {
  readonly id: string;
  /** Whom to keep together: the city. */
  readonly group: string;
  /** Places, the rider's own included. */
  readonly seats: number;
}

export interface Coach {
  readonly id: string;
  /** Places for riders: attendants are already taken off. */
  readonly seats: number;
}

/** Who rides where; those for whom no place was left are named, never dropped. */
export interface Seating {
  readonly vehicleOf: ReadonlyMap<string, string>;
  readonly left: readonly string[];
}

/**
 * Puts riders into vehicles: locks are kept as they are, a group stays together wherever one vehicle can
 * take it whole, and the vehicles end up about equally full. The larger groups go first; a group too large for what
 * is left is spread over as few vehicles as can be, its people in the order given. The same input always
 * gives the same seating.
 * @param locked rider id to vehicle id, set by hand; one into a vehicle that is not there or full is ignored
 */
export function assignSeats(
  riders: readonly Rider[],
  coaches: readonly Coach[],
  locked: ReadonlyMap<string, string> = new Map(),
): Seating {
  const free = new Map(coaches.map(({ id, seats }) => [id, seats]));
  const size = new Map(coaches.map(({ id, seats }) => [id, Math.max(1, seats)]));
  const vehicleOf = new Map<string, string>();
  const left: string[] = [];

  const put = (rider: Rider, vehicle: string): void => {
    vehicleOf.set(rider.id, vehicle);
    free.set(vehicle, (free.get(vehicle) ?? 0) - rider.seats);
  };
  /** The emptiest vehicle, by share, that has room; the first of those alike. */
  const emptiest = (seats: number, among: readonly Coach[] = coaches): string | undefined => {
    let best: string | undefined;
    for (const { id } of among) {
      if ((free.get(id) ?? 0) < seats) continue;
      if (best === undefined || share(id) > share(best)) best = id;
    }
    return best;
  };
  const share = (id: string): number => (free.get(id) ?? 0) / (size.get(id) ?? 1);

  const groups = new Map<string, Rider[]>();
  const homes = new Map<string, Set<string>>();
  for (const rider of riders) {
    const lock = locked.get(rider.id);
    if (lock !== undefined && (free.get(lock) ?? -1) >= rider.seats) {
      put(rider, lock);
      homes.set(rider.group, (homes.get(rider.group) ?? new Set()).add(lock));
    } else groups.set(rider.group, [...(groups.get(rider.group) ?? []), rider]);
  }
  const seatsOf = (group: readonly Rider[]): number => group.reduce((sum, { seats }) => sum + seats, 0);
  const bySize = [...groups].sort(([, a], [, b]) => seatsOf(b) - seatsOf(a));
  for (const [name, group] of bySize) {
    const need = seatsOf(group);
    // Where somebody of the group is locked, the rest joins if it can.
    const home = coaches.filter(({ id }) => homes.get(name)?.has(id));
    const whole = emptiest(need, home) ?? emptiest(need);
    if (whole !== undefined) {
      for (const rider of group) put(rider, whole);
      continue;
    }
    for (const rider of group) {
      // Spread over as few as can be: one vehicle is filled before the next is begun.
      const begun = coaches.filter(({ id }) => group.some((other) => vehicleOf.get(other.id) === id));
      const vehicle = emptiest(rider.seats, begun) ?? emptiest(rider.seats);
      if (vehicle === undefined) left.push(rider.id);
      else put(rider, vehicle);
    }
  }
  return { vehicleOf, left };
}
