import type { PaperFile } from '../../../../shared/documents/formats.ts';
import {
  DOCUMENT_PAPER_IDS,
  type DocumentPaper,
  PAPER_GROUPS,
  paperKind,
} from '../../../../shared/documents/papers.ts';
import { MOST_COPIES } from '../../../../shared/domain/collections/paper-settings.ts';
import { useWords } from '../../../i18n/language.tsx';
import { groupOf } from '../../../store/paper-choices.ts';
import { useToasts } from '../../../store/toast.ts';
import { Button } from '../../../ui/button.tsx';
import { CommitInput } from '../../../ui/commit-input.tsx';
import { Field } from '../../../ui/field.tsx';
import styles from './batch-view.module.css';
import type { BatchOutline } from './use-batch-outline.ts';

interface BatchPapersProps {
  readonly disabled: boolean;
  /** null until it is known which papers have something in them. */
  readonly outline: BatchOutline | null;
  readonly formats: readonly PaperFile[];
  /** Papers that are not wanted. */
  readonly left: ReadonlySet<DocumentPaper>;
  readonly onLeft: (left: ReadonlySet<DocumentPaper>) => void;
  readonly eachCity: boolean;
  readonly onEachCity: (isApart: boolean) => void;
  readonly copies: number;
  readonly onCopies: (copies: number) => void;
}

/** Which papers are written; one that has nothing in it yet stands in its place and says so. */
export function BatchPapers({ disabled, outline, formats, left, onLeft, ...how }: BatchPapersProps) {
  const { documents: words } = useWords();
  const toggle = (paper: DocumentPaper, isIn: boolean): void => {
    const next = new Set(left);
    if (isIn) next.delete(paper);
    else next.add(paper);
    onLeft(next);
  };
  const lineOf = (paper: DocumentPaper) => {
    const isEmpty = outline?.papers.get(paper)?.parts === 0;
    const isAnyFile = paperKind(paper)?.files.some((file) => formats.includes(file));
    return (
      <label key={paper} className={styles.check} data-empty={isEmpty}>
        <input
          type="checkbox"
          disabled={isEmpty}
          checked={!isEmpty && !left.has(paper)}
          onChange={(event) => toggle(paper, event.target.checked)}
        />
        {words.paper[paper]}
        {(isEmpty || !isAnyFile) && <small>{isEmpty ? words.batch.empty : words.batch.noFormat}</small>}
      </label>
    );
  };
  return (
    <fieldset className={styles.set} disabled={disabled}>
      <legend>{words.batch.papers}</legend>
      <div className={styles.line}>
        <Button small onClick={() => onLeft(new Set())}>
          {words.batch.all}
        </Button>
        <Button small onClick={() => onLeft(new Set(DOCUMENT_PAPER_IDS))}>
          {words.batch.none}
        </Button>
      </div>
      <div className={styles.groups}>
        {PAPER_GROUPS.map((group) => (
          <div key={group} className={styles.group}>
            <h2>{words.groups[group]}</h2>
            {DOCUMENT_PAPER_IDS.filter((paper) => groupOf(paper) === group).map(lineOf)}
          </div>
        ))}
      </div>
      <BatchHow {...how} />
    </fieldset>
  );
}

/** Letters apart for each city, and numbered copies. */
function BatchHow({
  eachCity,
  onEachCity,
  copies,
  onCopies,
}: Pick<BatchPapersProps, 'eachCity' | 'onEachCity' | 'copies' | 'onCopies'>) {
  const { documents: words } = useWords();
  const say = useToasts((toasts) => toasts.say);
  const take = (text: string): boolean => {
    const next = text.trim() === '' ? 0 : Number(text.normalize('NFKC').trim());
    const isFine = Number.isInteger(next) && next >= 0 && next <= MOST_COPIES;
    if (isFine) onCopies(next);
    else say(words.copiesWrong(MOST_COPIES), 'error');
    return isFine;
  };
  return (
    <div className={styles.line}>
      <label className={styles.check}>
        <input type="checkbox" checked={eachCity} onChange={(event) => onEachCity(event.target.checked)} />
        {words.batch.eachCity}
      </label>
      <Field label={words.batch.copies} stacked>
        {(props) => (
          <CommitInput
            {...props}
            className={styles.copies}
            inputMode="numeric"
            maxLength={4}
            value={copies === 0 ? '' : String(copies)}
            placeholder={words.noCopies}
            onCommit={take}
          />
        )}
      </Field>
    </div>
  );
}
