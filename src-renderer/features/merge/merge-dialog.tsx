import { useMemo, useState } from 'react';
import { mergeFindingSentence } from '../../../shared/domain/merge/finding-words.ts';
import type { MergeFinding } from '../../../shared/domain/merge/settle.ts';
import { toldConflict } from '../../../shared/domain/merge/tell.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useMergeDialog } from '../../store/merge-dialog.ts';
import { useSession } from '../../store/session.ts';
import type { CopyPreview } from '../../store/session-state.ts';
import { useToasts } from '../../store/toast.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { IncomingList } from './incoming-list.tsx';
import styles from './merge.module.css';

/** 合わせる: what another copy of the open plan brings, and what stands against each other, before it is done. */
export function MergeDialog() {
  const preview = useMergeDialog((state) => state.preview);
  return preview && <Preview key={preview.name + preview.file.savedAt} preview={preview} />;
}

function Preview({ preview }: { preview: CopyPreview }) {
  const { name, file, mine, proposal, after } = preview;
  const language = useLanguage();
  const { common, merge: words } = useWords();
  const mergeCopy = useSession((state) => state.mergeCopy);
  const say = useToasts((state) => state.say);
  const close = useMergeDialog((state) => state.close);
  const [choices, setChoices] = useState<ReadonlyMap<string, number>>(new Map());
  const [found, setFound] = useState<readonly MergeFinding[] | null>(null);
  const told = useMemo(
    () =>
      proposal.conflicts.flatMap((id) => {
        const conflict = after.rows.conflicts.get(id);
        return conflict ? [toldConflict(after, id, conflict, language)] : [];
      }),
    [proposal, after, language],
  );
  const names = { ...mine.names, ...file.names };

  function choose(id: string, side: number | undefined): void {
    const next = new Map(choices);
    if (side === undefined) next.delete(id);
    else next.set(id, side);
    setChoices(next);
  }

  function merge(): void {
    const merged = mergeCopy(preview, choices);
    const done = proposal.disposed.mine > 0 ? words.mergedForGood(name) : words.merged(name);
    say(merged.ok ? done : words.moved, merged.ok ? 'info' : 'error');
    if (merged.ok && merged.value.length > 0) setFound(merged.value);
    else close(merged.ok);
  }

  if (found)
    return (
      <Dialog
        title={words.found}
        isOpen
        onClose={() => close(true)}
        foot={
          <Button look="primary" autoFocus onClick={() => close(true)}>
            {common.close}
          </Button>
        }
      >
        <ul className={styles.found}>
          {found.map((finding) => (
            <li key={finding.code + finding.about}>{mergeFindingSentence(finding, language)}</li>
          ))}
        </ul>
      </Dialog>
    );

  const who = file.names[file.copy] ?? words.someone;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(file.savedAt),
  );
  return (
    <Dialog
      title={words.title(name)}
      isOpen
      wide
      onClose={() => close(false)}
      foot={
        <>
          <Button onClick={() => close(false)}>{common.cancel}</Button>
          <Button look="primary" autoFocus onClick={merge}>
            {words.apply}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{words.writtenBy(who, when)}</p>
      <p>{words.same}</p>
      {proposal.disposed.mine > 0 && (
        <Notice tone="caution" lead={words.disposedLead}>
          {words.disposedHere(proposal.disposed.mine)}
        </Notice>
      )}
      {proposal.disposed.theirs > 0 && (
        <Notice tone="info">{words.disposedThere(proposal.disposed.theirs)}</Notice>
      )}
      {told.length > 0 && (
        <section className={styles.section} aria-label={words.clashes(told.length)}>
          <h3>{words.clashes(told.length)}</h3>
          <p className={styles.hint}>{words.clashesHint}</p>
          {told.map((one) => (
            <ConflictChoice
              key={one.id}
              told={one}
              own={mine.id}
              names={names}
              choice={choices.get(one.id)}
              onChoose={(side) => choose(one.id, side)}
            />
          ))}
        </section>
      )}
      <section className={styles.section} aria-label={words.incoming(proposal.incoming.length)}>
        <h3>
          {proposal.incoming.length === 0 ? words.noIncoming : words.incoming(proposal.incoming.length)}
        </h3>
        <IncomingList rows={proposal.incoming} plan={after} />
      </section>
    </Dialog>
  );
}
