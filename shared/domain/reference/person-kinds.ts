import type { Language } from '../calendar/wareki.ts';
import type { PersonKind } from '../collections/index.ts';
import { ordersAfter } from '../order/place-order.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** 区分: what a meeting's people come as. Ids of the built-in ones never change: plans and files name them. */

type BuiltIn = Pick<PersonKind, 'id' | 'label' | 'labelEn' | 'member'>;

const BUILT_IN: readonly BuiltIn[] = [
  { id: 'member', label: '加盟都市', labelEn: 'Member city', member: true },
  { id: 'section', label: '部会参加', labelEn: 'Section', member: true },
  { id: 'guest', label: '来賓', labelEn: 'Guest', member: false },
  { id: 'observer', label: 'オブザーバー', labelEn: 'Observer', member: false },
  { id: 'speaker', label: '発表者', labelEn: 'Speaker', member: false },
  { id: 'staff', label: '事務局', labelEn: 'Secretariat', member: false },
  { id: 'escort', label: '随行', labelEn: 'Attendant', member: false },
  { id: 'press', label: '報道', labelEn: 'Press', member: false },
];

const ORDERS = ordersAfter(null, BUILT_IN.length);

/** The kinds every meeting begins with, in order. */
export const BUILT_IN_KINDS: readonly PersonKind[] = BUILT_IN.map((kind, n) => ({
  ...kind,
  honorific: '様',
  hidden: false,
  order: ORDERS[n] ?? '',
}));

export const isBuiltInKind = (id: string): boolean => BUILT_IN.some((kind) => kind.id === id);

const known = new WeakMap<Plan['rows']['personKinds'], readonly PersonKind[]>();

/** All kinds of a plan in its order, those not offered any more too. */
export function kindsOf({ rows: { personKinds } }: Pick<Plan, 'rows'>): readonly PersonKind[] {
  const before = known.get(personKinds);
  if (before) return before;
  const all = new Map(BUILT_IN_KINDS.map((kind) => [kind.id, kind]));
  for (const row of personKinds.values()) all.set(row.id, row);
  const kinds = [...all.values()].sort(byOrder);
  known.set(personKinds, kinds);
  return kinds;
}

/** A kind by id. One that is not known (its row is gone) is called by its id. */
export function kindById(plan: Pick<Plan, 'rows'>, id: string): PersonKind {
  const kind = kindsOf(plan).find((one) => one.id === id);
  return kind ?? { id, label: id, labelEn: id, honorific: '様', member: false, hidden: true, order: 'z' };
}

/** What a kind is called. */
export const kindName = ({ label, labelEn }: PersonKind, language: Language): string =>
  language === 'en' && labelEn !== '' ? labelEn : label;

/** The names of all kinds by id. */
export const kindNames = (plan: Pick<Plan, 'rows'>, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(kindsOf(plan).map((kind) => [kind.id, kindName(kind, language)]));
