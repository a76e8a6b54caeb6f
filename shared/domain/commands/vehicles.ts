import type { Vehicle } from '../collections/index.ts';
import { lastOrder, orderBetween } from '../order/place-order.ts';
import { Draft } from '../plan/draft.ts';
import { type Command, checked, refuse } from './command.ts';

const BLANK_VEHICLE: Omit<Vehicle, 'id' | 'order' | 'name'> = {
  seats: null,
  attendants: [],
  company: '',
  phone: '',
  remarks: '',
  unconfirmed: [],
};

/** Adds a vehicle (1号車); a name that another one has is refused. */
export const addVehicle: Command<Pick<Vehicle, 'name'> & Partial<Omit<Vehicle, 'id' | 'order'>>> = (
  plan,
  input,
  context,
) => {
  const name = input.name.trim();
  if (name === '') return refuse('invalid-row', { collection: 'vehicles', field: 'name' });
  const vehicles = [...plan.rows.vehicles.values()];
  if (vehicles.some((other) => other.name === name)) return refuse('duplicate', { name });
  const draft = new Draft(plan);
  draft.put('vehicles', {
    ...BLANK_VEHICLE,
    ...input,
    name,
    id: context.newId(),
    order: orderBetween(lastOrder(vehicles), null),
  });
  return checked(draft.change({ code: 'vehicle.add', facts: { name } }));
};

/** Removes a vehicle with its rides; the legs stay. */
export const removeVehicle: Command<{ id: string }> = (plan, { id }) => {
  const vehicle = plan.rows.vehicles.get(id);
  if (!vehicle) return refuse('not-found', { collection: 'vehicles' });
  const draft = new Draft(plan);
  draft.remove('vehicles', id);
  for (const [key, ride] of plan.rows.rides) if (ride.vehicleId === id) draft.remove('rides', key);
  for (const [key, seat] of plan.rows.seats) if (seat.vehicleId === id) draft.remove('seats', key);
  return checked(draft.change({ code: 'vehicle.remove', facts: { name: vehicle.name } }));
};

/** Says whether a vehicle drives a leg; only an item of kind travel is one. */
export const setRide: Command<{ vehicleId: string; itemId: string; on: boolean }> = (
  plan,
  { vehicleId, itemId, on },
) => {
  const vehicle = plan.rows.vehicles.get(vehicleId);
  const item = plan.rows.items.get(itemId);
  if (!vehicle) return refuse('not-found', { collection: 'vehicles' });
  if (!item) return refuse('not-found', { collection: 'items' });
  if (on && item.kind !== 'travel') return refuse('invalid-row', { collection: 'rides', field: 'itemId' });
  const draft = new Draft(plan);
  if (on) draft.put('rides', { vehicleId, itemId });
  else draft.remove('rides', `${vehicleId}|${itemId}`);
  return checked(
    draft.change({
      code: on ? 'ride.add' : 'ride.remove',
      facts: { vehicle: vehicle.name, title: item.title },
    }),
  );
};
