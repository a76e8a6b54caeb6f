import type { SharedState } from '../../../shared/bridge/shared-file.ts';
import { fileNamePart } from '../../../shared/documents/file-names.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseDialog } from '../merge/passphrase-dialog.tsx';
import { LockedSave } from './locked-save.tsx';
import styles from './overview.module.css';
import { useSharedFile } from './use-shared-file.ts';

/** 共有ファイル: the plan file on a file server that the open plan is linked to. */
export function SharedFileCard() {
  const { sharedFile: words, merge } = useWords();
  const plan = usePlan();
  const shared = useSharedFile(plan.id);
  const { state, busy, asking } = shared;
  const suggested = `${fileNamePart(meetingOf(plan).title)}_計画.tsudoi`;
  return (
    <section className={styles.card} aria-label={words.title}>
      <h2 className={styles.head}>{words.title}</h2>
      <p className={styles.hint}>
        {state?.linked === false && !state.canLink ? words.unavailable : words.hint}
      </p>
      {state?.linked && <LinkedLines state={state} />}
      <div className={styles.buttons}>
        {state?.linked ? (
          <>
            <Button disabled={busy || !state.exists} onClick={() => shared.bring(state.name)}>
              {words.bring}
            </Button>
            <Button
              look="primary"
              disabled={busy || !state.owner?.mine}
              onClick={() => shared.publish(state.name)}
            >
              {words.publish}
            </Button>
            {!state.owner?.mine && (
              <>
                <Button disabled={busy} onClick={shared.aside}>
                  {words.aside}
                </Button>
                <Button disabled={busy} onClick={shared.takeOver}>
                  {words.takeOver}
                </Button>
              </>
            )}
            <Button look="quiet" disabled={busy} onClick={shared.unlink}>
              {words.unlink}
            </Button>
          </>
        ) : (
          state?.canLink && (
            <>
              <Button disabled={busy} onClick={() => shared.link('save', suggested)}>
                {words.saveNew}
              </Button>
              <Button disabled={busy} onClick={() => shared.link('open', suggested)}>
                {words.choose}
              </Button>
            </>
          )
        )}
        <LockedSave suggestedName={suggested} />
      </div>
      {asking && (
        <PassphraseDialog
          title={merge.passphraseNeeded(state?.linked ? state.name : words.title)}
          kind="open"
          problem={asking.problem}
          onDone={asking.onGiven}
          onClose={shared.stopAsking}
        />
      )}
    </section>
  );
}

/** How the file stands: where it is linked to, what is new, and whose it is to write. */
function LinkedLines({ state }: { state: SharedState & { readonly linked: true } }) {
  const language = useLanguage();
  const { sharedFile: words } = useWords();
  const { name, exists, owner, changed } = state;
  const since = (at: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  return (
    <ul className={styles.list}>
      <li>{exists ? words.linked(name) : words.missing(name)}</li>
      {exists && <li>{changed ? words.changed : words.unchanged}</li>}
      <li>
        {owner === null ? words.noMark : owner.mine ? words.mine : words.owned(owner.who, since(owner.since))}
      </li>
      {owner && !owner.mine && owner.stale && <li>{words.stale}</li>}
    </ul>
  );
}
