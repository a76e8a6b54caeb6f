import {
  BLANK_ACTIVITY,
  BLANK_ANSWER,
  BLANK_ITEM,
  BLANK_PLACE,
} from '../../shared/domain/collections/blank.ts';
import { type CollectionName, collections, type RowOf } from '../../shared/domain/collections/index.ts';
import { BLANK_ATTENDEE } from '../../shared/domain/commands/attendees.ts';
import { ordersAfter } from '../../shared/domain/order/place-order.ts';
import { emptyPlan, type Plan } from '../../shared/domain/plan/plan.ts';
import type { RuleContext } from '../../shared/domain/rules/context.ts';
import { ruleContext } from '../../shared/domain/rules/context.ts';
import type { Finding } from '../../shared/domain/rules/finding.ts';
import { checkPlan } from '../../shared/domain/rules/index.ts';
import { yamagata } from './plans.ts';

/** Plans for the rules, written as rows; what a row leaves out is blank. */

type Rows = { readonly [C in CollectionName]?: readonly Partial<RowOf<C>>[] };

const ORDERS = ordersAfter(null, 1_000);

const BLANKS: { readonly [C in CollectionName]?: object } = {
  days: {
    offset: 0,
    date: '2026-10-20',
    kind: 'meeting',
    windowStart: null,
    windowEnd: null,
    area: '',
    variant: 'a',
    unconfirmed: [],
  },
  activities: { ...BLANK_ACTIVITY, title: '行事', kind: 'meeting' },
  items: { ...BLANK_ITEM, title: '項目', dayId: 'd1' },
  itemPeople: { role: 'speaker', attendeeId: null, text: '' },
  places: { ...BLANK_PLACE, kind: 'room', name: '会議室' },
  travelTimes: { transport: 'bus', distance: null, remarks: '', unconfirmed: [] },
  personHours: { dayId: 'd1', attendeeId: null, text: '', hours: [] },
  vehicles: {
    name: '1号車',
    seats: null,
    attendants: [],
    company: '',
    phone: '',
    remarks: '',
    unconfirmed: [],
  },
  agenda: {
    title: '議題',
    itemId: null,
    minutes: null,
    organisationId: null,
    presenter: '',
    remarks: '',
    unconfirmed: [],
  },
  attendees: BLANK_ATTENDEE,
  answers: { ...BLANK_ANSWER, value: 'yes' },
  memberships: { order: 1, from: null, to: null },
  silences: { reason: '理由', at: '2026-10-01T00:00:00.000Z' },
};

/** A plan of the sample's meeting with these rows; one meeting day `d1` (2026-10-20) unless days are given. */
export function planOf(rows: Rows): Plan {
  const plan = emptyPlan('plan');
  const all = { ...plan.rows, meeting: yamagata().rows.meeting } as Record<
    string,
    ReadonlyMap<string, unknown>
  >;
  for (const [name, list] of Object.entries({ days: [{ id: 'd1' }], ...rows }) as [
    CollectionName,
    readonly object[],
  ][]) {
    const key = collections[name].key as (row: unknown) => string;
    all[name] = new Map(
      list.map((row, n) => {
        const order = 'order' in collections[name].schema.entries ? { order: ORDERS[n] } : {};
        const full = { ...order, ...BLANKS[name], ...row };
        return [key(full), full];
      }),
    );
  }
  return { ...plan, rows: all as unknown as Plan['rows'] };
}

/** What one rule finds. */
export const foundBy = (
  rule: (context: RuleContext) => Finding[],
  plan: Plan,
  today: string | null = null,
): Finding[] => rule(ruleContext(plan, today));

/** What a check of the whole plan finds under one code. */
export const findingsOf = (plan: Plan, code: string, today: string | null = null): readonly Finding[] =>
  checkPlan(plan, { today }).filter(({ rule }) => rule === code);

/** A finding in short: its code, plan and items, whatever order they come in. */
export const brief = ({ rule, itemIds, variant }: Finding): string =>
  `${rule} ${[...itemIds].sort().join(' ')}${variant ? ` ${variant}` : ''}`;
