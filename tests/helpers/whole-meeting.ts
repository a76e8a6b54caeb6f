import { joiningRanks } from '../../shared/domain/attendees/joining-order.ts';
import { answerKey } from '../../shared/domain/collections/answers.ts';
import { BLANK_ANSWER } from '../../shared/domain/collections/blank.ts';
import type { Answer, Attendee, Item, Place } from '../../shared/domain/collections/index.ts';
import { ordersAfter } from '../../shared/domain/order/place-order.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { rideOf, withPlace } from './excursion.ts';
import { at, doing, resetIds, withItem, yamagata } from './plans.ts';
import { attendee } from './sample-people.ts';

const FAMILY = [
  '髙橋',
  '山﨑',
  '齋藤',
  '佐々木',
  '渡邉',
  '𠮷田',
  '鈴木',
  '長谷川',
  '伊藤',
  '小野寺',
  '阿部',
  '五十嵐',
];
const GIVEN = ['太郎', '花子', '一', '美咲', '健太郎', 'さくら', '直樹', '由美子', '誠', '智恵美'];
const OFFICES = [
  '文化芸術推進課',
  '企画部政策企画課',
  '産業環境部産業振興課',
  '観光文化交流局文化芸術推進部文化芸術推進課',
];
const TITLES = ['課長', '係長', '主査', '主任', '課長補佐兼文化創造都市推進係長'];

/**
 * The sample meeting as a paper at the end of the planning finds it: two sessions with an agenda on the first
 * afternoon, a reception, an excursion by two coaches with a lunch and a rain plan, the office that organizes it, and
 * so many people of all member cities.
 */
export function wholeMeeting(count: number): Plan {
  resetIds();
  let plan = yamagata();
  plan = doing(plan, 'removeItems', { ids: [...plan.rows.items.keys()] });
  for (const id of plan.rows.places.keys()) plan = doing(plan, 'removePlace', { id });
  const [meeting, trip] = [...plan.rows.days.values()].sort((a, b) => a.offset - b.offset);
  const [uccn = '', ccnj = ''] = [...plan.rows.activities.keys()];
  const place = (name: string, more: Partial<Place> = {}): string => {
    const made = withPlace(plan, name, more);
    plan = made.plan;
    return made.id;
  };
  const item = (dayId: string, times: string, title: string, more: Partial<Item> = {}): string => {
    const [start = '', end = ''] = times.split('-');
    const made = withItem(plan, { start: at(start), end: at(end), ...more, title, dayId });
    plan = made.plan;
    return made.id;
  };
  const activity = (title: string, more: Partial<Parameters<typeof addActivity>[1]> = {}): string => {
    plan = addActivity(plan, { title, kind: 'reception', ...more });
    return [...plan.rows.activities.keys()].at(-1) ?? '';
  };
  plan = doing(plan, 'editRow', {
    collection: 'meeting',
    key: 'meeting',
    patch: {
      contactOffice: '山形市文化創造都市課',
      contactName: '山口・木村',
      contactPhone: '023-641-1212',
      contactEmail: 'bunka@city.example.lg.jp',
    },
  });
  plan = doing(plan, 'setAddresses', {
    addresses: [
      {
        organisationId: 'nagoya',
        patch: { postalCode: '4608508', address: '名古屋市中区三の丸三丁目1番1号', addressee: '市長' },
      },
      {
        organisationId: 'tsuruoka',
        patch: { postalCode: '9978601', address: '鶴岡市馬場町9番25号', office: '企画部政策企画課' },
      },
    ],
  });
  const venue = place('山形市保健所', {
    kind: 'venue',
    address: '山形市城南町一丁目1番1号',
    phone: '023-616-7260',
  });
  const hall = place('大会議室', { kind: 'room', parentId: venue });
  const small = place('第2会議室', { kind: 'room', parentId: venue });
  const hotel = place('ホテル霞城', {
    kind: 'venue',
    address: '山形市城南町一丁目2番3号',
    phone: '023-600-0001',
  });
  const station = place('山形駅西口', { address: '山形市城南町一丁目', busParking: true });
  const studio = place('やまがたクリエイティブセンター「Q1」', {
    address: '山形市本町一丁目5番19号',
    phone: '023-615-8099',
    toilet: true,
    busParking: true,
  });
  const temple = place('立石寺', {
    address: '山形市山寺4456番地1',
    phone: '023-695-2843',
    toilet: true,
    busParking: true,
  });
  const museum = place('山形美術館', { address: '山形市大手町1番63号', phone: '023-622-3090' });
  const party = activity('意見交換会', { fee: 6000, deadline: '2025-09-12' });
  const excursion = activity('視察（山寺コース）', {
    kind: 'excursion',
    fee: 2500,
    capacity: 80,
    deadline: '2025-09-12',
  });
  for (const id of [uccn, ccnj])
    plan = doing(plan, 'editRow', { collection: 'activities', key: id, patch: { deadline: '2025-09-05' } });

  const first = meeting?.id ?? '';
  item(first, '13:00-13:30', '受付', { kind: 'assembly', placeId: hall });
  item(first, '13:30-13:40', '開会', { kind: 'ceremony', placeId: hall });
  const session = item(first, '13:40-15:10', 'UCCN国内都市会議', { placeId: hall, activityIds: [uccn] });
  const section = item(first, '13:40-15:10', 'CCNJ国際ネットワーク部会', {
    placeId: small,
    activityIds: [ccnj],
  });
  item(first, '15:10-15:20', '休憩', { kind: 'break', placeId: hall, allRooms: true });
  item(first, '15:20-16:50', '意見交換', {
    placeId: hall,
    description: '各都市主催事業における都市間の連携',
  });
  item(first, '16:50-17:00', '閉会', { kind: 'ceremony', placeId: hall });
  item(first, '18:00-20:00', '意見交換会', { kind: 'reception', placeId: hotel, activityIds: [party] });
  const people = [{ role: 'chair', attendeeId: null, text: '文化創造都市課 山口' } as const];
  plan = doing(plan, 'setItemPeople', { itemId: session, people });
  for (const [title, city] of [
    ['2025年度年次総会への参加について', 'nagoya'],
    ['各都市主催事業における加盟都市間の連携について', 'kobe'],
    ['海外への送金方法について', 'usuki'],
  ])
    plan = doing(plan, 'addAgendaItem', {
      itemId: session,
      title: title ?? '',
      organisationId: city ?? null,
    });
  plan = doing(plan, 'addAgendaItem', {
    itemId: section,
    title: '東アジア文化都市の取組',
    presenter: '鎌倉市　文化課',
  });

  const second = trip?.id ?? '';
  const on = { activityIds: [excursion] };
  const leg = { kind: 'travel', transport: 'bus', ...on } as const;
  item(second, '8:40-9:00', '集合', { kind: 'assembly', placeId: station, ...on });
  const out = item(second, '9:00-9:15', '移動', { ...leg, placeId: station, toPlaceId: studio, fixed: true });
  item(second, '9:15-10:15', '「Q1」の視察', { kind: 'visit', placeId: studio, ...on });
  const on2 = item(second, '10:20-10:50', '移動', { ...leg, placeId: studio, toPlaceId: temple });
  item(second, '10:50-12:20', '山寺の見学', { kind: 'visit', placeId: temple, variant: 'a', ...on });
  item(second, '10:50-12:20', '山形美術館の見学', { kind: 'visit', placeId: museum, variant: 'b', ...on });
  item(second, '12:20-13:20', '昼食（板そば）', { kind: 'meal', placeId: temple, ...on });
  const back = item(second, '13:30-14:10', '移動', { ...leg, placeId: temple, toPlaceId: station });
  item(second, '14:10-14:20', '解散', { kind: 'assembly', placeId: station, ...on });
  for (const [from, to, minutes, distance] of [
    [station, studio, 12, 2.3],
    [studio, temple, 28, 14.8],
    [temple, station, 35, 15.6],
  ] as const)
    plan = doing(plan, 'setTravelTime', { from, to, minutes, distance, transport: 'bus' });
  for (const name of ['1号車', '2号車']) {
    plan = rideOf(plan, name, out, {
      seats: 45,
      attendants: [name === '1号車' ? '山口' : '木村'],
      company: '山形観光バス',
      phone: '090-0000-1111',
    });
    const vehicleId = [...plan.rows.vehicles.keys()].at(-1) ?? '';
    for (const itemId of [on2, back]) plan = doing(plan, 'setRide', { vehicleId, itemId, on: true });
  }
  return withMany(plan, count, [uccn, party, excursion]);
}

const addActivity = (plan: Plan, input: Parameters<typeof doing<'addActivity'>>[2]): Plan =>
  doing(plan, 'addActivity', input);

/** So many people of the member cities in turn, every seventh without an answer; put in as rows, for there may be thousands. */
function withMany(plan: Plan, count: number, activityIds: readonly string[]): Plan {
  const cities = [...joiningRanks(plan).keys()];
  const orders = ordersAfter(null, count);
  const attendees = new Map<string, Attendee>();
  const answers = new Map<string, Answer>();
  for (let n = 0; n < count; n += 1) {
    const id = `p${n}`;
    const family = FAMILY[n % FAMILY.length] ?? '';
    const given = GIVEN[(n * 7 + Math.floor(n / FAMILY.length)) % GIVEN.length] ?? '';
    attendees.set(
      id,
      attendee(id, {
        name: `${family} ${given}`,
        reading: 'ふりがな ふりがな',
        organisationId: cities[n % cities.length] ?? null,
        department: OFFICES[n % OFFICES.length] ?? '',
        jobTitle: TITLES[n % TITLES.length] ?? '',
        phone: `090-0000-${String(n).padStart(4, '0')}`,
        order: orders[n] ?? 'a0',
      }),
    );
    if (n % 7 === 6) continue;
    for (const [at, activityId] of activityIds.entries()) {
      const value = at === 2 && n % 3 === 0 ? 'no' : 'yes';
      answers.set(answerKey(id, activityId), { ...BLANK_ANSWER, attendeeId: id, activityId, value });
    }
  }
  // Not the record's sample: a file with it is another plan, not a copy of that one.
  const id = '0199a000-0000-7000-8000-000000000002';
  return { ...plan, id, rows: { ...plan.rows, attendees, answers } };
}
