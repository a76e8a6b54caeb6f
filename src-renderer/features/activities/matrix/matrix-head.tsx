// biome-ignore-all lint/a11y/useSemanticElements: a virtualised grid is laid out by CSS grid; a table's elements cannot be placed so
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the keyboard and names the active cell
import type { AnswerTotals, TotalsReader } from '../../../../shared/domain/attendees/answer-totals.ts';
import type { Activity } from '../../../../shared/domain/collections/index.ts';
import { networkName } from '../../../../shared/domain/reference/networks.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { MenuButton } from '../../../ui/menu-button.tsx';
import styles from './matrix.module.css';
import { BULKS, FILLS, type Fill } from './matrix-cells.ts';
import { TotalsText } from './totals-text.tsx';

/** Titles with what can be done to a whole column, and the totals of all and of each network. */
export function MatrixHead({
  activities,
  networks,
  totals,
  narrowed,
  onBulk,
}: {
  activities: readonly Activity[];
  networks: readonly string[];
  totals: TotalsReader;
  /** Not everybody is shown: a column's menu says that it is for those who are. */
  narrowed: boolean;
  onBulk: (activity: Activity, fill: Fill) => void;
}) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const totalsRow = (label: string, read: (activityId: string) => AnswerTotals) => (
    <div key={label} role="row" className={styles.totalRow}>
      <div role="rowheader" className={styles.nameCell}>
        <span title={label}>{label}</span>
      </div>
      {activities.map(({ id }) => (
        <div key={id} role="gridcell" className={styles.totalCell}>
          <TotalsText totals={read(id)} />
        </div>
      ))}
    </div>
  );
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.titleRow}>
        <div role="columnheader" className={styles.nameCell} data-column>
          {words.who}
        </div>
        {activities.map((activity) => (
          <div key={activity.id} role="columnheader" className={styles.title} data-column>
            <span title={titleOf(activity, language)}>{titleOf(activity, language)}</span>
            <MenuButton
              label={words.column(titleOf(activity, language))}
              options={BULKS.map((value) => ({
                value,
                label: (narrowed ? words.bulkShown : words.bulk)[value],
              }))}
              onChoose={(bulk) => onBulk(activity, FILLS[bulk])}
            />
          </div>
        ))}
      </div>
      {totalsRow(words.allTotal, totals.all)}
      {networks.map((id) => totalsRow(networkName(id, language), (one) => totals.network(id, one)))}
    </div>
  );
}
