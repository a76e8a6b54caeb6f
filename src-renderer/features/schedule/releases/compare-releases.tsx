import { useState } from 'react';
import type { Release } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { comparePlans } from '../../../../shared/domain/release/compare.ts';
import { readRelease } from '../../../../shared/domain/release/read-release.ts';
import { toldByDay } from '../../../../shared/domain/release/words.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import { ChangeDays } from './change-days.tsx';
import { CopyChanges } from './copy-changes.tsx';
import styles from './release-drawer.module.css';

/** The schedule as it stands, among the states to compare. */
const NOW = 'now';

/** What is different between any two releases, or a release and the schedule now. */
export function CompareReleases({
  releases,
  onGo,
}: {
  /** The newest first; at least one. */
  readonly releases: readonly Release[];
  readonly onGo: (itemIds: readonly string[], dayId: string | null) => void;
}) {
  const language = useLanguage();
  const { releases: words } = useWords();
  const plan = usePlan();
  const [chosen, setChosen] = useState<{ from: string; to: string } | null>(null);
  const known = (id: string): boolean => id === NOW || releases.some((release) => release.id === id);
  const [last, former] = releases;
  const first = { from: (former ?? last)?.id ?? NOW, to: former && last ? last.id : NOW };
  const { from, to } = chosen && known(chosen.from) && known(chosen.to) ? chosen : first;

  const stateOf = (id: string): Plan => {
    const release = releases.find((one) => one.id === id);
    if (!release) return plan;
    const then = readRelease(release);
    // People go by the names they have today.
    return { ...then, rows: { ...then.rows, attendees: plan.rows.attendees } };
  };
  const nameOf = (id: string): string => {
    const release = releases.find((one) => one.id === id);
    return release ? words.edition(release.number) : words.now;
  };
  const options = [...releases.map(({ id }) => id), NOW].map((value) => ({ value, label: nameOf(value) }));
  const [before, after] = [stateOf(from), stateOf(to)];
  const days = from === to ? [] : toldByDay(comparePlans(before, after), { before, after, language });
  return (
    <section className={styles.part} aria-label={words.compare}>
      <h3 className={styles.partTitle}>{words.compare}</h3>
      <div className={styles.selects}>
        <Field label={words.from} stacked>
          {(props) => (
            <Select
              {...props}
              value={from}
              options={options}
              onChange={(id) => setChosen({ from: id, to })}
            />
          )}
        </Field>
        <Field label={words.to} stacked>
          {(props) => (
            <Select {...props} value={to} options={options} onChange={(id) => setChosen({ from, to: id })} />
          )}
        </Field>
      </div>
      {days.length === 0 ? (
        <p className={styles.text}>{words.same}</p>
      ) : (
        <>
          <div className={styles.row}>
            <CopyChanges days={days} from={nameOf(from)} to={nameOf(to)} />
          </div>
          <ChangeDays
            days={days}
            isThere={(id) => plan.rows.items.has(id)}
            onGo={(id) => onGo([id], plan.rows.items.get(id)?.dayId ?? null)}
          />
        </>
      )}
    </section>
  );
}
