import { FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { buildHistoryRecord } from '../../../shared/documents/builders/history-record.ts';
import { fileNamePart } from '../../../shared/documents/file-names.ts';
import type { MeetingFacts, Member } from '../../../shared/domain/history/meeting-facts.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { usePrintCopy } from '../../print/use-print-copy.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { useToasts } from '../../store/toast.ts';
import { Button } from '../../ui/button.tsx';
import styles from './history.module.css';

/** 開催の記録 as a workbook, a PDF or on paper. It holds no name of a person and belongs to no plan, so it is in no log. */
export function HistoryOutputs({
  meetings,
  members,
}: {
  readonly meetings: readonly MeetingFacts[];
  readonly members: readonly Member[];
}) {
  const language = useLanguage();
  const { documents, history: words } = useWords();
  const say = useToasts((state) => state.say);
  const [busy, setBusy] = useState(false);
  const date = deskDate();
  const document = useMemo(
    () => buildHistoryRecord(meetings, members, { language, date }),
    [meetings, members, language, date],
  );
  const name = fileNamePart(document.title);
  const { copy, print, savePdf } = usePrintCopy(document, name);

  async function deliver(as: 'xlsx' | 'pdf'): Promise<void> {
    setBusy(true);
    const reply = await (as === 'xlsx'
      ? bridge.invoke('document.export', { document, as, suggestedName: `${name}.xlsx` })
      : savePdf(document));
    setBusy(false);
    if (!reply.ok) return say(errorSentence(reply.error, language), 'error');
    const { value } = reply;
    if (value.kind === 'saved' && value.insteadOf !== undefined)
      say(documents.keptBeside(value.insteadOf, value.name), 'error');
    else if (value.kind === 'saved') say(documents.saved(value.name));
    else if (value.kind === 'download') say(documents.downloaded(value.name));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of a screen's bar, not a form's group
    <span className={styles.buttons} role="group" aria-label={words.outputs} aria-busy={busy}>
      <Button disabled={busy} onClick={() => void deliver('xlsx')}>
        <FileSpreadsheet size={16} aria-hidden />
        {documents.formats.xlsx}
      </Button>
      <Button disabled={busy} onClick={() => void deliver('pdf')}>
        <FileText size={16} aria-hidden />
        {documents.formats.pdf}
      </Button>
      <Button disabled={busy} onClick={() => void print()}>
        <Printer size={16} aria-hidden />
        {documents.print}
      </Button>
      {copy}
    </span>
  );
}
