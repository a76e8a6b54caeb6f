import type * as v from 'valibot';
import { activities } from './activities.ts';
import { answers } from './answers.ts';
import { attendees } from './attendees.ts';
import { days } from './days.ts';
import { imports } from './imports.ts';
import { itemPeople } from './item-people.ts';
import { items } from './items.ts';
import { meeting } from './meeting.ts';
import { memberships } from './memberships.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';

/** Every collection of a plan. To add one, declare it in a file of its own and name it here. */
export const collections = {
  meeting,
  days,
  activities,
  items,
  itemPeople,
  places,
  organisations,
  memberships,
  attendees,
  answers,
  imports,
} as const;

export type Collections = typeof collections;
export type CollectionName = keyof Collections;
/** The row type of a collection. */
export type RowOf<C extends CollectionName> = v.InferOutput<Collections[C]['schema']>;

export type Meeting = RowOf<'meeting'>;
export type Day = RowOf<'days'>;
export type Activity = RowOf<'activities'>;
export type Item = RowOf<'items'>;
export type ItemPerson = RowOf<'itemPeople'>;
export type Place = RowOf<'places'>;
export type Organisation = RowOf<'organisations'>;
export type Membership = RowOf<'memberships'>;
export type Attendee = RowOf<'attendees'>;

export const COLLECTION_NAMES = Object.keys(collections) as readonly CollectionName[];
