import type { Activity, CustomField } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** Fields that are edited as plain text. */
export const TEXT_FIELDS = [
  'reading',
  'name',
  'department',
  'jobTitle',
  'proxyFor',
  'diet',
  'mobility',
  'interpretation',
  'phone',
  'email',
  'remarks',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields in which line breaks stand; elsewhere a break in pasted text is a space. */
export const LONG_FIELDS: ReadonlySet<string> = new Set(['diet', 'mobility', 'interpretation', 'remarks']);

/** What a cell of a column holds. */
export type CellKind =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'kind' }
  | { readonly kind: 'mode' }
  | { readonly kind: 'honorific' }
  | { readonly kind: 'answer'; readonly activity: Activity }
  | { readonly kind: 'custom'; readonly field: CustomField };

/** A column of the table of attendees, by an id that stays the same while the plan changes. */
export interface Cell {
  readonly id: string;
  readonly cell: CellKind;
}

const text = (field: TextField): Cell => ({ id: field, cell: { kind: 'text', field } });

/** Every column there is, in the order they stand in at first. */
export function cellsOf({ rows: { activities, customFields } }: Pick<Plan, 'rows'>): readonly Cell[] {
  return [
    text('reading'),
    text('name'),
    { id: 'organisation', cell: { kind: 'organisation' } },
    text('department'),
    text('jobTitle'),
    { id: 'kind', cell: { kind: 'kind' } },
    text('proxyFor'),
    ...[...activities.values()]
      .sort(byOrder)
      .map((activity): Cell => ({ id: activity.id, cell: { kind: 'answer', activity } })),
    { id: 'mode', cell: { kind: 'mode' } },
    text('diet'),
    text('mobility'),
    text('interpretation'),
    text('phone'),
    text('email'),
    text('remarks'),
    { id: 'honorific', cell: { kind: 'honorific' } },
    ...[...customFields.values()]
      .sort(byOrder)
      .map((field): Cell => ({ id: field.id, cell: { kind: 'custom', field } })),
  ];
}

/** What is veiled until asked for, and never found by a search. */
export const isSensitive = (cell: CellKind): boolean => careFieldOf(cell) !== null;

/** The veiled field that a column shows, or null. */
export const careFieldOf = (cell: CellKind): CareField | null =>
  cell.kind === 'text' ? (CARE_FIELDS.find((field) => field === cell.field) ?? null) : null;

/** Care that people need: kept out of every list that is handed around. */
export const CARE_FIELDS = ['diet', 'mobility', 'interpretation'] as const;
export type CareField = (typeof CARE_FIELDS)[number];
