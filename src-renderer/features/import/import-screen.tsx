import { type ReactNode, useState } from 'react';
import { looksLikeSchedule } from '../../../shared/input/schedule/find-tables.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { DropZone } from './drop-zone.tsx';
import { Failure } from './failure.tsx';
import { FileImport } from './file-import.tsx';
import styles from './import-screen.module.css';
import { PastImports } from './past-imports.tsx';
import { ReadAs, type ReadAsWay } from './read-as.tsx';
import { ScheduleImport } from './schedule/schedule-import.tsx';
import { useReadFile } from './use-read-file.ts';

/** 取込: a list of attendees or a schedule from a file into the plan, seen before it is taken in. */
export function ImportScreen() {
  const { state, read, stop } = useReadFile();
  const onFile = (file: File): void => void read(file);
  if (state.kind === 'read') return <ReadFile file={state.file} onFile={onFile} />;
  return (
    <ImportFrame>
      {state.kind === 'failed' && <Failure error={state.error} />}
      {state.kind === 'reading' ? (
        <Reading name={state.name} onStop={stop} />
      ) : (
        <>
          <DropZone small={false} onFile={onFile} />
          <PastImports />
        </>
      )}
    </ImportFrame>
  );
}

/** An open file, read as what it looks like until the person says otherwise. */
function ReadFile({ file, onFile }: { file: TableFile; onFile: (file: File) => void }) {
  const [said, setSaid] = useState<{ file: TableFile; way: ReadAsWay } | null>(null);
  const way = said?.file === file ? said.way : looksLikeSchedule(file) ? 'schedule' : 'people';
  const tools = <ReadAs value={way} onChange={(next) => setSaid({ file, way: next })} />;
  const Import = way === 'schedule' ? ScheduleImport : FileImport;
  return <Import file={file} onFile={onFile} tools={tools} />;
}

/** The page of the screen while no file is open. */
function ImportFrame({ children }: { children: ReactNode }) {
  const { importing: words } = useWords();
  return (
    <ScreenFrame title={words.title}>
      <div className={styles.page}>{children}</div>
    </ScreenFrame>
  );
}

function Reading({ name, onStop }: { name: string; onStop: () => void }) {
  const { importing: words } = useWords();
  return (
    <div className={styles.reading} role="status">
      <progress aria-label={words.reading(name)} />
      <p>{words.reading(name)}</p>
      <Button onClick={onStop}>{words.stop}</Button>
    </div>
  );
}
