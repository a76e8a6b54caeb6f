import { type ReactNode, useState } from 'react';
import { isCalendarFile } from '../../../shared/input/calendar-file.ts';
import { whatIsIn } from '../../../shared/input/schedule/read-any-schedule.ts';
import type { TableFile } from '../../../shared/input/table-file.ts';
import { useWords } from '../../i18n/language.tsx';
import { useDraft } from '../../store/drafts.ts';
import { useDroppedFiles } from '../../store/dropped-files.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { DropZone } from './drop-zone.tsx';
import { Failure } from './failure.tsx';
import { FileImport } from './file-import.tsx';
import styles from './import-screen.module.css';
import { PasswordField } from './password-field.tsx';
import { PastImports } from './past-imports.tsx';
import { PasteBox } from './paste-box.tsx';
import { ReadAs, type ReadAsWay } from './read-as.tsx';
import { CalendarImport } from './schedule/calendar-import.tsx';
import { TableSchedule } from './schedule/table-schedule.tsx';
import { useImportPaste } from './use-import-paste.ts';
import { useReadFile } from './use-read-file.ts';

const SOURCES = ['file', 'paste'] as const;
const NEEDS_PASSWORD = ['file-encrypted', 'wrong-password'];

/** 取込: attendees, a schedule or a calendar from a file or the clipboard, seen before it is taken in. */
export function ImportScreen() {
  const { importing: words } = useWords();
  const plan = usePlan();
  const { state, read, stop } = useReadFile(plan);
  const [source, setSource] = useState<(typeof SOURCES)[number]>('file');
  const [text, setText] = useDraft('import');
  const [wasPasted, setWasPasted] = useState(false);
  const onFile = (file: File): void => void read(file);
  useDroppedFiles('import', ([one]) => one && onFile(one.file));
  useImportPaste({
    onFile,
    onText: (pasted) => {
      stop();
      setSource('paste');
      setText(pasted);
      setWasPasted(true);
    },
  });
  if (state.kind === 'read') {
    if (isCalendarFile(state.file)) return <CalendarImport file={state.file} onFile={onFile} tools={null} />;
    return <ReadFile file={state.file} onFile={onFile} />;
  }
  const failed = state.kind === 'failed' ? state : null;
  const chosen = failed && NEEDS_PASSWORD.includes(failed.error.code) ? failed.chosen : null;
  return (
    <ImportFrame
      tools={
        <Segmented
          label={words.source}
          options={SOURCES.map((value) => ({ value, label: words.sources[value] }))}
          value={source}
          onChange={setSource}
        />
      }
    >
      {failed && <Failure error={failed.error} />}
      {chosen && <PasswordField onEnter={(password) => void read(chosen, password)} />}
      {state.kind === 'reading' ? (
        <Reading name={state.name} onStop={stop} />
      ) : source === 'paste' ? (
        <PasteBox text={text} onText={setText} onRead={onFile} takesFocus={wasPasted} />
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
  const way = said?.file === file ? said.way : whatIsIn(file);
  const tools = <ReadAs value={way} onChange={(next) => setSaid({ file, way: next })} />;
  const Import = way === 'schedule' ? TableSchedule : FileImport;
  return <Import file={file} onFile={onFile} tools={tools} />;
}

/** The page of the screen while no file is open. */
function ImportFrame({ tools, children }: { tools: ReactNode; children: ReactNode }) {
  const { importing: words } = useWords();
  return (
    <ScreenFrame title={words.title} tools={tools}>
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
