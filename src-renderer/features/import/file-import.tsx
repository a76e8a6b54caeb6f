import { type ReactNode, useState } from 'react';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { Grow, ScreenFrame } from '../../ui/screen.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DropZone } from './drop-zone.tsx';
import { FactsStep } from './facts-step.tsx';
import { Failure } from './failure.tsx';
import { FileStep } from './file-step.tsx';
import styles from './import-screen.module.css';
import { PeopleStep } from './people-step.tsx';
import { useImport } from './use-import.ts';
import { useTakeIn } from './use-take-in.ts';

export interface FileImportProps {
  readonly file: TableFile;
  readonly onFile: (file: File) => void;
  /** Controls beside the screen's title. */
  readonly tools: ReactNode;
}

/** The screen with a file open: the file, its columns, its people, and the one button that takes them in. */
export function FileImport({ file, onFile, tools }: FileImportProps) {
  const { importing: words, replies } = useWords();
  const plan = usePlan();
  const [query, setQuery] = useState('');
  const draft = useImport(plan, file);
  const { mapping, reading, taken, proposals } = draft;
  const gone = draft.gone.filter(({ id }) => draft.goneChoices.has(id)).length;
  const all = taken.length + gone;
  const isNothing = all + draft.factLines.length === 0;
  const { taking, takeIn } = useTakeIn(file, draft);

  // A file in which nothing looks like a list is a failure like one that cannot be read.
  if (!mapping.ok && !draft.returned) {
    return (
      <ScreenFrame title={words.title} tools={tools}>
        <div className={styles.page}>
          <Failure error={mapping.error} />
          <DropZone small={false} onFile={onFile} />
        </div>
      </ScreenFrame>
    );
  }

  const count = (verdict: 'added' | 'changed' | 'same'): number =>
    (verdict === 'same' ? proposals : taken).filter((one) => one.verdict === verdict).length;
  const left = proposals.filter(({ verdict }) => verdict !== 'same').length - taken.length;
  return (
    <ScreenFrame
      title={words.title}
      tools={tools}
      actions={
        <>
          <div className={styles.search}>
            <SearchBox label={words.search} value={query} onChange={setQuery} />
          </div>
          <Button look="primary" disabled={taking || isNothing} title={words.undoHint} onClick={takeIn}>
            {taking
              ? words.taking
              : isNothing
                ? words.nothing
                : all === 0
                  ? replies.facts.take
                  : words.take(all)}
          </Button>
        </>
      }
      foot={
        <>
          <span role="status">
            {words.summary(count('added'), count('changed'), count('same'), left, gone)}
          </span>
          <Grow />
        </>
      }
    >
      <div className={styles.page}>
        <FileStep plan={plan} file={file} draft={draft} onFile={onFile} />
        {mapping.ok && !draft.returned && (
          <ColumnsStep key={file.sha256} draft={draft} mapping={mapping.value} />
        )}
        {reading.ok ? (
          <PeopleStep key={file.sha256} plan={plan} draft={draft} reading={reading.value} query={query} />
        ) : (
          <div className={styles.after}>
            <Failure error={reading.error} />
          </div>
        )}
        <FactsStep lines={draft.factLines} />
      </div>
    </ScreenFrame>
  );
}
