import { SEVERITIES } from '../../../shared/domain/rules/finding.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useFindings } from '../../store/use-plan.ts';
import styles from './finding-summary.module.css';

/** How many findings there are, and the gravest one in words; opens the list of all. */
export function FindingSummary({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const language = useLanguage();
  const { common, schedule: words } = useWords();
  const findings = useFindings();
  const [first] = findings;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return (
    <button
      type="button"
      className={styles.summary}
      data-testid="finding-summary"
      data-finding-summary
      aria-expanded={isOpen}
      aria-keyshortcuts="F"
      title={words.openFindings}
      onClick={onToggle}
    >
      {counts
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <b key={severity} className={styles[severity]}>
            {common.severity[severity]} {count.toLocaleString(language)}
          </b>
        ))}
      <span className={styles.sentence}>{first ? first.message[language] : words.noFindings}</span>
    </button>
  );
}
