import type { Cost } from '../../../shared/domain/collections/index.ts';
import { orderedLines } from '../../../shared/domain/commands/preparation.ts';
import { type CostField, costSum } from '../../../shared/domain/preparation/costs.ts';
import { standardCosts } from '../../../shared/domain/preparation/template.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AddLine } from './add-line.tsx';
import { CostRow } from './cost-row.tsx';
import styles from './preparation.module.css';
import { signed } from './signed.ts';

/** 経費: planned, actual, and what it was last time. */
export function CostsView() {
  const language = useLanguage();
  const { common, preparation } = useWords();
  const { costs: words } = preparation;
  const run = useRun(common.refused);
  const costs = orderedLines(usePlan(), 'costs');
  const add = (heading: string): boolean => run('addLines', { list: 'costs', rows: [{ heading }] });
  const adding = <AddLine label={words.new} hint={words.newHint} onAdd={add} />;
  if (costs.length === 0) {
    const standard = standardCosts(language);
    return (
      <EmptyState title={words.none} text={words.noneText}>
        <Button look="primary" onClick={() => run('addLines', { list: 'costs', rows: standard })}>
          {words.template(standard.length)}
        </Button>
        {adding}
      </EmptyState>
    );
  }
  const withLast = costs.some(({ lastPlanned, lastActual }) => lastPlanned !== null || lastActual !== null);
  return (
    <div className={styles.page}>
      <section className={styles.card} aria-label={words.title}>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.columns.heading}</th>
                <th scope="col">{words.columns.basis}</th>
                {(['planned', 'actual', 'difference'] as const).map((column) => (
                  <th key={column} scope="col" className={styles.yen}>
                    {words.columns[column]}
                  </th>
                ))}
                {withLast &&
                  (['lastPlanned', 'lastActual'] as const).map((column) => (
                    <th key={column} scope="col" className={styles.yen}>
                      {words.columns[column]}
                    </th>
                  ))}
                <th scope="col">{words.columns.remarks}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {costs.map((cost, at) => (
                <CostRow key={cost.id} cost={cost} withLast={withLast} at={at} count={costs.length} />
              ))}
            </tbody>
            <CostFoot costs={costs} withLast={withLast} />
          </table>
        </div>
        {adding}
      </section>
    </div>
  );
}

function CostFoot({ costs, withLast }: { readonly costs: readonly Cost[]; readonly withLast: boolean }) {
  const { costs: words } = useWords().preparation;
  const sum = (field: CostField) => {
    const found = costSum(costs, field);
    return (
      <td className={styles.yen} data-testid={`sum-${field}`}>
        {found === null ? words.unknown : found.yen.toLocaleString('ja-JP')}
        {found !== null && found.open > 0 && <small>{words.open(found.open)}</small>}
      </td>
    );
  };
  const both = costs.filter(({ planned, actual }) => planned !== null && actual !== null);
  const difference = both.reduce((all, { planned, actual }) => all + (actual ?? 0) - (planned ?? 0), 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {words.sum}
        </th>
        {sum('planned')}
        {sum('actual')}
        <td className={styles.yen}>{both.length === 0 ? words.unknown : signed(difference)}</td>
        {withLast && sum('lastPlanned')}
        {withLast && sum('lastActual')}
        <td />
        <td />
      </tr>
    </tfoot>
  );
}
