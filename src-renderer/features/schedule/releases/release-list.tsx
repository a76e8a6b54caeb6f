import { countOf } from '../../../../shared/domain/release/changes.ts';
import { changesSince, compareReleases } from '../../../../shared/domain/release/compare.ts';
import { releasesOf } from '../../../../shared/domain/release/last-release.ts';
import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { CommitInput } from '../../../ui/commit-input.tsx';
import fieldStyles from '../../../ui/field.module.css';
import { CompareReleases } from './compare-releases.tsx';
import styles from './release-drawer.module.css';
import { useReleaseTime } from './use-release-time.ts';

/** Every release, the newest first, with its note, a way back to it, and a comparison of any two. */
export function ReleaseList({
  onGo,
}: {
  readonly onGo: (itemIds: readonly string[], dayId: string | null) => void;
}) {
  const { common, releases: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const timeOf = useReleaseTime();
  const releases = releasesOf(plan);
  const isAsReleased = countOf(changesSince(plan)) === 0;
  if (releases.length === 0) return <p className={styles.text}>{words.listEmpty}</p>;
  return (
    <>
      <section className={styles.part} aria-label={words.list}>
        <h3 className={styles.partTitle}>{words.list}</h3>
        <ul className={styles.releases}>
          {releases.map((release, at) => {
            const former = releases[at + 1];
            return (
              <li key={release.id} className={styles.release} data-release={release.number}>
                <div className={styles.row}>
                  <b>{words.edition(release.number)}</b>
                  <span className={styles.when}>{timeOf(release)}</span>
                  <span className={styles.when}>
                    {former
                      ? words.changesFrom(countOf(compareReleases(former, release)))
                      : words.firstRelease}
                  </span>
                </div>
                <CommitInput
                  className={fieldStyles.input}
                  aria-label={words.editNote(release.number)}
                  placeholder={words.note}
                  value={release.note}
                  maxLength={2000}
                  onCommit={(note) => run('editReleaseNote', { id: release.id, note })}
                />
                <div className={styles.row}>
                  <Button
                    small
                    disabled={at === 0 && isAsReleased}
                    aria-label={words.restoreLabel(release.number)}
                    onClick={() => run('restoreRelease', { id: release.id })}
                  >
                    {words.restore}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
      <CompareReleases releases={releases} onGo={onGo} />
    </>
  );
}
