import { type KeyboardEvent, useMemo, useState } from 'react';
import { wishKey } from '../../../shared/domain/collections/hub-wishes.ts';
import { hubCityIds } from '../../../shared/domain/hub/cities.ts';
import { useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Notice } from '../../ui/notice.tsx';
import { Grid, type Spot } from './grid.tsx';
import styles from './hub.module.css';

/** 希望: which city wants which, and how much; ranks are typed, who want each other stand out. */
export function WishMatrix() {
  const { common, hub: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const nameOf = useCityName(plan);
  const [active, setActive] = useState<Spot>({ row: 0, column: 1 });
  const { hubCities, hubWishes, memberships, organisations } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order follows cities and memberships alone
  const ids = useMemo(() => hubCityIds(plan), [hubCities, memberships, organisations]);
  const pairOf = ({ row, column }: Spot): readonly [string, string] => [ids[row] ?? '', ids[column] ?? ''];
  const look = (spot: Spot) => {
    const [from, to] = pairOf(spot);
    const rank = hubWishes.get(wishKey(from, to))?.rank ?? null;
    return { from, to, rank, isMutual: rank !== null && hubWishes.has(wishKey(to, from)) };
  };
  const mutual = useMemo(
    () =>
      [...hubWishes.values()].filter(
        ({ fromId, toId }) => fromId < toId && hubWishes.has(wishKey(toId, fromId)),
      ).length,
    [hubWishes],
  );

  function onKey(event: KeyboardEvent, spot: Spot): boolean {
    const { from, to, rank } = look(spot);
    if (event.ctrlKey || event.metaKey || event.altKey || from === to) return false;
    const set = (next: number | null): true => {
      event.preventDefault();
      if (next !== rank) run('setWish', { fromId: from, toId: to, rank: next });
      return true;
    };
    if (/^[1-9]$/.test(event.key)) return set(Number(event.key));
    if (event.key === 'Delete' || event.key === 'Backspace') return set(null);
    if (event.key === 'Enter' || event.key === ' ') return set(rank === null ? ids.length : null);
    return false;
  }

  return (
    <div className={styles.fill}>
      <div className={styles.bar}>
        <span>{words.counts(hubWishes.size, mutual)}</span>
        <span className={styles.legend}>
          <i className={styles.rank} data-mutual>
            ◎
          </i>
          {words.legendMutual}
          <i className={styles.rank}>1</i>
          {words.legendOne}
        </span>
        <span className={styles.help}>{words.matrixHelp}</span>
      </div>
      {hubWishes.size === 0 && <Notice tone="info">{words.noWishes}</Notice>}
      <Grid
        label={words.matrix}
        rows={ids.length}
        columns={ids.length}
        size={{ row: 30, column: 42, head: 92, side: 132 }}
        corner={words.corner}
        columnHead={(column) => <span className={styles.upright}>{nameOf(ids[column] ?? '')}</span>}
        rowHead={(row) => <span className={styles.cut}>{nameOf(ids[row] ?? '')}</span>}
        nameOf={(spot) => {
          const { from, to, rank, isMutual } = look(spot);
          return from === to
            ? words.self(nameOf(from))
            : words.wishCell(nameOf(from), nameOf(to), rank, isMutual);
        }}
        cell={(spot) => {
          const { from, to, rank, isMutual } = look(spot);
          if (from === to) return <span className={styles.none} />;
          if (rank === null) return null;
          return (
            <span className={styles.rank} data-mutual={isMutual || undefined}>
              {isMutual && <b aria-hidden>◎</b>}
              {rank}
            </span>
          );
        }}
        active={{
          row: Math.min(active.row, ids.length - 1),
          column: Math.min(active.column, ids.length - 1),
        }}
        onActive={setActive}
        onKey={onKey}
      />
    </div>
  );
}
