import { useMemo, useRef, useState } from 'react';
import { countOf } from '../../../../shared/domain/release/changes.ts';
import type { ChangesSince } from '../../../../shared/domain/release/compare.ts';
import { readRelease } from '../../../../shared/domain/release/read-release.ts';
import { toldByDay } from '../../../../shared/domain/release/words.ts';
import { cancelledWithAnswers } from '../../../../shared/domain/rules/cancelled-with-answers.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { choosePaper } from '../../../store/paper-choices.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useRun } from '../../../store/use-run.ts';
import { useView } from '../../../store/view.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ChangeDays } from './change-days.tsx';
import { CopyChanges } from './copy-changes.tsx';
import styles from './release-drawer.module.css';
import { ReleaseFindings } from './release-findings.tsx';

/** What has changed since the last release, what to look at before the next one, and the button that makes it. */
export function NextRelease({
  list,
  onGo,
}: {
  readonly list: ChangesSince;
  readonly onGo: (itemIds: readonly string[], dayId: string | null) => void;
}) {
  const language = useLanguage();
  const { common, releases: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const go = useView((state) => state.go);
  const [note, setNote] = useState('');
  const { release } = list;
  const days = release ? toldByDay(list, { before: readRelease(release), after: plan, language }) : [];
  const count = countOf(list);
  const calledOff = useMemo(() => (release ? cancelledWithAnswers(plan, release) : []), [plan, release]);
  const form = useRef<HTMLFormElement>(null);
  const make = (): void => {
    if (!run('makeRelease', { note })) return;
    setNote('');
    // The button has nothing left to do and gives the keyboard away; the drawer takes it.
    form.current?.closest<HTMLElement>('[role="dialog"]')?.focus();
  };
  const goToItem = (id: string): void => onGo([id], plan.rows.items.get(id)?.dayId ?? null);
  return (
    <>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        {!release && <p>{words.firstText}</p>}
        <ReleaseFindings onGo={onGo} />
        <Field label={words.note} stacked hint={words.noteHint}>
          {(props) => (
            <textarea
              autoComplete="off"
              {...props}
              rows={2}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className={styles.row}>
          <Button look="primary" type="submit" disabled={release !== null && count === 0}>
            {words.make((release?.number ?? 0) + 1)}
          </Button>
        </div>
        <p className={styles.text}>{words.frozenText}</p>
      </form>
      {release && (
        <section className={styles.part} aria-label={words.since(release.number)}>
          <h3 className={styles.partTitle}>
            {words.since(release.number)}
            {count > 0 && <span className={styles.count}>{words.sinceCount(count)}</span>}
          </h3>
          {count === 0 ? (
            <p className={styles.text}>{words.noChanges(release.number)}</p>
          ) : (
            <>
              <div className={styles.row}>
                <CopyChanges days={days} from={words.edition(release.number)} to={words.now} />
                <Button
                  small
                  onClick={() => {
                    choosePaper('change-list', language);
                    go('documents');
                  }}
                >
                  {words.paper}
                </Button>
              </div>
              {calledOff.map(({ kind, id, message }) => (
                <Notice key={`${kind} ${id}`} tone="caution">
                  {message[language]}
                </Notice>
              ))}
              <ChangeDays days={days} isThere={(id) => plan.rows.items.has(id)} onGo={goToItem} />
            </>
          )}
        </section>
      )}
    </>
  );
}
