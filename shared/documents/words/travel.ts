import type { BusSize } from '../../domain/travel/bus-size.ts';

/** Words of the papers about being on the way: itinerary and boarding list. */

const JA = {
  busSizes: { small: '小型', medium: '中型', large: '大型' } as Readonly<Record<BusSize, string>>,
  columns: {
    time: '時刻（着・発）',
    content: '内容・案内',
    stay: '所要',
    move: '移動',
    contact: '連絡先',
    rain: '雨天時',
    roll: '点呼',
    boarding: '乗車地・備考',
    phone: '携帯',
  },
  arrives: (time: string) => `${time}着`,
  departs: (time: string) => `${time}発`,
  minutes: (n: number) => `${n}分`,
  hours: (h: number, m: number) => (m === 0 ? `${h}時間` : `${h}時間${m}分`),
  kilometres: (n: number) => `約${n}km`,
  way: (from: string, to: string) => `${from} → ${to}`,
  legTitle: '移動',
  riders: (n: number) => `${n}名`,
  opening: (hours: string) => `開館 ${hours}`,
  closedOn: (days: readonly string[]) => `定休 ${days.join('')}`,
  closedToday: '当日は休館日',
  buffer: (n: number) => `余裕 ${n}分`,
  outsideHours: '開館時間外',
  toilet: (has: boolean): string => (has ? 'トイレ有' : 'トイレ無'),
  parking: (has: boolean): string => (has ? '大型バス駐車可' : '大型バス駐車不可'),
  betweenNeeds: '・',
  notInRain: '実施しない',
  instead: (what: string, when: string) => `${what}（${when}）`,
  rainOnly: (titles: string) => `※雨天時に加わる項目：${titles}`,
  noTravel: '視察・移動の項目がありません。',
  coach: (name: string, company: string, seats: number | null) =>
    named(name, [company, seats === null ? '' : `座席${seats}`], '（', '・', '）'),
  attendants: (names: string) => `添乗　${names}`,
  counts: (people: number, attendants: number) =>
    attendants === 0
      ? `乗車 ${people}名`
      : `乗車 ${people}名・添乗 ${attendants}名　計${people + attendants}名`,
  noVehicle: '車両未定',
  withoutSeat: '席の決まっていない方',
  companions: (n: number) => `同伴${n}名`,
  unassigned: '※座席・号車は割り当てる前です。この便に参加と答えた全員を載せています。',
  nobodyAsked: '※対象の行事が決まっていない移動のため、人数は数えていません。',
  noLegs: '移動の項目がありません。',
  notOnLeg: '－',
  vehicle: '号車',
};

const EN: typeof JA = {
  busSizes: { small: 'small', medium: 'medium', large: 'large' },
  columns: {
    time: 'Time (arr., dep.)',
    content: 'Programme',
    stay: 'Length',
    move: 'Travel',
    contact: 'Contact',
    rain: 'If it rains',
    roll: 'Roll call',
    boarding: 'Boards at / remarks',
    phone: 'Mobile',
  },
  arrives: (time) => `arr. ${time}`,
  departs: (time) => `dep. ${time}`,
  minutes: (n) => `${n} min`,
  hours: (h, m) => (m === 0 ? `${h} h` : `${h} h ${m} min`),
  kilometres: (n) => `about ${n} km`,
  way: (from, to) => `${from} → ${to}`,
  legTitle: 'Travel',
  riders: (n) => `${n} ${n === 1 ? 'person' : 'people'}`,
  opening: (hours) => `open ${hours}`,
  closedOn: (days) => `closed on ${days.join(', ')}`,
  closedToday: 'closed on this day',
  buffer: (n) => `${n} min to spare`,
  outsideHours: 'outside opening hours',
  toilet: (has) => (has ? 'toilets' : 'no toilets'),
  parking: (has) => (has ? 'coach parking' : 'no coach parking'),
  betweenNeeds: ', ',
  notInRain: 'left out',
  instead: (what, when) => `${what} (${when})`,
  rainOnly: (titles) => `Added if it rains: ${titles}`,
  noTravel: 'There are no visits or legs.',
  coach: (name, company, seats) =>
    named(name, [company, seats === null ? '' : `${seats} seats`], ' (', ', ', ')'),
  attendants: (names) => `Attendants: ${names}`,
  counts: (people, attendants) =>
    attendants === 0
      ? `${people} riding`
      : `${people} riding, ${attendants} attending: ${people + attendants} in all`,
  withoutSeat: 'without a seat yet',
  companions: (n) => `with ${n} ${n === 1 ? 'companion' : 'companions'}`,
  noVehicle: 'No vehicle yet',
  unassigned: 'Vehicles and seats are not assigned yet: everybody who said yes to the leg is listed.',
  nobodyAsked: 'Nobody is counted for legs that belong to no activity.',
  noLegs: 'There are no legs.',
  notOnLeg: '–',
  vehicle: 'Vehicle',
};

/** 1号車（○○バス・座席45）, without what is not known. */
function named(name: string, facts: readonly string[], open: string, between: string, close: string): string {
  const known = facts.filter((fact) => fact !== '');
  return known.length === 0 ? name : `${name}${open}${known.join(between)}${close}`;
}

export const TRAVEL_WORDS = { ja: { trip: JA }, en: { trip: EN } };
