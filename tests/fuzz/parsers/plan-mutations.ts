import type { PlanFile } from '../../../shared/domain/plan/plan-file.ts';
import type { Mutation } from './mutations.ts';
import { EDGES, NASTY } from './nasty.ts';
import type { Random } from './random.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A change of what a plan file says: rows, their fields, stamps, and what it says of itself. The file is written anew
 * around it with the right checksums, so that the schemas and the merge see it.
 */
export function planMutation(random: Random): Mutation<PlanFile> {
  const one = random.below(2 ** 30);
  const other = random.below(2 ** 30);
  const value: unknown = random.pick([
    random.pick(NASTY),
    random.pick(NASTY),
    random.pick(EDGES),
    null,
    true,
    [],
    {},
    '2026-10-20',
    'zzz:1',
  ]);
  const onRow = (
    change: (
      row: PlanFile['rows'][string][number],
      all: PlanFile['rows'][string],
    ) => PlanFile['rows'][string],
  ): Mutation<PlanFile> => {
    return (file) => {
      const names = Object.keys(file.rows).filter((name) => (file.rows[name]?.length ?? 0) > 0);
      const name = names[one % names.length];
      const rows = file.rows[name ?? ''];
      const row = rows?.[(one >> 6) % rows.length];
      return name === undefined || !rows || !row
        ? file
        : { ...file, rows: { ...file.rows, [name]: change(row, rows) } };
    };
  };
  const onValue = (change: (fields: Fields, rows: PlanFile['rows'][string]) => Fields): Mutation<PlanFile> =>
    onRow((row, all) =>
      all.map((each) =>
        each === row && each.value !== null ? { ...each, value: { ...change(each.value, all) } } : each,
      ),
    );
  switch (random.below(12)) {
    case 0:
    case 1:
      return onValue((fields) => withField(fields, one >> 12, () => value));
    case 2:
    case 3:
      // The same field of another row: of the right kind, and often a reference to what is not there.
      return onValue((fields, rows) =>
        withField(fields, one >> 12, (name) => rows[other % rows.length]?.value?.[name] ?? value),
      );
    case 4:
      return onValue((fields) => without(fields, one >> 12));
    case 5:
      return onValue((fields) => ({ ...fields, [fieldName(other)]: value }));
    case 6:
      return onRow((row, all) => all.filter((each) => each !== row));
    case 7:
      return onRow((row, all) => [...all, row]);
    case 8:
      return onRow((row, all) =>
        all.map((each) => (each === row ? { ...each, value: null, stamps: { '-': 'zz:9' } } : each)),
      );
    case 9:
      return onRow((row, all) =>
        all.map((each) =>
          each === row
            ? { ...each, stamps: { ...each.stamps, [String(value)]: 'a:1', name: String(value) } }
            : each,
        ),
      );
    case 10: {
      const about = ['source', 'planId', 'copy', 'names', 'seq', 'savedAt', 'version', 'removedAt'] as const;
      return (file) => ({ ...file, [about[one % about.length] ?? 'seq']: value });
    }
    default:
      return (file) => ({
        ...file,
        seen: { ...file.seen, [String(value)]: EDGES[other % EDGES.length] ?? 0 },
      });
  }
}

const fieldName = (other: number): string =>
  ['__proto__x', 'name', 'order', 'toString', 'neu'][other % 5] ?? 'neu';

/** One field, or one inside it, changed. */
function withField(fields: Fields, pick: number, change: (name: string) => unknown): Fields {
  const names = Object.keys(fields);
  const name = names[pick % names.length];
  if (name === undefined) return fields;
  const inner = fields[name];
  if (isFields(inner) && pick % 3 !== 0) return { ...fields, [name]: withField(inner, pick >> 3, change) };
  if (Array.isArray(inner) && pick % 2 === 0) return { ...fields, [name]: [...inner, change(name)] };
  return { ...fields, [name]: change(name) };
}

function without(fields: Fields, pick: number): Fields {
  const names = Object.keys(fields);
  const gone = names[pick % names.length];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== gone));
}
