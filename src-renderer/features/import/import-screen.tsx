import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { DropZone } from './drop-zone.tsx';
import { Failure } from './failure.tsx';
import { FileImport } from './file-import.tsx';
import styles from './import-screen.module.css';
import { PastImports } from './past-imports.tsx';
import { useReadFile } from './use-read-file.ts';

/** 取込: a list of attendees from a file into the plan, seen before it is taken in. */
export function ImportScreen() {
  const { state, read, stop } = useReadFile();
  const onFile = (file: File): void => void read(file);
  if (state.kind === 'read') return <FileImport file={state.file} onFile={onFile} />;
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
