import { useMemo } from 'react';
import { buildTally } from '../../../shared/documents/builders/tally.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { usePlan } from '../../store/use-plan.ts';
import { BarChart } from '../../ui/bar-chart.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './tally.module.css';

/** 図表: what the paper 集計 says, each chart with its table beside it. */
export function ChartsView() {
  const plan = usePlan();
  const language = useLanguage();
  const date = deskDate();
  const { blocks } = useMemo(() => buildTally(plan, { language, date }), [plan, language, date]);
  return (
    <div className={styles.charts}>
      {blocks.map((block, at) => {
        const table = blocks[at + 1];
        if (block.kind !== 'chart') return null;
        return (
          <section key={block.caption} className={styles.pair}>
            <BarChart chart={block} />
            {table?.kind === 'table' && <FigureTable table={table} label={block.caption} />}
          </section>
        );
      })}
    </div>
  );
}
