import { useState } from 'react';
import * as v from 'valibot';
import { PAPER_FILES, type PaperFile } from '../../../../shared/documents/formats.ts';
import { joinNotes, type NoteOfPapers } from '../../../../shared/documents/join-notes.ts';
import {
  DOCUMENT_PAPER_IDS,
  DOCUMENT_PAPERS,
  type DocumentPaper,
} from '../../../../shared/documents/papers.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useChoices, useRememberedChoices } from '../../../store/paper-choices.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { usePreference } from '../../../store/use-preference.ts';
import { BatchCheck } from './batch-check.tsx';
import { BatchFoot } from './batch-foot.tsx';
import { BatchFormats } from './batch-formats.tsx';
import { BatchPapers } from './batch-papers.tsx';
import styles from './batch-view.module.css';
import { useBatch } from './use-batch.ts';
import { type BatchOutline, useBatchOutline } from './use-batch-outline.ts';

const formatsSchema = v.array(v.picklist(PAPER_FILES));
const FIRST_FORMATS: PaperFile[] = ['docx', 'pptx', 'xlsx', 'pdf'];

/** まとめて書き出す: which papers, as what, into one folder with a list of them. Each is made as it was last chosen. */
export function BatchView() {
  const { documents: words } = useWords();
  const plan = usePlan();
  const { language } = useChoices();
  const choicesOf = useRememberedChoices();
  const [formats, setFormats] = usePreference('documents.batch', formatsSchema, FIRST_FORMATS);
  const [left, setLeft] = useState<ReadonlySet<DocumentPaper>>(new Set());
  const [withCalendar, setWithCalendar] = useState(true);
  const [eachCity, setEachCity] = usePreference('documents.batch.eachCity', v.boolean(), false);
  const [copies, setCopies] = useState(0);
  const { state, start, stop } = useBatch(plan, language);
  const isRunning = state.kind === 'running';
  const outline = useBatchOutline(plan, language, { choicesOf, eachCity }, isRunning);
  const papers = DOCUMENT_PAPER_IDS.filter((paper) => !left.has(paper));
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable to be scrolled by keyboard */}
      <div className={styles.scroller} tabIndex={0}>
        <div className={styles.view}>
          <p className={styles.about}>{words.batch.about}</p>
          <BatchFormats
            disabled={isRunning}
            formats={formats}
            onFormats={setFormats}
            withCalendar={withCalendar}
            onCalendar={setWithCalendar}
          />
          <BatchPapers
            disabled={isRunning}
            outline={outline}
            formats={formats}
            left={left}
            onLeft={setLeft}
            eachCity={eachCity}
            onEachCity={setEachCity}
            copies={copies}
            onCopies={setCopies}
          />
        </div>
      </div>
      <BatchFoot
        state={state}
        check={outline === null ? null : <BatchCheck notes={batchNotes(outline, papers)} />}
        files={
          outline === null ? null : filesOf(outline, papers, formats) + (withCalendar ? outline.calendars : 0)
        }
        onStart={() => void start({ papers, formats, withCalendar, choicesOf, eachCity, copies })}
        onStop={stop}
      />
    </div>
  );
}

/** What 配布前点検 says of the papers that are wanted. */
const batchNotes = (outline: BatchOutline, papers: readonly DocumentPaper[]): readonly NoteOfPapers[] =>
  joinNotes(
    papers.flatMap((paper) => (outline.papers.get(paper)?.notes ?? []).map((note) => ({ paper, note }))),
  );

/** How many files the papers come to in the formats. */
const filesOf = (
  outline: BatchOutline,
  papers: readonly DocumentPaper[],
  formats: readonly PaperFile[],
): number =>
  papers.reduce((sum, paper) => {
    const kinds: readonly PaperFile[] = DOCUMENT_PAPERS[paper].files;
    return (
      sum + (outline.papers.get(paper)?.parts ?? 0) * kinds.filter((file) => formats.includes(file)).length
    );
  }, 0);
