import { useMemo } from 'react';
import { checkForRelease } from '../../../../shared/domain/rules/at-release.ts';
import type { Finding } from '../../../../shared/domain/rules/finding.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useFindings, usePlan } from '../../../store/use-plan.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './release-drawer.module.css';

/** How many of them are named; the findings' own list has all. */
const NAMED = 6;

/**
 * What is still open before a release: the errors of the schedule, and what is only said now (rooms far
 * too large, overfull activities, unplaced items; rule case 23). Said, never forbidden.
 */
export function ReleaseFindings({
  onGo,
}: {
  readonly onGo: (itemIds: readonly string[], dayId: string | null) => void;
}) {
  const language = useLanguage();
  const { releases: words } = useWords();
  const plan = usePlan();
  const findings = useFindings();
  const now = useMemo(() => checkForRelease(plan), [plan]);
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const [errors, cautions] = [count('error'), count('caution')];
  const named = [...findings.filter(({ severity }) => severity === 'error'), ...now];
  if (errors + cautions + now.length === 0) return null;

  const go = ({ itemIds, dayId }: Finding): void =>
    onGo(itemIds, dayId ?? plan.rows.items.get(itemIds[0] ?? '')?.dayId ?? null);
  return (
    <section className={styles.part} aria-label={words.atRelease}>
      {errors + cautions > 0 ? (
        <Notice tone={errors > 0 ? 'caution' : 'info'}>{words.openErrors(errors, cautions)}</Notice>
      ) : (
        <h3 className={styles.partTitle}>{words.atRelease}</h3>
      )}
      {named.length > 0 && (
        <ul className={styles.findings} data-testid="release-findings">
          {named.slice(0, NAMED).map((finding, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule may say several things of the same items
            <li key={`${finding.rule} ${finding.itemIds.join()} ${n}`}>
              {finding.itemIds.length === 0 ? (
                finding.message[language]
              ) : (
                <button type="button" onClick={() => go(finding)}>
                  {finding.message[language]}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {named.length > NAMED && <p className={styles.text}>{words.more(named.length - NAMED)}</p>}
    </section>
  );
}
