import * as v from 'valibot';
import { timePointText } from '../calendar/times.ts';
import type { Language } from '../calendar/wareki.ts';
import { type CollectionName, collections, type RowOf } from '../collections/index.ts';
import { type TimePoint, timePointSchema } from '../collections/values.ts';
import { collectionWord } from '../collections/words.ts';
import type { RowChange } from '../plan/change.ts';
import { sameRow } from '../plan/draft.ts';
import type { Plan } from '../plan/plan.ts';
import { REMOVED } from '../plan/stamps.ts';
import { paperTextName } from '../reference/paper-texts.ts';
import { fieldWord } from './field-words.ts';
import { isQuiet } from './quiet.ts';

/** What a merge does, told to a person: for the screen and the command line alike. */

const TIMES: ReadonlySet<string> = new Set(['start', 'end', 'windowStart', 'windowEnd']);
/** Fields and parts of keys that name a row, and where it stands. */
const NAMES: readonly CollectionName[] = [
  'attendees',
  'activities',
  'items',
  'places',
  'vehicles',
  'organisations',
  'customFields',
  'days',
];
const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  true: { ja: 'はい', en: 'yes' },
  false: { ja: 'いいえ', en: 'no' },
  yes: { ja: '出席', en: 'yes' },
  no: { ja: '欠席', en: 'no' },
  maybe: { ja: '未定', en: 'maybe' },
  'in-person': { ja: '来場', en: 'in person' },
  online: { ja: 'オンライン', en: 'online' },
  a: { ja: '通常', en: 'plan A' },
  b: { ja: '雨天時', en: 'rain plan' },
  both: { ja: '共通', en: 'both plans' },
};

/** The value of a field as a person reads it; '—' for nothing. */
export function valueText(plan: Plan, field: string, value: unknown, language: Language): string {
  if (TIMES.has(field) && v.is(timePointSchema, value)) return timePointText(value as TimePoint, language);
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value))
    return value.length === 0
      ? '—'
      : value.map((one) => valueText(plan, field, one, language)).join(language === 'ja' ? '、' : ', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (field === 'name' || field === 'title' || field === 'remarks' || field === 'text') return text;
  return nameOf(plan, text) ?? WORDS[text]?.[language] ?? text;
}

/** The name of the row with an id, wherever it stands; undefined where there is none. */
function nameOf(plan: Plan, id: string): string | undefined {
  if (id.length < 2) return undefined;
  for (const name of NAMES) {
    const row = plan.rows[name].get(id);
    if (row) return labelOf(name, row);
  }
  return undefined;
}

const labelOf = (name: CollectionName, row: object): string =>
  (collections[name].label as (row: object) => string)(row);

/** What a row is called: its own name, or for a relation the names of the rows it joins. */
export function rowTitle(plan: Plan, name: CollectionName, key: string, row: object | null): string {
  if (NAMES.includes(name) && row) return labelOf(name, row) || collectionWord(name, 'ja');
  if (name === 'paperTexts') return paperTextName(key.split('|')[0] ?? key, 'ja');
  const parts = key.split('|').map((part) => nameOf(plan, part) ?? part);
  if (key.includes('|')) return parts.filter((part) => part !== '').join('・');
  return row ? labelOf(name, row) : key;
}

/** One changed row told: what it is, what is done to it, and each field old and new. */
export interface ToldRow {
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly old: string; readonly new: string }[];
}

/** A row's change told; `plan` is the plan with the names that hold after it. */
export function toldRow(plan: Plan, change: RowChange, language: Language): ToldRow {
  const { collection, key, before, after } = change;
  const old = (before ?? {}) as Record<string, unknown>;
  const next = (after ?? {}) as Record<string, unknown>;
  const fields =
    before && after
      ? Object.keys({ ...old, ...next })
          .filter((field) => !sameRow({ v: old[field] }, { v: next[field] }) && !isQuiet(collection, field))
          .map((field) => ({
            name: fieldWord(collection, field, language),
            old: valueText(plan, field, old[field], language),
            new: valueText(plan, field, next[field], language),
          }))
      : [];
  const what = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return {
    id: `${collection}/${key}`,
    what,
    title: rowTitle(plan, collection, key, after ?? before),
    fields,
  };
}

/** One conflict told: whose it is and what stands against each other, in the order of `settleConflicts`. */
export interface ToldConflict {
  readonly id: string;
  readonly collection: string;
  readonly title: string;
  /** '' for a removal. */
  readonly field: string;
  readonly sides: readonly { readonly text: string; readonly stamps: string; readonly stands: boolean }[];
}

const REMOVAL: Readonly<Record<Language, readonly [string, string]>> = {
  ja: ['削除したままにする', '残す'],
  en: ['keep it removed', 'bring it back'],
};

/** A conflict told. */
export function toldConflict(
  plan: Plan,
  id: string,
  conflict: RowOf<'conflicts'>,
  language: Language,
): ToldConflict {
  const { key, field, sides } = conflict;
  const name = conflict.collection as CollectionName;
  const row = plan.rows[name]?.get(key) ?? conflict.row;
  const head = { id, collection: collectionWord(name, language), title: rowTitle(plan, name, key, row) };
  if (field !== REMOVED) {
    const standing = (row as Record<string, unknown> | null)?.[field];
    return {
      ...head,
      field: fieldWord(name, field, language),
      sides: sides.map((side) => ({
        text: valueText(plan, field, side.value, language),
        stamps: side.stamps,
        stands: sameRow({ v: side.value }, { v: standing }),
      })),
    };
  }
  const edits = sides
    .filter((side) => !isQuiet(name, side.field))
    .map(
      (side) =>
        `${fieldWord(name, side.field, language)} ${valueText(plan, side.field, side.value, language)}`,
    )
    .join(language === 'ja' ? '、' : ', ');
  const [out, back] = REMOVAL[language];
  return {
    ...head,
    field: '',
    sides: [
      { text: out, stamps: '', stands: true },
      {
        text: language === 'ja' ? `${back}（${edits}）` : `${back} (${edits})`,
        stamps: sides.map((side) => side.stamps).join(' '),
        stands: false,
      },
    ],
  };
}
