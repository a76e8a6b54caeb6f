import type { Item, SeatPlan } from '../../../../shared/domain/collections/index.ts';
import {
  ROOM_FIXTURES,
  ROOM_SIDES,
  SEAT_SHAPES,
  type SeatShape,
} from '../../../../shared/domain/collections/seat-plans.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useToasts } from '../../../store/toast.ts';
import { useRun } from '../../../store/use-run.ts';
import { CommitInput } from '../../../ui/commit-input.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Field } from '../../../ui/field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './seating.module.css';

/** What a shape begins with. */
const FIRST_COUNTS: Readonly<Record<SeatShape, readonly number[]>> = {
  square: [6, 5, 6, 5],
  u: [6, 6, 0, 6],
  rows: [6, 6, 6, 6],
  theatre: [10, 10, 10, 10, 10],
  islands: [6, 6, 6, 6],
};
export const FIRST_SHAPE = { shape: 'square' as const, counts: [...FIRST_COUNTS.square] };

/** How a room is set up: its shape, its seats, and what stands at the walls. */
export function PlanTools({
  seatPlan,
  sessions,
  isLost,
}: {
  readonly seatPlan: SeatPlan;
  /** Whom it can be for. */
  readonly sessions: readonly Item[];
  readonly isLost: boolean;
}) {
  const { common, activities } = useWords();
  const { seating: words } = activities;
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const { id, shape, counts, fixtures } = seatPlan;
  return (
    <Disclosure className={styles.setup} summary={words.setup} isNeeded={isLost}>
      <div className={styles.setupBody}>
        <Field label={words.whose} stacked>
          {(props) => (
            <Select
              {...props}
              value={isLost ? 'lost' : (seatPlan.itemId ?? '')}
              options={[
                ...(isLost ? [{ value: 'lost', label: words.lostOption }] : []),
                { value: '', label: words.everybody },
                ...sessions.map((item) => ({ value: item.id, label: item.title })),
              ]}
              onChange={(value) =>
                value !== 'lost' &&
                run('shapeSeatPlan', { id, patch: { itemId: value === '' ? null : value } })
              }
            />
          )}
        </Field>
        <Segmented
          label={words.shape}
          value={shape}
          options={SEAT_SHAPES.map((value) => ({ value, label: words.shapes[value] }))}
          onChange={(next) =>
            run('shapeSeatPlan', { id, patch: { shape: next, counts: [...FIRST_COUNTS[next]] } })
          }
        />
        <Field label={words.counts[shape]} stacked>
          {(props) => (
            <CommitInput
              {...props}
              value={counts.join(' ')}
              maxLength={240}
              onCommit={(text) => {
                const next = parseCounts(text);
                if (next === null || ((shape === 'square' || shape === 'u') && next.length !== 4)) {
                  say(words.wrongCounts, 'error');
                  return false;
                }
                return run('shapeSeatPlan', { id, patch: { counts: next } });
              }}
            />
          )}
        </Field>
        {ROOM_FIXTURES.map((kind) => (
          <label key={kind} className={styles.fixture}>
            <span>{words.fixtures[kind]}</span>
            <select
              value={fixtures.find((one) => one.kind === kind)?.side ?? ''}
              onChange={(event) => {
                const side = ROOM_SIDES.find((one) => one === event.target.value);
                const others = fixtures.filter((one) => one.kind !== kind);
                run('shapeSeatPlan', {
                  id,
                  patch: { fixtures: side === undefined ? others : [...others, { kind, side }] },
                });
              }}
            >
              <option value="">{words.nowhere}</option>
              {ROOM_SIDES.map((side) => (
                <option key={side} value={side}>
                  {words.sides[side]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </Disclosure>
  );
}

/** 6 5 6 5, also 6、5 and in full width, and 10×5 for five times ten. */
function parseCounts(text: string): number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,、・]+/u)
    .filter((part) => part !== '');
  const counts = parts.flatMap((part) => {
    const [, count = '', times = '1'] = /^(\d{1,2})(?:[x×*](\d{1,2}))?$/u.exec(part) ?? [];
    return count === '' ? [Number.NaN] : Array.from({ length: Number(times) }, () => Number(count));
  });
  const isFine = counts.length > 0 && counts.length <= 80 && counts.every((one) => one >= 0 && one <= 60);
  return isFine ? counts : null;
}
