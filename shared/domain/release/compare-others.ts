import type { RowOf } from '../collections/index.ts';
import { sameRow } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { remembering } from './cached.ts';
import { OTHER_SUBJECTS, type OtherChange, type OtherSubject } from './changes.ts';

/**
 * The fields of days, activities, places and vehicles that those who were given the schedule must know
 * of. A room's capacity or opening hours are the planners' own and no change of what was handed out.
 */
const TOLD_FIELDS: { readonly [S in OtherSubject]: readonly (keyof RowOf<S> & string)[] } = {
  meeting: ['title', 'mode'],
  days: ['date', 'windowStart', 'windowEnd', 'kind', 'area', 'variant'],
  activities: [
    'title',
    'network',
    'audienceCities',
    'audienceKinds',
    'optional',
    'capacity',
    'minimum',
    'deadline',
  ],
  places: ['name', 'parentId', 'address'],
  vehicles: ['name', 'seats', 'attendants', 'company', 'phone'],
};

/** A place matters where items stand in it; one that is added or taken away by itself is no news. */
const COMING_AND_GOING: ReadonlySet<OtherSubject> = new Set(['days', 'activities', 'vehicles']);

const found = remembering<readonly OtherChange[]>();

/** What has changed beside the items. */
export const compareOthers = (before: Plan, after: Plan): readonly OtherChange[] =>
  OTHER_SUBJECTS.flatMap((subject) => {
    const [old, now] = [before.rows[subject], after.rows[subject]];
    return old === now ? [] : found(now, [old], () => compareRows(subject, old, now));
  });

type Rows = ReadonlyMap<string, object>;

function compareRows(subject: OtherSubject, before: Rows, after: Rows): OtherChange[] {
  const tells = COMING_AND_GOING.has(subject);
  const list: OtherChange[] = [];
  for (const [key, row] of after) {
    const old = before.get(key);
    const fields = old ? differing(subject, old, row) : tells ? ['new'] : [];
    if (fields.length > 0) list.push({ subject, key, fields });
  }
  for (const key of before.keys())
    if (tells && !after.has(key)) list.push({ subject, key, fields: ['removed'] });
  return list;
}

function differing(subject: OtherSubject, before: object, after: object): string[] {
  if (before === after) return [];
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return TOLD_FIELDS[subject].filter((field) => !sameRow({ it: old.get(field) }, { it: now.get(field) }));
}
