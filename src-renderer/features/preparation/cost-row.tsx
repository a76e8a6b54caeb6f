import type { Cost } from '../../../shared/domain/collections/index.ts';
import { parseYen } from '../../../shared/domain/preparation/costs.ts';
import { useWords } from '../../i18n/language.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { useToasts } from '../../store/toast.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { LineTools } from './line-tools.tsx';
import styles from './preparation.module.css';
import { signed } from './signed.ts';

/** One heading with its sums. */
export function CostRow({
  cost,
  withLast,
  at,
  count,
}: {
  readonly cost: Cost;
  /** Last time's sums have columns of their own. */
  readonly withLast: boolean;
  readonly at: number;
  readonly count: number;
}) {
  const { preparation } = useWords();
  const { costs: words } = preparation;
  const edit = useEdit();
  const say = useToasts((state) => state.say);
  const { id, heading, planned, actual } = cost;
  const name = heading === '' ? preparation.untitled : heading;
  const text = (field: 'heading' | 'basis' | 'remarks') => (
    <td className={styles[field]}>
      <CommitInput
        aria-label={preparation.of(name, words.columns[field])}
        title={field === 'basis' ? words.basisHint : undefined}
        value={cost[field]}
        onCommit={(value) => edit('costs', id, { [field]: value.trim() })}
      />
    </td>
  );
  const yen = (field: 'planned' | 'actual') => (
    <td className={styles.yen}>
      <CommitInput
        inputMode="numeric"
        aria-label={preparation.of(name, words.columns[field])}
        value={cost[field]?.toLocaleString('ja-JP') ?? ''}
        onCommit={(value) => {
          const sum = parseYen(value);
          if (sum !== undefined) return edit('costs', id, { [field]: sum });
          say(words.badYen, 'error');
          return false;
        }}
      />
    </td>
  );
  const last = (field: 'lastPlanned' | 'lastActual') => (
    <td className={styles.yen}>{cost[field]?.toLocaleString('ja-JP') ?? words.unknown}</td>
  );
  return (
    <tr>
      {text('heading')}
      {text('basis')}
      {yen('planned')}
      {yen('actual')}
      <td className={styles.yen}>
        {planned === null || actual === null ? words.unknown : signed(actual - planned)}
      </td>
      {withLast && last('lastPlanned')}
      {withLast && last('lastActual')}
      {text('remarks')}
      <td>
        <LineTools list="costs" id={id} name={heading} place={{ list: 'costs', at, count }} />
      </td>
    </tr>
  );
}
