import { type ReactNode, useState } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { Grow, ScreenFrame } from '../../../ui/screen.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import { DropZone } from '../drop-zone.tsx';
import { Failure } from '../failure.tsx';
import styles from '../import-screen.module.css';
import { Step } from '../step.tsx';
import { FileFacts } from './file-facts.tsx';
import { PreviewStep } from './preview-step.tsx';
import { type ScheduleSource, useScheduleImport } from './use-schedule-import.ts';
import { useTakeIn } from './use-take-in.ts';

export interface ScheduleImportProps {
  readonly source: ScheduleSource;
  readonly onFile: (file: File) => void;
  /** Controls beside the screen's title. */
  readonly tools: ReactNode;
}

/** The screen with a schedule or a calendar open: its days and lines beside the plan, and the one button that takes them in. */
export function ScheduleImport({ source, onFile, tools }: ScheduleImportProps) {
  const { importing, scheduleImport: words } = useWords();
  const plan = usePlan();
  const [query, setQuery] = useState('');
  const draft = useScheduleImport(plan, source);
  const takeIn = useTakeIn(source, draft);
  const { reading, proposal, taken, accepted } = draft;

  if (!reading.ok || !proposal) {
    return (
      <ScreenFrame title={importing.title} tools={tools}>
        <div className={styles.page}>
          {!reading.ok && <Failure error={reading.error} />}
          <DropZone small={false} onFile={onFile} />
        </div>
      </ScreenFrame>
    );
  }

  const count = (verdict: 'added' | 'changed'): number =>
    taken.filter((one) => one.verdict === verdict).length;
  const same = proposal.items.filter(({ verdict }) => verdict === 'same').length;
  const removed = accepted.removed.size;
  const total = taken.length + removed;
  // Nothing comes in, but that the plan's is kept is worth remembering: else it is asked again.
  const kept = draft.settled?.kept ?? 0;
  return (
    <ScreenFrame
      title={importing.title}
      tools={tools}
      actions={
        <>
          <div className={styles.search}>
            <SearchBox label={words.search} value={query} onChange={setQuery} />
          </div>
          <Button look="primary" disabled={total + kept === 0} title={words.again} onClick={takeIn}>
            {total > 0 ? words.take(total) : kept > 0 ? words.keep(kept) : words.nothing}
          </Button>
        </>
      }
      foot={
        <>
          <span role="status">
            {words.summary(
              count('added'),
              count('changed'),
              same,
              proposal.items.length - same - taken.length,
              removed,
            )}
          </span>
          <Grow />
        </>
      }
    >
      <div className={styles.page}>
        <Step
          n={1}
          title={words.steps.file}
          beside={
            <>
              <b>{source.name}</b>
              <DropZone small onFile={onFile} />
            </>
          }
        >
          <FileFacts
            plan={plan}
            source={source}
            draft={draft}
            reading={reading.value}
            items={proposal.items.length}
          />
        </Step>
        <PreviewStep plan={plan} draft={draft} reading={reading.value} proposal={proposal} query={query} />
      </div>
    </ScreenFrame>
  );
}
