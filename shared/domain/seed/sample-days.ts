import { daysBetween } from '../calendar/dates.ts';
import { parseTimePoint } from '../calendar/times.ts';
import { BLANK_ACTIVITY, BLANK_ITEM, BLANK_PLACE } from '../collections/blank.ts';
import type { Item } from '../collections/index.ts';
import type { TimePoint } from '../collections/values.ts';
import { ordersAfter } from '../order/place-order.ts';
import type { Draft } from '../plan/draft.ts';
import { MEETINGS, type SampleDay } from '../reference/meetings.ts';
import { MEMBER_CITIES } from '../reference/networks.ts';
import { CCNJ_INTL, UCCN_JP } from './base-rows.ts';

/** The days, activities and items of the 8th meeting, as announced: where the source is vague the rows stay vague. */

interface Ids {
  readonly uccn: string;
  readonly ccnj: string;
  readonly excursion: string;
  readonly tour: string;
}

const point = (text: string | undefined): TimePoint => parseTimePoint(text ?? '') ?? null;

const ORDERS = ordersAfter(null, 20);
const order = (n: number): string => ORDERS[n] ?? '';

/** Puts the three days of the sample meeting into a plan that already has its meeting and cities. */
export function putSampleDays(draft: Draft, newId: () => string): void {
  const ids: Ids = { uccn: newId(), ccnj: newId(), excursion: newId(), tour: newId() };
  putActivities(draft, ids);
  const first = MEETINGS.sample.days[0]?.date ?? '';
  let places = 0;
  for (const day of MEETINGS.sample.days) {
    const id = newId();
    draft.put('days', {
      id,
      offset: daysBetween(first, day.date),
      date: day.date,
      kind: day.kind,
      windowStart: point(day.start),
      windowEnd: point(day.end),
      area: MEMBER_CITIES.find((city) => city.id === day.city)?.ja ?? day.city,
      variant: 'a',
      unconfirmed: [],
    });
    putItems(draft, day, id, ids, newId, () => order(places++));
  }
}

function putActivities(draft: Draft, ids: Ids): void {
  const parts = MEETINGS.sample.days[0]?.parts ?? [];
  const about = (network: string): string => parts.find((part) => part.network === network)?.about ?? '';
  const rows = [
    {
      id: ids.uccn,
      title: 'UCCN国内都市会議',
      titleEn: 'UCCN Domestic Cities Meeting',
      kind: 'meeting',
      network: UCCN_JP,
      optional: false,
      remarks: about(UCCN_JP),
    },
    {
      id: ids.ccnj,
      title: 'CCNJ国際ネットワーク部会',
      titleEn: 'CCNJ International Network Section',
      kind: 'meeting',
      network: CCNJ_INTL,
      optional: false,
      remarks: about(CCNJ_INTL),
    },
    {
      id: ids.excursion,
      title: '視察',
      titleEn: 'Excursion',
      kind: 'excursion',
      network: null,
      optional: false,
      remarks: '',
    },
    {
      id: ids.tour,
      title: '鶴岡ツアー〔希望者のみ〕',
      titleEn: 'Tsuruoka tour (optional)',
      kind: 'side-tour',
      network: null,
      optional: true,
      remarks: '',
    },
  ] as const;
  for (const [n, row] of rows.entries()) {
    draft.put('activities', { ...BLANK_ACTIVITY, ...row, unconfirmed: [], order: order(n) });
  }
}

function putItems(
  draft: Draft,
  day: SampleDay,
  dayId: string,
  ids: Ids,
  newId: () => string,
  nextPlaceOrder: () => string,
): void {
  let n = 0;
  const put = (row: Partial<Item> & Pick<Item, 'title' | 'kind'>): void =>
    draft.put('items', { ...BLANK_ITEM, unconfirmed: [], ...row, id: newId(), dayId, order: order(n++) });
  const place = (kind: 'venue' | 'stop', name: string): string => {
    const id = newId();
    draft.put('places', {
      ...BLANK_PLACE,
      id,
      kind,
      name,
      order: nextPlaceOrder(),
      unconfirmed: [],
    });
    return id;
  };
  const venue = day.venue === undefined ? null : place('venue', day.venue);
  // The announcement gives one window for both sessions of the afternoon, not the minute where one hands
  // over to the other: the first keeps the opening time, the last the closing time, and the rest is open.
  for (const [at, part] of day.parts.entries()) {
    put({
      title: part.title,
      kind: 'session',
      activityIds: [part.network === UCCN_JP ? ids.uccn : ids.ccnj],
      start: at === 0 ? point(day.start) : null,
      end: at === day.parts.length - 1 ? point(day.end) : null,
      placeId: venue,
      description: part.about,
      remarks: part.network === UCCN_JP ? `前年の議題：${day.lastYearsAgenda.join('、')}` : '',
      unconfirmed: ['start', 'end'],
    });
  }
  for (const stop of day.stops) {
    put({
      title: stop,
      kind: 'visit',
      activityIds: [day.kind === 'side-tour' ? ids.tour : ids.excursion],
      // 「午前〜15:00」 covers both stops as announced; which comes when is not said.
      start: point(day.start),
      end: point(day.end),
      placeId: place('stop', stop.replace(/ほか訪問$/, '')),
      optional: day.optional,
      unconfirmed: ['start', 'end'],
    });
  }
  if (day.transfer) {
    put({
      title: `鶴岡市へ移動（希望者のみ）`,
      kind: 'travel',
      activityIds: [ids.tour],
      optional: day.transfer.optional,
      description: day.transfer.note,
      unconfirmed: ['start', 'end'],
    });
  }
}
