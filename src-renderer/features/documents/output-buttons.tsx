import {
  CalendarArrowDown,
  Copy,
  Database,
  FileSpreadsheet,
  FileText,
  FileType,
  type LucideIcon,
  Mail,
  Presentation,
  Printer,
  Sheet,
} from 'lucide-react';
import { hasRows, paperFileName } from '../../../shared/documents/batch.ts';
import type { Document } from '../../../shared/documents/document.ts';
import { suggestedFileName } from '../../../shared/documents/file-names.ts';
import type { PaperFile } from '../../../shared/documents/formats.ts';
import { paperKind } from '../../../shared/documents/papers.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { standsOver } from '../../../shared/documents/stands-over.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { type Language, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { usePrintCopy } from '../../print/use-print-copy.tsx';
import { useClipboardText } from '../../store/use-clipboard-text.ts';
import { Button } from '../../ui/button.tsx';
import { GroupwarePanel } from './groupware-panel.tsx';
import styles from './output-buttons.module.css';
import { recordOf } from './record-of.ts';
import { useExcel } from './use-excel.ts';
import { type OutputRecord, useExport } from './use-export.ts';
import type { ChosenPaper } from './use-papers.ts';

interface OutputButtonsProps {
  readonly plan: Plan;
  readonly chosen: ChosenPaper;
  readonly language: Language;
}

/** The ways a paper goes out. */
export function OutputButtons({ plan, chosen, language }: OutputButtonsProps) {
  const { documents: words } = useWords();
  const { busy, run } = useExport();
  const meeting = meetingOf(plan);
  if (chosen.kind === 'calendar') {
    const { calendar, of, edition, ledger, shares } = chosen;
    const tail = [of, edition].filter((part) => part !== '').join('_');
    const suggestedName = suggestedFileName(meeting, 'calendar', 'ics', language, tail);
    return (
      <section className={styles.output} aria-label={words.output} aria-busy={busy}>
        <h2 className={styles.title}>{words.output}</h2>
        <Button
          look="primary"
          disabled={busy || calendar.events.length === 0}
          onClick={() =>
            void run(
              () => bridge.invoke('calendar.export', { calendar, suggestedName }),
              {
                paper: 'calendar',
                format: 'ics',
                edition,
                rows: calendar.events.length,
                handedTo: '',
                sensitive: false,
                events: ledger,
                shares,
              },
              suggestedName,
            )
          }
        >
          <CalendarArrowDown size={16} aria-hidden />
          {words.ics}
        </Button>
        <GroupwarePanel plan={plan} built={chosen} language={language} busy={busy} run={run} />
      </section>
    );
  }
  return (
    <DocumentButtons
      planId={plan.id}
      document={chosen.document}
      files={paperKind(chosen.paper)?.files ?? []}
      edition={chosen.edition}
      sensitive={chosen.sensitive}
      nameOf={(file) => paperFileName(plan, chosen.paper, file, language, chosen.edition, chosen.of)}
      busy={busy}
      run={run}
    />
  );
}

interface DocumentButtonsProps extends ReturnType<typeof useExport> {
  readonly planId: string;
  readonly document: Document;
  /** As which files it goes out, the usual one first. */
  readonly files: readonly PaperFile[];
  readonly edition: string;
  readonly sensitive: boolean;
  readonly nameOf: (file: PaperFile) => string;
}

const ICONS: Readonly<Record<PaperFile, LucideIcon>> = {
  xlsx: FileSpreadsheet,
  'data-xlsx': Database,
  docx: FileType,
  pptx: Presentation,
  txt: Mail,
  csv: Sheet,
  pdf: FileText,
};

function DocumentButtons({
  planId,
  document,
  files,
  edition,
  sensitive,
  nameOf,
  busy,
  run,
}: DocumentButtonsProps) {
  const { documents: words } = useWords();
  const copyText = useClipboardText();
  const isEmpty = !hasRows(document);
  const off = busy || isEmpty;
  const isCut = standsOver(document);
  const [usual, ...others] = files;
  const {
    copy: printCopy,
    print: printPage,
    savePdf,
  } = usePrintCopy(isEmpty ? null : document, nameOf('pdf').replace(/\.pdf$/, ''));
  const record = (format: OutputRecord['format']): OutputRecord =>
    recordOf(document, { format, edition, sensitive });
  const saveExcel = useExcel(planId);
  const save = (as: Exclude<PaperFile, 'pdf'>) =>
    void run(
      () =>
        as === 'xlsx'
          ? saveExcel(document, nameOf(as))
          : bridge.invoke('document.export', { document, as, suggestedName: nameOf(as) }),
      record(as),
      nameOf(as),
    );
  const pdf = (): void => void run(() => savePdf(document), record('pdf'), nameOf('pdf'));
  const print = () =>
    void run(
      async () => {
        await printPage();
        return null;
      },
      record('print'),
      nameOf('pdf').replace(/\.pdf$/, ''),
    );
  // A copied text is on its way into a mail: it stands in the record as a file would.
  const copy = (): void =>
    void run(
      async () => {
        const isThere = await copyText(
          plainText(document, { wrap: null }),
          words.textCopied,
          words.notCopied,
        );
        return isThere ? null : { ok: true, value: { kind: 'cancelled' } };
      },
      record('txt'),
      words.copiedAs(nameOf('txt').replace(/\.txt$/, '')),
    );
  const fileButton = (as: PaperFile, look?: 'primary') => {
    const Icon = ICONS[as];
    return (
      <Button
        key={as}
        {...(look ? { look } : {})}
        disabled={off || (as === 'pdf' && isCut)}
        onClick={() => (as === 'pdf' ? pdf() : save(as))}
      >
        <Icon size={16} aria-hidden />
        {words.formats[as]}
      </Button>
    );
  };
  return (
    <section className={styles.output} aria-label={words.output} aria-busy={busy}>
      <h2 className={styles.title}>{words.output}</h2>
      {usual !== undefined && fileButton(usual, 'primary')}
      <div className={styles.others}>
        {others.map((as) => fileButton(as))}
        <Button disabled={off || isCut} onClick={print}>
          <Printer size={16} aria-hidden />
          {words.print}
        </Button>
        {files.includes('txt') && (
          <Button disabled={off} onClick={copy}>
            <Copy size={16} aria-hidden />
            {words.copyText}
          </Button>
        )}
      </div>
      {isCut && <p className={styles.busy}>{words.cards.standsOver}</p>}
      {busy && (
        <p className={styles.busy} role="status">
          {words.working}
        </p>
      )}
      {printCopy}
    </section>
  );
}
