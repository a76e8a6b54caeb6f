import type { Activity } from '../../../shared/domain/collections/index.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';

/** Fields that are edited as plain text. */
export const TEXT_FIELDS = [
  'reading',
  'name',
  'department',
  'jobTitle',
  'proxyFor',
  'diet',
  'phone',
  'email',
  'remarks',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What a cell of a column holds. */
export type CellKind =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'kind' }
  | { readonly kind: 'answer'; readonly activity: Activity };

/** Where a cell stands in its row: two columns may share a width, one above the other. */
type Half = 'whole' | 'top' | 'bottom';

/** One column of the grid as the keyboard walks through it. */
export interface Column {
  readonly id: string;
  readonly cell: CellKind;
  readonly half: Half;
  /** The width's number, 0 being that of the row's check box. */
  readonly track: number;
}

/** The columns in order and the widths they stand in. */
export interface Columns {
  readonly all: readonly Column[];
  /** Widths in px; the last one takes what is left. */
  readonly widths: readonly number[];
  /** Distance of each width from the row's start, in px. */
  readonly lefts: readonly number[];
}

/** How many widths stay in sight when the grid is scrolled sideways: check box and name. */
export const FIXED_TRACKS = 2;

const text = (field: TextField): { id: string; cell: CellKind } => ({
  id: field,
  cell: { kind: 'text', field },
});

/** The grid's columns for a plan's activities, in their order. */
export function columnsOf(plan: Pick<Plan, 'rows'>): Columns {
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const tracks: { readonly width: number; readonly cells: readonly { id: string; cell: CellKind }[] }[] = [
    { width: 42, cells: [] },
    { width: 172, cells: [text('reading'), text('name')] },
    { width: 108, cells: [{ id: 'organisation', cell: { kind: 'organisation' } }] },
    { width: 184, cells: [text('department'), text('jobTitle')] },
    { width: 118, cells: [{ id: 'kind', cell: { kind: 'kind' } }, text('proxyFor')] },
    ...activities.map((activity) => ({
      width: 86,
      cells: [{ id: activity.id, cell: { kind: 'answer' as const, activity } }],
    })),
    { width: 132, cells: [text('diet')] },
    { width: 190, cells: [text('phone'), text('email')] },
    { width: 220, cells: [text('remarks')] },
  ];
  const widths = tracks.map(({ width }) => width);
  let left = 0;
  const lefts = widths.map((width) => {
    left += width;
    return left - width;
  });
  const all = tracks.flatMap(({ cells }, track) =>
    cells.map(
      (cell, n): Column => ({
        ...cell,
        track,
        half: cells.length === 1 ? 'whole' : n === 0 ? 'top' : 'bottom',
      }),
    ),
  );
  return { all, widths, lefts };
}

/** `grid-template-columns` of the widths. */
export const tracksStyle = ({ widths }: Columns): string =>
  widths.map((width, n) => (n === widths.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' ');
