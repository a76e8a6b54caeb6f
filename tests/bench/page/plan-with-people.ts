import { BLANK_MEETING, BLANK_POST } from '../../../shared/domain/collections/blank.ts';
import type { Attendee, Meeting, Organisation } from '../../../shared/domain/collections/index.ts';
import { MEETING_KEY } from '../../../shared/domain/collections/meeting.ts';
import { ordersAfter } from '../../../shared/domain/order/place-order.ts';
import type { RowChange } from '../../../shared/domain/plan/change.ts';
import { applyRows, type Change } from '../../../shared/domain/plan/change.ts';
import type { JournalEntry } from '../../../shared/domain/plan/journal.ts';
import { emptyPlan, type Plan } from '../../../shared/domain/plan/plan.ts';
import { CITIES, person } from '../input/people.mjs';

export const PLAN_ID = '0199a000-0000-7000-8000-000000000000';
const AT = '2025-09-01T00:00:00.000Z';

const MEETING: Meeting = {
  number: 8,
  fiscalYear: 2025,
  hostId: 'city-0',
  title: '第8回UCCN国内都市ネットワーク会議',
  titleEn: '',
  series: 'uccn-jp',
  networks: ['uccn-jp'],
  mode: 'in-person',
  zone: 'Asia/Tokyo',
  programme: [],
  remarks: [],
  jointNumber: null,
  ...BLANK_MEETING,
  unconfirmed: [],
};

/** A new plan with its meeting, its cities and so many attendees, and the one journal entry that made it. */
export function planWithPeople(count: number): { readonly plan: Plan; readonly entry: JournalEntry } {
  const orders = ordersAfter(null, count);
  const rows: RowChange[] = [
    { collection: 'meeting', key: MEETING_KEY, before: null, after: MEETING },
    ...CITIES.map((name, n): RowChange => {
      const after = organisation(name, n);
      return { collection: 'organisations', key: after.id, before: null, after };
    }),
    ...orders.map((order, n): RowChange => {
      const after = attendee(n, order);
      return { collection: 'attendees', key: after.id, before: null, after };
    }),
  ];
  return entered(emptyPlan(PLAN_ID), rows);
}

/** The plan after another remark on its n-th attendee, and the entry that says so. */
export function withRemark(plan: Plan, n: number, remarks: string): ReturnType<typeof planWithPeople> {
  const before = plan.rows.attendees.get(attendeeId(n));
  if (!before) throw new Error(`no attendee ${n}`);
  return entered(plan, [{ collection: 'attendees', key: before.id, before, after: { ...before, remarks } }]);
}

function entered(plan: Plan, rows: Change['rows']): ReturnType<typeof planWithPeople> {
  const seq = plan.seq + 1;
  return {
    plan: { ...applyRows(plan, rows), seq },
    entry: { seq, at: AT, kind: 'do', of: null, label: { code: 'bench', facts: {} }, rows },
  };
}

const attendeeId = (n: number): string => `0199a000-0000-7000-8000-${String(n + 1).padStart(12, '0')}`;

function attendee(n: number, order: string): Attendee {
  const { department, jobTitle, name, reading, phone, email, diet, remarks } = person(n);
  return {
    id: attendeeId(n),
    organisationId: `city-${n % CITIES.length}`,
    organisationText: '',
    department,
    jobTitle,
    name,
    reading,
    phone,
    email,
    kind: 'member',
    mode: 'in-person',
    diet,
    honorific: '',
    mobility: '',
    interpretation: '',
    remarks,
    proxyFor: '',
    proxyOf: null,
    proxyActivityIds: [],
    heldPlaces: [],
    attendedYears: [],
    order,
    importId: null,
    unconfirmed: [],
  };
}

const organisation = (name: string, n: number): Organisation => ({
  id: `city-${n}`,
  kind: 'city',
  name,
  reading: '',
  nameEn: '',
  aliases: [],
  prefecture: '',
  code: null,
  field: null,
  designated: null,
  ...BLANK_POST,
  unconfirmed: [],
});
