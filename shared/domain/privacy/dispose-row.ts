import { blankPersonal } from '../carry-over/without-personal.ts';
import { type CollectionName, collections, type RowOf } from '../collections/index.ts';
import { changeTexts } from './texts.ts';
import { TAKEN_OUT, type Traces } from './traces.ts';

/** Whose data goes: the ids, whether that is everybody, and what they are called. */
export interface Disposal {
  readonly gone: ReadonlySet<string>;
  /** All personal data of the meeting goes, not these people's alone. */
  readonly all: boolean;
  readonly traces: Traces;
  /** Saved filters that look for nobody's name. */
  readonly keptViews: ReadonlySet<string>;
  /** Whether a text names an office and no person, as far as can be told. */
  readonly isOffice: (text: string) => boolean;
}

type Fields = Readonly<Record<string, unknown>>;
/** What is left of a row; null: nothing. */
type DisposeRow<C extends CollectionName> = (row: RowOf<C>, disposal: Disposal) => RowOf<C> | null;

/** Collections whose rows are not disposed of as their declaration says. */
const SPECIAL: { readonly [C in CollectionName]?: DisposeRow<C> } = {
  // A number of the receipt book stays used, with its sum and its day.
  receipts: (row, { gone, all, traces }) =>
    all || gone.has(row.attendeeId)
      ? { ...row, addressee: '', honorific: '' }
      : withoutTexts('receipts', row, traces),
  // Numbers under which calendars went out must not be given again.
  calendarLedger: (row, { all, traces }) => {
    const bare = withoutTexts('calendarLedger', row, traces);
    return all ? { ...bare, event: { ...bare.event, description: null } } : bare;
  },
  // So do those of a body's own calendar, which say of nobody anything. Somebody who was on the list twice goes once.
  calendarShares: (row, { gone, all, traces }) =>
    row.scope === 'person' &&
    (all || gone.has(row.subjectId) || gone.has(row.mergedInto ?? '') || traces.isIn(row.name ?? ''))
      ? null
      : row,
  releases: (row, disposal) => ({
    ...withoutTexts('releases', row, disposal.traces),
    rows: Object.fromEntries(
      Object.entries(row.rows).map(([name, rows]) => [
        name,
        rows.flatMap((one) => frozenRow(name, one, disposal)),
      ]),
    ),
  }),
  exports: (row, { gone, all, traces }) => {
    if (all) return null;
    const rows = row.rows.filter(
      ({ ref, values }) =>
        !(ref !== null && gone.has(ref)) && !(ref === null && values.some((text) => traces.isIn(text))),
    );
    return withoutTexts('exports', rows.length === row.rows.length ? row : { ...row, rows }, traces);
  },
  conflicts: (row, { gone, all, traces }) => {
    if (
      all ||
      (row.row !== null && mentions(row.row, gone)) ||
      row.key.split('|').some((part) => gone.has(part))
    )
      return null;
    return withoutAnyText(row, traces) as typeof row;
  },
  views: (row, { all, keptViews, traces }) =>
    all && !keptViews.has(row.id) ? null : withoutTexts('views', row, traces),
  // To whom a paper went is often a person; an office may stay, so that the paper can be asked back.
  exportLog: (row, { all, traces, isOffice }) => {
    const bare = withoutTexts('exportLog', row, traces);
    return all && !isOffice(bare.handedTo) ? { ...bare, handedTo: '' } : bare;
  },
  attendees: (row, disposal) => {
    if (disposal.all || disposal.gone.has(row.id)) return null;
    const isProxy = row.proxyOf !== null && disposal.gone.has(row.proxyOf);
    const kept = isProxy ? { ...row, proxyOf: null, proxyActivityIds: [] } : row;
    return withoutTexts('attendees', kept, disposal.traces);
  },
  purges: (row) => row,
};

/**
 * What is left of a row when people are disposed of: rows that are theirs go, personal fields are blanked where
 * everybody goes, and what texts say of them is taken out. A row whose key said who they are goes.
 */
export function disposeRow<C extends CollectionName>(
  name: C,
  row: RowOf<C>,
  disposal: Disposal,
): RowOf<C> | null {
  const special = SPECIAL[name] as DisposeRow<C> | undefined;
  if (special) return special(row, disposal);
  const { personal, key } = collections[name];
  const keyOf = key as (row: RowOf<C>) => string;
  if (personal === 'all' && (disposal.all || mentions(row, disposal.gone))) return null;
  const bare = disposal.all && personal !== 'all' ? blankPersonal(name, row) : row;
  const left = withoutTexts(name, bare, disposal.traces);
  return keyOf(left) === keyOf(row) ? left : null;
}

const withoutTexts = <C extends CollectionName>(name: C, row: RowOf<C>, traces: Traces): RowOf<C> =>
  traces.isEmpty ? row : changeTexts(name, row, (text) => traces.takenOutOf(text), TAKEN_OUT);

/** Whether a row is about one of them: one of its fields is an id of theirs. */
const mentions = (row: Fields, gone: ReadonlySet<string>): boolean =>
  Object.values(row).some(
    (value) =>
      (typeof value === 'string' && gone.has(value)) ||
      (Array.isArray(value) && value.some((one) => typeof one === 'string' && gone.has(one))),
  );

/** A row inside a release, of whatever version. */
function frozenRow(name: string, row: Fields, disposal: Disposal): Record<string, unknown>[] {
  if (!Object.hasOwn(collections, name)) return [];
  const left = disposeRow(name as 'items', row as RowOf<'items'>, disposal);
  return left === null ? [] : [{ ...left }];
}

/** Every text anywhere in a value without what it says of them. */
function withoutAnyText(value: unknown, traces: Traces): unknown {
  if (typeof value === 'string') return traces.takenOutOf(value);
  if (Array.isArray(value)) {
    const list = value.map((one) => withoutAnyText(one, traces));
    return list.every((one, n) => one === value[n]) ? value : list;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withoutAnyText(one, traces)] as const);
  return entries.every(([key, one]) => one === (value as Fields)[key]) ? value : Object.fromEntries(entries);
}
