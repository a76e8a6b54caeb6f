import { useEffect, useState } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useDeskMembership, useDeskShareStore } from '../../store/desk-share.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './desk-share.module.css';

/** 受付の分担: how the desks stand to each other, and the dialog to join and leave. */
export function DeskShare({ onClosed }: { onClosed: () => void }) {
  const { reception } = useWords();
  const words = reception.share;
  const plan = usePlan();
  const state = useDeskShareStore((share) => share.state);
  const { isOn } = useDeskMembership(plan.id);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    // The dialog gives the keyboard back to its button first; the next badge is scanned into the search.
    setTimeout(onClosed);
  };
  const label =
    !isOn || state === null
      ? words.open
      : state.kind === 'joined'
        ? words.joined(state.others.length)
        : words.away(state.waiting);
  return (
    <>
      <Button
        className={isOn && state ? styles[state.kind] : undefined}
        data-testid="desk-share"
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Dialog title={words.title} isOpen={isOpen} onClose={close}>
        <ShareForm onDone={close} />
      </Dialog>
    </>
  );
}

function ShareForm({ onDone }: { onDone: () => void }) {
  const { common, reception } = useWords();
  const words = reception.share;
  const plan = usePlan();
  const { state, name: known, join, leave } = useDeskShareStore();
  const folder = useDeskShareStore((share) => share.folder);
  const { isOn } = useDeskMembership(plan.id);
  const [name, setName] = useState(known);
  const isReady = name.trim() !== '' && folder?.name != null;
  return (
    <div className={styles.form}>
      <p>{words.text}</p>
      <FolderLine />
      <Field label={words.name} hint={words.nameHint}>
        {(field) => (
          <input
            {...field}
            maxLength={40}
            autoComplete="off"
            value={name}
            disabled={isOn}
            // biome-ignore lint/a11y/noAutofocus: the one thing that is asked
            autoFocus={!isOn}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      {isOn && state && <StateLine />}
      <p className={styles.hint}>{words.personal}</p>
      <div className={styles.foot}>
        <Button onClick={onDone}>{common.close}</Button>
        {isOn ? (
          <Button onClick={() => leave(plan.id)}>{words.leave}</Button>
        ) : (
          <Button
            look="primary"
            disabled={!isReady}
            onClick={() => {
              join(plan.id, name.trim(), plan.seq);
              onDone();
            }}
          >
            {words.join}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Where the desks meet, and how to choose it on this host. */
function FolderLine() {
  const { reception } = useWords();
  const words = reception.share;
  const { folder, askFolder, chooseFolder } = useDeskShareStore();
  useEffect(() => void askFolder(), [askFolder]);
  const isFixed = folder?.canChoose === false;
  return (
    <div className={styles.folder}>
      <span>{words.folder}</span>
      <b>{folder?.name ?? words.noFolder}</b>
      {folder?.canChoose && <Button onClick={() => void chooseFolder()}>{words.choose}</Button>}
      {isFixed && <p className={styles.hint}>{folder.name === null ? words.fixed : words.fixedIs}</p>}
    </div>
  );
}

function StateLine() {
  const { reception } = useWords();
  const words = reception.share;
  const language = useLanguage();
  const state = useDeskShareStore((share) => share.state);
  if (state === null) return null;
  if (state.kind === 'away') return <Notice tone="caution">{errorSentence(state.error, language)}</Notice>;
  return (
    <Notice tone="info">
      {state.others.length === 0 ? words.alone : words.others(state.others.join(words.separator))}
    </Notice>
  );
}
