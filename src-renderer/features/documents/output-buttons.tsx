import { CalendarArrowDown, FileSpreadsheet, FileText, Printer, Sheet } from 'lucide-react';
import type { Document } from '../../../shared/documents/document.ts';
import { suggestedFileName } from '../../../shared/documents/file-names.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { type Language, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { usePrintCopy } from '../../print/use-print-copy.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './output-buttons.module.css';
import { recordOf } from './record-of.ts';
import { useExcel } from './use-excel.ts';
import { type OutputRecord, useExport } from './use-export.ts';
import type { ChosenPaper } from './use-papers.ts';

interface OutputButtonsProps {
  readonly plan: Plan;
  readonly chosen: ChosenPaper;
  readonly language: Language;
  /** Whether telephone numbers stand on the paper. */
  readonly phones: boolean;
}

/** The ways a paper goes out. */
export function OutputButtons({ plan, chosen, language, phones }: OutputButtonsProps) {
  const { documents: words } = useWords();
  const { busy, run } = useExport();
  const meeting = meetingOf(plan);
  if (chosen.kind === 'calendar') {
    const { calendar, ledger } = chosen;
    const suggestedName = suggestedFileName(meeting, 'calendar', 'ics', language);
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
                edition: '',
                rows: calendar.events.length,
                handedTo: '',
                sensitive: false,
                events: ledger,
              },
              suggestedName,
            )
          }
        >
          <CalendarArrowDown size={16} aria-hidden />
          {words.ics}
        </Button>
      </section>
    );
  }
  return (
    <DocumentButtons
      planId={plan.id}
      document={chosen.document}
      edition={chosen.edition}
      phones={phones}
      nameOf={(ending) => suggestedFileName(meeting, chosen.paper, ending, language, chosen.edition)}
      busy={busy}
      run={run}
    />
  );
}

interface DocumentButtonsProps extends ReturnType<typeof useExport> {
  readonly planId: string;
  readonly document: Document;
  readonly edition: string;
  readonly phones: boolean;
  readonly nameOf: (ending: 'xlsx' | 'csv' | 'pdf') => string;
}

function DocumentButtons({ planId, document, edition, phones, nameOf, busy, run }: DocumentButtonsProps) {
  const { documents: words } = useWords();
  const isEmpty = !document.blocks.some(
    (block) => block.kind === 'table' && block.sections.some(({ rows }) => rows.length > 0),
  );
  const off = busy || isEmpty;
  const { copy, withPrintCopy } = usePrintCopy(
    isEmpty ? null : document,
    nameOf('pdf').replace(/\.pdf$/, ''),
  );
  const record = (format: OutputRecord['format']): OutputRecord =>
    recordOf(document, { format, edition, phones });
  const saveExcel = useExcel(planId);
  const save = (as: 'xlsx' | 'csv') => () =>
    void run(
      () =>
        as === 'xlsx'
          ? saveExcel(document, nameOf(as))
          : bridge.invoke('document.export', { document, as, suggestedName: nameOf(as) }),
      record(as),
      nameOf(as),
    );
  const pdf = () =>
    void run(
      () =>
        withPrintCopy(() =>
          bridge.invoke('print.pdf', {
            suggestedName: nameOf('pdf'),
            pageSize: document.page.size,
            orientation: document.page.orientation,
          }),
        ),
      record('pdf'),
      nameOf('pdf'),
    );
  const print = () =>
    void run(
      async () => {
        await withPrintCopy(() => window.print());
        return null;
      },
      record('print'),
      nameOf('pdf').replace(/\.pdf$/, ''),
    );
  return (
    <section className={styles.output} aria-label={words.output} aria-busy={busy}>
      <h2 className={styles.title}>{words.output}</h2>
      <Button look="primary" disabled={off} onClick={save('xlsx')}>
        <FileSpreadsheet size={16} aria-hidden />
        {words.excel}
      </Button>
      <div className={styles.others}>
        <Button disabled={off} onClick={save('csv')}>
          <Sheet size={16} aria-hidden />
          {words.csv}
        </Button>
        <Button disabled={off} onClick={pdf}>
          <FileText size={16} aria-hidden />
          {words.pdf}
        </Button>
        <Button disabled={off} onClick={print}>
          <Printer size={16} aria-hidden />
          {words.print}
        </Button>
      </div>
      {busy && (
        <p className={styles.busy} role="status">
          {words.working}
        </p>
      )}
      {copy}
    </section>
  );
}
