import { useState } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useBackups } from '../../store/backups.ts';
import type { Found } from '../../store/session-state.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './backups.module.css';
import { SecondFolder } from './second-folder.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import { SnapshotLook } from './snapshot-look.tsx';

/** 控え: where the second copies lie, and the way back to an earlier state. */
export function BackupsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { backups: words, common } = useWords();
  const language = useLanguage();
  const { status, failure } = useBackups();
  const [look, setLook] = useState<{ found: Found; date: string } | null>(null);
  const close = (): void => {
    setLook(null);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={close}
      wide
      foot={<Button onClick={close}>{common.close}</Button>}
    >
      <p>{words.about}</p>
      {failure && (
        <Notice tone="caution" lead={words.failed}>
          {errorSentence(failure, language)}
        </Notice>
      )}
      {status && status.damaged.length > 0 && (
        <Notice tone="caution">{words.damaged(status.damaged.join(' '))}</Notice>
      )}
      {status && (
        <dl className={styles.facts}>
          <dt>{words.folder}</dt>
          <dd>{status.folder}</dd>
          <dt>{words.second}</dt>
          <dd>{status.second?.name ?? words.secondNone}</dd>
        </dl>
      )}
      <SecondFolder />
      <h3>{words.restore}</h3>
      <SnapshotList onFound={(found, date) => setLook({ found, date })} />
      {look && <SnapshotLook {...look} onDone={close} />}
    </Dialog>
  );
}
