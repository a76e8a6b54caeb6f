import { organisationFinder } from '../attendees/find-organisation.ts';
import type { Plan } from '../plan/plan.ts';
import { POST_FIELDS, type PostField, type PostPatch, postText } from './post-fields.ts';

export interface AddressEdit {
  readonly organisationId: string;
  readonly patch: PostPatch;
}

/** What a pasted block says, and the rows of which no city could be told. */
export interface PastedAddresses {
  readonly edits: readonly AddressEdit[];
  readonly unknown: readonly string[];
}

const HEADINGS: readonly (readonly [PostField, RegExp])[] = [
  ['postalCode', /郵便|〒|postal|zip/iu],
  ['address', /住所|所在地|address/iu],
  ['office', /部署|所属|担当課|課名|office|department/iu],
  ['addressee', /宛名|宛先|役職|職名|氏名|addressee|name/iu],
];

/**
 * A block pasted from a spreadsheet. Where its first column names cities, each row goes to its city, whatever the order,
 * and a row of headings says which column is what; else it fills the table from the cell it was pasted into.
 * @param shown organisation ids in the order of the table
 */
export function pastedAddresses(
  plan: Plan,
  cells: readonly (readonly string[])[],
  shown: readonly string[],
  at: { readonly organisationId: string; readonly field: PostField },
): PastedAddresses {
  const rows = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const find = organisationFinder(plan.rows.organisations);
  const named = rows.map(([first = '']) => (first.trim() === '' ? null : find(first)));
  const isByName = named.some((one) => one !== null) && rows.some(({ length }) => length > 1);
  if (!isByName) {
    const from = shown.indexOf(at.organisationId);
    const fields = POST_FIELDS.slice(POST_FIELDS.indexOf(at.field));
    return {
      edits: rows.flatMap((row, n) => {
        const organisationId = shown[from + n];
        return organisationId === undefined ? [] : [{ organisationId, patch: patchOf(row, fields) }];
      }),
      unknown: rows.slice(Math.max(0, shown.length - from)).map((row) => row.join(' ').trim()),
    };
  }
  const headed = named[0] === null ? headingsOf(rows[0] ?? []) : null;
  const fields = headed ?? [null, ...POST_FIELDS];
  const body = headed === null ? 0 : 1;
  return {
    edits: rows.slice(body).flatMap((row, n) => {
      const organisation = named[body + n];
      return organisation ? [{ organisationId: organisation.id, patch: patchOf(row, fields) }] : [];
    }),
    unknown: rows.slice(body).flatMap(([first = ''], n) => (named[body + n] ? [] : [first.trim()])),
  };
}

/** The fields that a row of headings names, by column; null where it names none. */
function headingsOf(row: readonly string[]): (PostField | null)[] | null {
  const fields = row.map((text, column) =>
    column === 0 ? null : (HEADINGS.find(([, words]) => words.test(text))?.[0] ?? null),
  );
  return fields.some((field) => field !== null) ? fields : null;
}

/** A blank cell says nothing. */
const patchOf = (row: readonly string[], fields: readonly (PostField | null)[]): PostPatch =>
  Object.fromEntries(
    row.flatMap((cell, column) => {
      const field = fields[column] ?? null;
      return field === null || cell.trim() === '' ? [] : [[field, postText(field, cell)]];
    }),
  );
