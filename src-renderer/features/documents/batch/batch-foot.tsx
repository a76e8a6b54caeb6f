import { FolderDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BatchLine } from '../../../../shared/documents/batch.ts';
import { paperName } from '../../../../shared/documents/words.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import styles from './batch-view.module.css';
import type { BatchState } from './use-batch.ts';

/** Begins the batch, says how far it is and what came of it; it stays in sight, however many papers there are. */
export function BatchFoot({
  state,
  check,
  files,
  onStart,
  onStop,
}: {
  readonly state: BatchState;
  /** What is to be known before it is begun. */
  readonly check: ReactNode;
  /** How many are written, without the list of them; null: not known yet. */
  readonly files: number | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
}) {
  const { documents: words } = useWords();
  return (
    <div className={styles.foot}>
      {state.kind === 'done' && <Outcome {...state} />}
      {state.kind !== 'running' && check}
      {state.kind === 'running' ? (
        <div className={styles.line}>
          <progress
            aria-label={words.batch.progress}
            {...(state.all === 0 ? {} : { value: state.done, max: state.all })}
          />
          <span role="status" className={styles.doing}>
            {state.stopping
              ? words.batch.stopping
              : state.all === 0
                ? words.batch.preparing
                : words.batch.doing(state.done, state.all, state.name)}
          </span>
          <Button disabled={state.stopping} onClick={onStop}>
            {words.batch.stop}
          </Button>
        </div>
      ) : (
        <div className={styles.line}>
          <Button look="primary" disabled={files === 0} onClick={onStart}>
            <FolderDown size={16} aria-hidden />
            {words.batch.start(files)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What came of it: how many files, and each that could not be written with the reason. */
function Outcome({ lines, stopped, kept }: Extract<BatchState, { readonly kind: 'done' }>) {
  const { documents: words } = useWords();
  const failed = lines.filter((line) => line.failed !== null);
  const written = lines.length - failed.length;
  return (
    <div className={styles.outcome} role="status">
      <p>{stopped ? words.batch.stopped(kept ? written : 0) : words.batch.written(written)}</p>
      {failed.length > 0 && <Failed lines={failed} />}
    </div>
  );
}

function Failed({ lines }: { readonly lines: readonly BatchLine[] }) {
  const { documents: words } = useWords();
  const language = useLanguage();
  return (
    <>
      <p>{words.batch.failed(lines.length)}</p>
      <ul>
        {lines.map(({ paper, name, failed }) => (
          <li key={name}>
            <b>{paperName(paper, language)}</b>
            {failed}
          </li>
        ))}
      </ul>
    </>
  );
}
