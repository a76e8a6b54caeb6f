import { withNames } from '../../domain/attendees/person-name.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { matchKey } from '../../text/match-key.ts';
import type { Cell, ItemProposal } from './proposal.ts';

/** The cells in which a line differs from the item of the plan that it is. A blank cell differs from nothing. */
export function changedCells(
  plan: Plan,
  {
    read,
    item,
    fields,
    placeKey,
    people,
  }: Pick<ItemProposal, 'read' | 'item' | 'fields' | 'placeKey' | 'people'>,
  dayId: string | null,
): ReadonlySet<Cell> {
  const changed = new Set<Cell>();
  if (item === null) return changed;
  if (dayId !== null && item.dayId !== dayId) changed.add('day');
  if (matchKey(fields.title) !== matchKey(item.title)) changed.add('title');
  for (const field of ['start', 'end'] as const) {
    const next = fields[field];
    // A part of the day says less than the clock time that the plan has.
    const isVaguer = typeof next === 'string' && typeof item[field] === 'number';
    if (next !== undefined && next !== item[field] && !isVaguer && !settled(read, item)) changed.add(field);
  }
  for (const field of ['description', 'equipment', 'remarks'] as const) {
    const next = fields[field];
    if (next !== undefined && !matchKey(item[field]).includes(matchKey(next))) changed.add(field);
  }
  if (placeKey !== null && placeKey !== item.placeId) changed.add('place');
  if (people.length > 0 && !samePeople(plan, item.id, people)) changed.add('people');
  return changed;
}

/** Lines that share a time cell have got times of their own in the plan since, and they lie inside it. */
const settled = (read: ItemProposal['read'], item: NonNullable<ItemProposal['item']>): boolean =>
  read.block !== null &&
  typeof read.start === 'number' &&
  typeof read.end === 'number' &&
  typeof item.start === 'number' &&
  item.start >= read.start &&
  (typeof item.end !== 'number' || item.end <= read.end);

function samePeople(plan: Plan, itemId: string, people: ItemProposal['people']): boolean {
  const key = (one: { role: string; text: string }): string => `${one.role}|${matchKey(one.text)}`;
  const own = [...plan.rows.itemPeople.values()].filter((one) => one.itemId === itemId);
  const there = new Set(withNames(plan, own).map(key));
  return there.size === people.length && people.every((one) => there.has(key(one)));
}
