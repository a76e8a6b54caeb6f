import { useRef, useState } from 'react';
import { errorSentence } from '../../../shared/bridge/error-sentences.ts';
import { type BatchLine, buildBatch } from '../../../shared/documents/batch.ts';
import { buildCalendar } from '../../../shared/documents/builders/calendar.ts';
import type { PaperFile } from '../../../shared/documents/formats.ts';
import type { DocumentPaper } from '../../../shared/documents/papers.ts';
import { type BatchFile, type PutFile, runBatch } from '../../../shared/documents/run-batch.ts';
import type { PaperChoices } from '../../../shared/domain/collections/paper-settings.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { traceDocument } from '../../../shared/exchange/trace-document.ts';
import { type Language, useWords } from '../../i18n/language.tsx';
import { bridge } from '../../platform/bridge.ts';
import { context } from '../../store/desk.ts';
import { useSession } from '../../store/session.ts';
import { useToasts } from '../../store/toast.ts';
import { recordOf } from './record-of.ts';
import type { OutputRecord } from './use-export.ts';
import { momentNow } from './use-papers.ts';

export type BatchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number; readonly name: string }
  | { readonly kind: 'done'; readonly lines: readonly BatchLine[]; readonly stopped: boolean };

export interface BatchWish {
  readonly papers: readonly DocumentPaper[];
  readonly formats: readonly PaperFile[];
  readonly withCalendar: boolean;
  readonly choicesOf: (paper: DocumentPaper) => PaperChoices;
  /** Letters as a file for each city. */
  readonly eachCity: boolean;
  /** 部数番号 in PDFs; 0: none. */
  readonly copies: number;
}

/** Writes many papers into one folder, says how far it is, can be stopped, and keeps in the plan what went out. */
export function useBatch(plan: Plan, language: Language) {
  const { documents: words } = useWords();
  const [state, setState] = useState<BatchState>({ kind: 'idle' });
  const stopped = useRef(false);
  const say = useToasts((toasts) => toasts.say);
  const keep = useSession((session) => session.run);

  async function start({
    papers,
    formats,
    withCalendar,
    choicesOf,
    eachCity,
    copies,
  }: BatchWish): Promise<void> {
    stopped.current = false;
    const moment = momentNow(language);
    const folderName = words.batch.folder(titleOf(meetingOf(plan), language)).slice(0, 120);
    const begun = await bridge.invoke('batch.begin', { folderName });
    if (!begun.ok) return say(errorSentence(begun.error, language), 'error');
    const { id } = begun.value;
    if (id === null) return;
    const stampedAt = new Date().toISOString();
    const built = buildCalendar(plan, { language, date: moment.today, stampedAt });
    const put: PutFile = async (file) => {
      const { content, record } = outgoing(file, built.ledger);
      const reply = await bridge.invoke('batch.add', { id, suggestedName: file.name, content });
      if (reply.ok) {
        record(reply.value.name);
        return reply;
      }
      const why = errorSentence(reply.error, language);
      return { ok: false, error: reply.error.code === 'no-print-engine' ? { why, ends: 'pdf' } : { why } };
    };
    const lines = await runBatch(
      plan,
      moment,
      {
        batch: buildBatch(plan, moment, { papers, choicesOf, eachCity, copies }),
        formats,
        calendar: withCalendar ? built.calendar : null,
      },
      {
        put,
        onProgress: (done, all, name) => setState({ kind: 'running', done, all, name }),
        isStopped: () => stopped.current,
      },
    );
    const ended = await bridge.invoke('batch.end', { id, keep: !stopped.current });
    if (!ended.ok) say(errorSentence(ended.error, language), 'error');
    else if (ended.value.kind === 'download') say(words.downloaded(ended.value.name));
    else if (ended.value.kind === 'saved') say(words.saved(ended.value.name));
    setState({ kind: 'done', lines, stopped: stopped.current });
  }

  /** What crosses the bridge for a file, and how it is kept that it went out. */
  function outgoing({ content, paper, edition, rows, sensitive }: BatchFile, ledger: OutputRecord['events']) {
    const traced =
      content.kind === 'document' && content.as === 'xlsx'
        ? traceDocument(plan.id, content.document, context())
        : null;
    const record = (fileName: string): void => {
      if (paper === 'contents') return;
      if (traced) keep('recordExports', { exports: [traced.record] });
      const line =
        content.kind === 'document'
          ? recordOf(content.document, { format: content.as, edition, sensitive })
          : ({ paper, format: 'ics', edition, rows, handedTo: '', sensitive, events: ledger } as const);
      keep('recordOutput', { ...line, fileName: fileName.slice(0, 500) });
    };
    const sent = traced && content.kind === 'document' ? { ...content, document: traced.document } : content;
    return { content: sent, record };
  }

  return {
    state,
    start,
    stop: () => {
      stopped.current = true;
    },
  };
}
