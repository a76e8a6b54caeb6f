import { BLANK_TOPIC } from '../../shared/domain/agenda/blank-topic.ts';
import type { CollectionName, RowOf } from '../../shared/domain/collections/index.ts';
import { MEETING_KEY } from '../../shared/domain/collections/meeting.ts';
import { applyRows } from '../../shared/domain/plan/change.ts';
import { Draft } from '../../shared/domain/plan/draft.ts';
import { byOrder, type Plan } from '../../shared/domain/plan/plan.ts';
import { BLANK_COST, BLANK_LESSON, BLANK_TASK } from '../../shared/domain/preparation/blank.ts';
import { BLANK_REPLY } from '../../shared/domain/replies/blank-reply.ts';
import { everything } from './everything.ts';
import { doing, testContext } from './plans.ts';

/** A plan in which people stand wherever a plan can name anybody: for disposal and handover. */

/** What one is called and reached by, as the tests look for it. */
export const PEOPLE = [
  ['臼杵 花子', 'うすき はなこ', '070-5512-8890', 'hanako.usuki@usuki.example.jp'],
  ['髙橋 一郎', 'たかはし いちろう', '080-9876-5432', 'takahashi@tsuruoka.example.jp'],
  ['Maria Schmidt', 'マリア シュミット', '+49 40 123456', 'm.schmidt@hamburg.example.de'],
] as const;

export interface PrivatePlan {
  readonly plan: Plan;
  /** Ids of `PEOPLE`, in order; the plan has others, too. */
  readonly ids: readonly [string, string, string];
}

/** Everything that hangs on people, and each of `PEOPLE` named in every free text there is. */
export function privatePlan(): PrivatePlan {
  let { plan } = everything();
  for (const [name, reading, phone, email] of PEOPLE)
    plan = doing(plan, 'addAttendee', {
      name,
      reading,
      phone,
      email,
      organisationId: 'sapporo',
      department: '文化課',
      diet: `${name}は卵アレルギー`,
      remarks: '車いす',
    });
  const all = [...plan.rows.attendees.values()].sort(byOrder);
  const [a, b, c] = all.slice(-3).map(({ id }) => id) as [string, string, string];
  const [activityId] = [...plan.rows.activities.keys()] as [string];
  for (const attendeeId of [a, b, c])
    plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  for (const attendeeId of [a, b]) plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'no' });
  for (const attendeeId of [a, b]) plan = doing(plan, 'setAnswer', { attendeeId, activityId, value: 'yes' });
  plan = doing(plan, 'checkIn', { attendeeId: a, activityId, itemId: null, desk: '' });
  plan = doing(plan, 'takeMemo', {
    text: `${PEOPLE[0][0]}さんから電話`,
    attendeeId: a,
    answers: [],
    diet: '',
  });
  plan = withTexts(plan, [a, b, c], activityId);
  plan = doing(plan, 'makeRelease', { note: `${PEOPLE[1][0]}氏に送付` });
  plan = doing(plan, 'editRow', {
    collection: 'attendees',
    key: all[0]!.id,
    patch: { proxyFor: PEOPLE[0][0], remarks: `${PEOPLE[2][0]}の随行` },
  });
  return { plan, ids: [a, b, c] };
}

function withTexts(plan: Plan, ids: readonly string[], activityId: string): Plan {
  const draft = new Draft(plan);
  const say = PEOPLE.map(([name, , phone, email]) => `${name.replace(' ', '')}（${phone}・${email}）`).join(
    '、',
  );
  const at = testContext.now;
  const edit = <C extends CollectionName>(collection: C, key: string, patch: Partial<RowOf<C>>): void =>
    draft.put(collection, { ...draft.get(collection, key)!, ...patch } as RowOf<C>);
  const itemId = [...plan.rows.items.keys()][0]!;
  edit('meeting', MEETING_KEY, {
    remarks: [say, '会場は未定'],
    contactName: '担当 太郎',
    contactPhone: '023-641-1212',
  });
  edit('items', itemId, { remarks: `連絡先：${say}`, description: `進行は${PEOPLE[0][0]}` });
  edit('activities', activityId, { remarks: say });
  edit('places', [...plan.rows.places.keys()][0]!, { address: `${PEOPLE[2][0]}気付` });
  draft.put('itemPeople', { itemId, role: 'speaker', attendeeId: null, text: PEOPLE[0][0], order: 'a1' });
  draft.put('itemPeople', { itemId, role: 'staff', attendeeId: ids[1]!, text: PEOPLE[1][0], order: 'a2' });
  draft.put('checklist', {
    ...BLANK_TASK,
    id: testContext.newId(),
    order: 'a1',
    title: `${PEOPLE[0][0]}さんに礼状`,
    owner: PEOPLE[1][0],
    remarks: say,
  });
  draft.put('lessons', {
    ...BLANK_LESSON,
    id: testContext.newId(),
    order: 'a1',
    topic: `受付（${PEOPLE[2][0]}）`,
    text: say,
  });
  draft.put('costs', {
    ...BLANK_COST,
    id: testContext.newId(),
    order: 'a1',
    heading: `謝金（${PEOPLE[1][0]}）`,
    basis: say,
    planned: 30_000,
    remarks: say,
  });
  draft.put('personHours', {
    dayId: [...plan.rows.days.keys()][0]!,
    attendeeId: null,
    text: PEOPLE[2][0],
    hours: [],
  });
  const vehicle = [...plan.rows.vehicles.keys()][0]!;
  edit('vehicles', vehicle, { attendants: [PEOPLE[1][0], '添乗員'], remarks: say, phone: PEOPLE[1][2] });
  draft.put('agenda', {
    ...BLANK_TOPIC,
    id: testContext.newId(),
    itemId,
    title: `${PEOPLE[1][0]}氏の提案`,
    minutes: 10,
    organisationId: 'sapporo',
    presenter: PEOPLE[1][0],
    remarks: say,
    order: 'a1',
    unconfirmed: [],
  });
  draft.put('replies', {
    ...BLANK_REPLY,
    id: testContext.newId(),
    organisationId: 'sapporo',
    exportId: null,
    sentAt: at,
    note: say,
    contactName: PEOPLE[0][0],
    contactPhone: PEOPLE[0][2],
    contactEmail: PEOPLE[0][3],
    topics: [{ ref: 'proposal:1', title: say, agendaId: null, text: say }],
  });
  const columns = [{ id: 'name', label: '氏名' }];
  draft.put('exports', {
    id: testContext.newId(),
    kind: 'attendee-list',
    at,
    key: '0'.repeat(64),
    language: 'ja',
    organisationId: null,
    columns,
    rows: [
      ...ids.map((ref, n) => ({ code: `r${n}`, ref, section: null, values: [PEOPLE[n]![0]] })),
      { code: 'r9', ref: null, section: null, values: [PEOPLE[0][0]] },
    ],
    sections: [],
  });
  draft.put('imports', {
    id: testContext.newId(),
    fileName: `${PEOPLE[0][0]}.xlsx`,
    sha256: '0'.repeat(64),
    at,
    modified: null,
    organisationId: null,
    people: 1,
    items: null,
    exportId: null,
  });
  draft.put('exportLog', {
    id: testContext.newId(),
    at,
    paper: 'attendee-list',
    format: 'xlsx',
    edition: '',
    fileName: `${PEOPLE[2][0]}さんへの名簿.xlsx`,
    rows: 3,
    handedTo: `札幌市 ${PEOPLE[2][0]}`,
    sensitive: true,
  });
  draft.put('calendarLedger', {
    uid: 'item-1@tsudoi',
    sequence: 3,
    modifiedAt: at,
    activityIds: [],
    event: {
      summary: '会議',
      start: { date: '2026-10-14', minutes: null },
      end: null,
      location: null,
      description: `担当：${PEOPLE[1][0]}`,
      categories: [],
      status: 'CONFIRMED',
    },
  });
  for (const [scope, subjectId] of [
    ['person', ids[0]!],
    ['person', ids[1]!],
    ['city', 'sapporo'],
  ] as const)
    draft.put('calendarShares', {
      scope,
      subjectId,
      uid: 'item-1@tsudoi',
      sequence: 3,
      of: 3,
      modifiedAt: at,
      off: false,
    });
  draft.put('conflicts', {
    collection: 'items',
    key: itemId,
    field: 'remarks',
    sides: [
      { field: 'remarks', stamps: 'x:1', value: say },
      { field: 'remarks', stamps: 'y:1', value: '別の備考' },
    ],
    row: null,
  });
  draft.put('conflicts', {
    collection: 'attendees',
    key: ids[0]!,
    field: 'phone',
    sides: [{ field: 'phone', stamps: 'x:1', value: PEOPLE[0][2] }],
    row: null,
  });
  draft.put('views', {
    id: testContext.newId(),
    name: `${PEOPLE[0][0]}の一行`,
    conditions: [{ column: 'name', op: 'contains', values: [PEOPLE[0][0]] }],
    order: 'a1',
  });
  draft.put('silences', { rule: 'vague-time', itemId, reason: `${PEOPLE[2][0]}に確認済み`, at });
  return applyRows(plan, draft.change({ code: 'test', facts: {} }).rows);
}

/** Every spelling of what people are called and reached by that must not be found afterwards. */
export const stringsOf = (people: readonly (readonly string[])[]): string[] =>
  people.flatMap((texts) =>
    texts.flatMap((text) => [...new Set([text, text.replace(/\s/g, ''), text.replace(' ', '　')])]),
  );

/** The strings that stand in a text. */
export const foundIn = (text: string, strings: readonly string[]): string[] =>
  strings.filter((one) => text.includes(one));
