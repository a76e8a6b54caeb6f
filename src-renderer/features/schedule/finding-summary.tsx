import { SEVERITIES } from '../../../shared/domain/rules/finding.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useFindings } from '../../store/use-plan.ts';
import styles from './finding-summary.module.css';

/** How many findings there are, and the gravest one in words; a click selects its items. */
export function FindingSummary() {
  const language = useLanguage();
  const { common, schedule: words } = useWords();
  const findings = useFindings();
  const select = useSelection((state) => state.select);
  const [first] = findings;
  if (!first) return <span>{words.noFindings}</span>;
  return (
    <span className={styles.summary} data-testid="finding-summary">
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return null;
        return (
          <b key={severity} className={styles[severity]}>
            {common.severity[severity]} {count.toLocaleString(language)}
          </b>
        );
      })}
      <button type="button" className={styles.sentence} onClick={() => select([...first.itemIds])}>
        {first.message[language]}
      </button>
    </span>
  );
}
