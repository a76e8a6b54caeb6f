import { BLANK_TOPIC } from '../../../shared/domain/agenda/blank-topic.ts';
import {
  BLANK_ACTIVITY,
  BLANK_ANSWER,
  BLANK_ITEM,
  BLANK_MEETING,
  BLANK_PLACE,
} from '../../../shared/domain/collections/blank.ts';
import type { Attendee, Item } from '../../../shared/domain/collections/index.ts';
import { ordersAfter } from '../../../shared/domain/order/place-order.ts';
import { applyRows } from '../../../shared/domain/plan/change.ts';
import { Draft } from '../../../shared/domain/plan/draft.ts';
import { emptyPlan, type Plan } from '../../../shared/domain/plan/plan.ts';
import { person } from './people.mjs';

/** A made-up fair: four days of parallel tracks, one answer a day and person. The same one in every run. */

const DAYS = 4;
const SLOTS = 10;
const LENGTH = 40;
const SLOT = 50;

/** Numbers that look random and are the same in every run (Park and Miller's generator). */
function dice(): (sides: number) => number {
  let state = 20_261_122;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

/** A plan of so many items (a multiple of 40) and attendees. */
export function largeSchedule(items: number, attendees: number): Plan {
  const roll = dice();
  const tracks = items / (DAYS * SLOTS);
  const orders = ordersAfter(null, Math.max(items, attendees));
  const order = (n: number): string => orders[n] ?? '';
  const draft = new Draft(emptyPlan('0199a000-0000-7000-8000-000000000000'));
  draft.put('meeting', {
    number: 9,
    fiscalYear: 2026,
    hostId: 'city-0',
    title: '第9回UCCN国内都市ネットワーク会議',
    titleEn: '',
    series: 'uccn-jp',
    networks: ['uccn-jp', 'ccnj-intl'],
    mode: 'in-person',
    zone: 'Asia/Tokyo',
    programme: [],
    remarks: [],
    jointNumber: null,
    ...BLANK_MEETING,
    unconfirmed: [],
  });
  putPlaces(draft, tracks, order);
  for (let d = 0; d < DAYS; d += 1) {
    draft.put('days', {
      id: `day-${d}`,
      offset: d,
      date: `2026-10-${20 + d}`,
      kind: d === DAYS - 1 ? 'excursion' : 'meeting',
      windowStart: 9 * 60,
      windowEnd: 17 * 60 + 30,
      area: '旭川市',
      variant: 'a',
      unconfirmed: [],
    });
    for (let t = 0; t < tracks; t += 1) {
      putTrack(draft, d, t, { order, roll, tracks });
    }
  }
  for (let n = 0; n < attendees; n += 1) putPerson(draft, n, order(n), { roll, tracks });
  const filled = applyRows(draft.plan, draft.change({ code: 'bench', facts: {} }).rows);
  return { ...filled, seq: 1 };
}

interface Making {
  readonly roll: (sides: number) => number;
  readonly tracks: number;
}

function putPlaces(draft: Draft, tracks: number, order: (n: number) => string): void {
  for (let v = 0; v < 4; v += 1) {
    draft.put('places', {
      ...BLANK_PLACE,
      id: `venue-${v}`,
      kind: 'venue',
      name: `会館${v + 1}`,
      order: order(v),
    });
    for (let w = 0; w < v; w += 1) {
      draft.put('travelTimes', {
        from: `venue-${w}`,
        to: `venue-${v}`,
        transport: 'walk',
        minutes: 5 * (v - w),
        distance: null,
        remarks: '',
        unconfirmed: [],
      });
    }
  }
  for (let t = 0; t < tracks; t += 1) {
    draft.put('places', {
      ...BLANK_PLACE,
      id: `room-${t}`,
      kind: 'room',
      parentId: `venue-${t % 4}`,
      name: `第${t + 1}会議室`,
      capacity: 60 + 10 * (t % 6),
      hours: [{ from: 8 * 60 + 30, to: 18 * 60 }],
      order: order(4 + t),
    });
  }
}

/** One activity of one day: talks, a lunch and now and then something that clashes. */
function putTrack(
  draft: Draft,
  d: number,
  t: number,
  { order, roll, tracks }: Making & { readonly order: (n: number) => string },
): void {
  const activityId = `activity-${d}-${t}`;
  draft.put('activities', {
    ...BLANK_ACTIVITY,
    id: activityId,
    title: `${d + 1}日目 第${t + 1}分科会`,
    kind: 'meeting',
    network: t % 3 === 0 ? null : t % 3 === 1 ? 'uccn-jp' : 'ccnj-intl',
    optional: d === DAYS - 1 && t % 10 === 9,
    deadline: '2026-09-30',
    order: order(d * tracks + t),
  });
  for (let s = 0; s < SLOTS; s += 1) {
    const id = `item-${d}-${t}-${s}`;
    const late = roll(20) === 0 ? 15 : 0;
    const start = 9 * 60 + s * SLOT + late;
    const kind: Item['kind'] = s === 4 ? 'meal' : s === 7 ? 'break' : 'session';
    draft.put('items', {
      ...BLANK_ITEM,
      id,
      dayId: `day-${d}`,
      activityIds: [activityId],
      title: `${t + 1}-${s + 1} 創造都市の取組みについて`,
      kind,
      start,
      end: start + LENGTH,
      placeId: `room-${roll(30) === 0 ? roll(tracks) : t}`,
      variant: roll(25) === 0 ? (roll(2) === 0 ? 'a' : 'b') : 'both',
      order: order((d * tracks + t) * SLOTS + s),
    });
    if (kind !== 'session') continue;
    for (const role of ['chair', 'speaker'] as const) {
      const n = roll(300);
      // Every third is a name only, as in most plans before the replies come in.
      const attendeeId = n % 3 === 0 ? null : attendeeOf(n);
      draft.put('itemPeople', { itemId: id, role, attendeeId, text: person(n).name, order: order(n) });
    }
    draft.put('agenda', {
      ...BLANK_TOPIC,
      id: `topic-${id}`,
      itemId: id,
      title: '取組みの紹介',
      minutes: 30 + roll(4) * 5,
      organisationId: null,
      presenter: '',
      remarks: '',
      order: order(s),
      unconfirmed: [],
    });
  }
}

const attendeeOf = (n: number): string => `attendee-${n}`;

/** One track a day; one in two hundred has answered for a second one that runs at the same time. */
function putPerson(draft: Draft, n: number, order: string, { roll, tracks }: Making): void {
  const { department, jobTitle, name, reading, phone, email, diet, remarks } = person(n);
  const row: Attendee = {
    id: attendeeOf(n),
    organisationId: null,
    organisationText: '',
    department,
    jobTitle,
    name,
    reading,
    phone,
    email,
    kind: 'member',
    mode: n % 12 === 0 ? 'online' : 'in-person',
    diet,
    honorific: '',
    mobility: '',
    interpretation: '',
    remarks,
    proxyFor: '',
    proxyOf: n % 100 === 99 ? attendeeOf(n - 1) : null,
    proxyActivityIds: [],
    heldPlaces: [],
    attendedYears: [],
    order,
    importId: null,
    unconfirmed: [],
  };
  draft.put('attendees', row);
  const strays = roll(200) === 0;
  for (let d = 0; d < DAYS; d += 1) {
    const day = strays && d > 0 ? d - 1 : d;
    const activityId = `activity-${day}-${roll(tracks)}`;
    const value = roll(10) === 0 ? 'maybe' : roll(15) === 0 ? 'no' : 'yes';
    draft.put('answers', { ...BLANK_ANSWER, attendeeId: row.id, activityId, value });
  }
}

/** The same plan with one item a few minutes later: what a drag leaves behind. */
export function withItemMoved(plan: Plan, n: number): Plan {
  const items = [...plan.rows.items.values()];
  const item = items[n % items.length];
  if (!item || typeof item.start !== 'number' || typeof item.end !== 'number')
    throw new Error('no timed item');
  const after = { ...item, start: item.start + 5, end: item.end + 5 };
  return applyRows(plan, [{ collection: 'items', key: item.id, before: item, after }]);
}

/** The same plan as if read anew: no row and no collection keeps its identity, so that nothing kept from before counts. */
export const readAnew = (plan: Plan): Plan => structuredClone(plan);
