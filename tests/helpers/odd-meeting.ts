import type { Attendee, Item } from '../../shared/domain/collections/index.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { rideOf, withPlace } from './excursion.ts';
import { at, doing, resetIds, withItem, yamagata } from './plans.ts';

/** Cities that are left in it, the host among them. */
const CITIES = new Set(['yamagata', 'nagoya', 'sapporo']);

/**
 * A small meeting of cases that a usual one has not: one person of a city, one of no organisation, one who comes
 * instead of another, one who waits, one who has not answered; an activity that is off, one that nobody comes to, one
 * below its minimum; two coaches with a rider each; items with vague times, past midnight, called off, unplaced, on
 * line, without a place, for the rain; a day without a date; and what was changed since its edition.
 */
export function oddMeeting(): Plan {
  resetIds();
  let plan = fewCities(yamagata());
  plan = doing(plan, 'removeItems', { ids: [...plan.rows.items.keys()] });
  for (const id of plan.rows.places.keys()) plan = doing(plan, 'removePlace', { id });
  for (const id of [...plan.rows.activities.keys()].slice(1)) plan = doing(plan, 'removeActivity', { id });
  const [meeting, trip] = [...plan.rows.days.values()].sort((a, b) => a.offset - b.offset);
  const [first, second] = [meeting?.id ?? '', trip?.id ?? ''];
  const [session = ''] = plan.rows.activities.keys();
  const activity = (input: Parameters<typeof doing<'addActivity'>>[2]): string => {
    plan = doing(plan, 'addActivity', input);
    return [...plan.rows.activities.keys()].at(-1) ?? '';
  };
  const party = activity({ title: '懇親会', titleEn: 'Reception', kind: 'reception', fee: 1 });
  const tour = activity({
    title: '蔵王ツアー',
    kind: 'side-tour',
    optional: true,
    capacity: 2,
    minimum: 5,
    fee: 1000,
    deadline: '2025-06-30',
  });
  const nobody = activity({ title: '朝の散歩', kind: 'excursion', optional: true, capacity: 1 });

  const person = (name: string, about: Partial<Attendee>, yes: readonly string[] = []): string => {
    plan = doing(plan, 'addAttendee', { ...about, name });
    const attendeeId = [...plan.rows.attendees.keys()].at(-1) ?? '';
    for (const activityId of yes) plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
    return attendeeId;
  };
  const chief = person('髙橋 一郎', CHIEF, [session, party, tour]);
  const away = person('山本 二郎', { organisationId: 'nagoya', reading: 'やまもと じろう' }, [
    session,
    party,
  ]);
  plan = doing(plan, 'makeProxy', {
    attendeeId: away,
    activityIds: [session],
    person: { name: '田中 三郎', reading: 'たなか さぶろう', department: '', jobTitle: '主事' },
  });
  const silent = person('鈴木 四郎', { organisationId: 'nagoya' });
  person('佐藤 花子', ALONE, [session, tour]);
  plan = swapped(swapped(plan, 'attendees', away, silent), 'activities', tour, nobody);
  const guest = person('Anna Müller', GUEST, [session]);
  person('待 五郎', { organisationId: 'yamagata', reading: 'まち ごろう' }, [tour]);
  plan = doing(plan, 'setAnswer', { attendeeId: guest, activityId: party, value: 'maybe' });
  plan = doing(plan, 'editRow', { collection: 'activities', key: party, patch: { cancelled: true } });
  const keys = [party, tour].map((activityId) => ({ attendeeId: chief, activityId }));
  plan = doing(plan, 'setPayments', { keys, state: 'advance', date: '2025-06-01' });
  plan = doing(plan, 'issueReceipts', { attendeeIds: [chief], date: '2025-06-01' });

  const place = (name: string, more: Parameters<typeof withPlace>[2] = {}): string => {
    const made = withPlace(plan, name, more);
    plan = made.plan;
    return made.id;
  };
  const item = (dayId: string | null, title: string, more: Partial<Item>): string => {
    const made = withItem(plan, { ...more, title, dayId });
    plan = made.plan;
    return made.id;
  };
  const online = place('オンライン会議室', { kind: 'online', address: 'https://meet.example/j/1' });
  const station = place('山形駅', { toilet: false });
  const summit = place('蔵王山頂', {});
  item(first, '開会', { start: at('13:30'), end: null, unconfirmed: ['placeId'] });
  const talk = item(first, '意見交換', {
    start: 'morning',
    end: at('15:00'),
    placeId: online,
    activityIds: [session],
  });
  item(first, '写真撮影', { start: null, end: null });
  const dropped = item(first, '市歌の紹介', { start: at('16:00'), end: at('16:10') });
  item(first, '懇親会', { start: at('18:00'), end: at('20:00'), activityIds: [party], cancelled: true });
  item(first, '星空観察', { start: at('23:30'), end: at('25:10'), optional: true });
  item(null, '特産品の紹介', { start: null, end: null });
  const onTour = { activityIds: [tour] };
  const leg = { ...onTour, kind: 'travel', transport: 'bus' } as const;
  const out = item(second, '往路', {
    ...leg,
    start: at('9:00'),
    end: at('10:00'),
    placeId: station,
    toPlaceId: summit,
  });
  const sight = { ...onTour, kind: 'visit', start: at('10:10'), end: at('11:40') } as const;
  item(second, '御釜の見学', { ...sight, placeId: summit, variant: 'a' });
  item(second, '資料館の見学', { ...sight, placeId: station, variant: 'b' });
  const back = item(second, '復路', {
    ...leg,
    start: at('11:50'),
    end: null,
    placeId: summit,
    toPlaceId: station,
  });
  item(second, '朝の散歩', { start: at('6:30'), end: at('7:00'), activityIds: [nobody] });
  plan = doing(plan, 'setItemPeople', {
    itemId: talk,
    people: [
      { role: 'chair', attendeeId: chief, text: '髙橋 一郎' },
      { role: 'speaker', attendeeId: null, text: '外部講師' },
    ],
  });
  plan = doing(plan, 'addAgendaItem', { itemId: talk, title: 'その他', organisationId: null });
  plan = rideOf(plan, '1号車', out, { seats: 2, attendants: [], company: '山形観光バス' });
  plan = rideOf(plan, 'ハイヤー', out, { seats: null, attendants: ['木村', '山口'] });
  const coaches = [...plan.rows.vehicles.keys()];
  plan = doing(plan, 'setRide', { vehicleId: coaches[0] ?? '', itemId: back, on: true });
  const riders = [...plan.rows.answers.values()].filter(
    ({ activityId, place: held }) => activityId === tour && held === 'in',
  );
  for (const [n, { attendeeId }] of riders.entries())
    plan = doing(plan, 'seatRider', {
      activityId: tour,
      attendeeId,
      vehicleId: coaches[n] ?? null,
      locked: false,
    });
  plan = changed(withRoom(plan), { talk, second });
  plan = doing(plan, 'removeItems', { ids: [dropped] });
  return doing(plan, 'addItem', { dayId: first, title: '市長の挨拶', start: at('13:20'), end: at('13:30') });
}

const CHIEF = {
  organisationId: 'nagoya',
  department: '観光文化交流局',
  jobTitle: '局長',
  reading: 'たかはし いちろう',
  phone: '052-000-0000',
} as const;
const ALONE = {
  organisationId: 'sapporo',
  reading: 'さとう はなこ',
  diet: 'そばアレルギー',
  mobility: '車いす',
  mode: 'in-person',
} as const;
const GUEST = {
  organisationText: 'UNESCO',
  jobTitle: 'Programme Specialist',
  kind: 'guest',
  mode: 'online',
} as const;

/** Two editions, the second without the date of the second day; an item moved since, one gone, one added. */
function changed(plan: Plan, { talk, second }: { readonly talk: string; readonly second: string }): Plan {
  const edited = (of: Plan, patch: Partial<Item>): Plan =>
    doing(of, 'editRow', { collection: 'items', key: talk, patch });
  let next = doing(plan, 'makeRelease', { note: '' });
  next = doing(next, 'editRow', { collection: 'days', key: second, patch: { date: null } });
  next = doing(edited(next, { remarks: '録画する' }), 'makeRelease', {
    note: '2日目の期日は追って知らせます。',
  });
  return edited(next, { end: at('15:30') });
}

/** Two rows in each other's place of the hand-made order: it is not the one in which they were written. */
function swapped(plan: Plan, collection: 'attendees' | 'activities', a: string, b: string): Plan {
  const { [collection]: rows } = plan.rows;
  const order = (id: string): string => rows.get(id)?.order ?? '';
  const [first, second] = [order(a), order(b)];
  const moved = doing(plan, 'editRow', { collection, key: a, patch: { order: second } });
  return doing(moved, 'editRow', { collection, key: b, patch: { order: first } });
}

/** One table with more seats than people, and one pitch without a speaker. */
function withRoom(plan: Plan): Plan {
  let next = doing(plan, 'addSeatPlan', {
    title: '意見交換',
    itemId: null,
    shape: 'islands',
    counts: [4],
    fixtures: [{ kind: 'door', side: 'left' }],
  });
  const [seatPlanId = ''] = next.rows.seatPlans.keys();
  next = doing(next, 'arrangeRoom', { seatPlanId, by: 'city' });
  return doing(doing(next, 'setStage', {}), 'addPitches', { cities: [null] });
}

/** The sample meeting with few member cities, so that what goes to each of them stays short. */
function fewCities(plan: Plan): Plan {
  const { organisations, memberships } = plan.rows;
  return {
    ...plan,
    rows: {
      ...plan.rows,
      organisations: new Map(
        [...organisations].filter(([id, { kind }]) => kind !== 'city' || CITIES.has(id)),
      ),
      memberships: new Map([...memberships].filter(([, { organisationId }]) => CITIES.has(organisationId))),
    },
  };
}
