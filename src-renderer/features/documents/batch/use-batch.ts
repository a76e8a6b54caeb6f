import { useRef, useState } from 'react';
import { errorSentence } from '../../../../shared/bridge/error-sentences.ts';
import { type BatchLine, type BatchWish, batchOf, batchSteps } from '../../../../shared/documents/batch.ts';
import { batchCalendars } from '../../../../shared/documents/batch-calendars.ts';
import type { PaperFile } from '../../../../shared/documents/formats.ts';
import { type BatchFile, endedBy, type PutFile, runBatch } from '../../../../shared/documents/run-batch.ts';
import { meetingOf, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { traceDocument } from '../../../../shared/exchange/trace-document.ts';
import { type Language, useWords } from '../../../i18n/language.tsx';
import { bridge } from '../../../platform/bridge.ts';
import { context } from '../../../store/desk.ts';
import { useSession } from '../../../store/session.ts';
import { useToasts } from '../../../store/toast.ts';
import { recordOf } from '../record-of.ts';
import { momentNow } from '../use-papers.ts';
import { inSteps } from './use-batch-outline.ts';

export type BatchState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly done: number;
      /** 0 while the papers are made ready. */
      readonly all: number;
      readonly name: string;
      /** The person has stopped it: the file that is being written is the last. */
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'done';
      readonly lines: readonly BatchLine[];
      readonly stopped: boolean;
      /** Whether what was written before it was stopped is there. */
      readonly kept: boolean;
    };

/** What is ticked: the papers, as what, and how. */
export interface ChosenBatch extends Required<BatchWish> {
  readonly formats: readonly PaperFile[];
  readonly withCalendar: boolean;
}

/** Writes many papers into one folder, says how far it is, can be stopped, and keeps in the plan what went out. */
export function useBatch(plan: Plan, language: Language) {
  const { documents: words } = useWords();
  const [state, setState] = useState<BatchState>({ kind: 'idle' });
  const stopped = useRef(false);
  const say = useToasts((toasts) => toasts.say);
  const keep = useSession((session) => session.run);

  async function start({ formats, withCalendar, ...wish }: ChosenBatch): Promise<void> {
    stopped.current = false;
    const moment = momentNow(language);
    const folderName = words.batch.folder(titleOf(meetingOf(plan), language)).slice(0, 120);
    const begun = await bridge.invoke('batch.begin', { folderName });
    if (!begun.ok) return say(errorSentence(begun.error, language), 'error');
    const { id, atOnce } = begun.value;
    if (id === null) return;
    const tell = (done: number, all: number, name: string): void =>
      setState({ kind: 'running', done, all, name, stopping: stopped.current });
    tell(0, 0, '');
    const isStopped = (): boolean => stopped.current;
    const batch = batchOf(await inSteps(batchSteps(plan, moment, wish), isStopped));
    const wished = {
      stampedAt: new Date().toISOString(),
      eachCity: wish.eachCity,
      letters: wish.choicesOf('notice'),
    };
    const calendars = withCalendar ? await inSteps(batchCalendars(plan, moment, wished), isStopped) : [];
    // Where all files come at the end, nothing has gone out until then.
    const later: (() => void)[] = [];
    const put: PutFile = async (file) => {
      const { content, record } = outgoing(file);
      const reply = await bridge.invoke('batch.add', { id, suggestedName: file.name, content });
      if (reply.ok) {
        const { name } = reply.value;
        if (atOnce) record(name);
        else later.push(() => record(name));
        return reply;
      }
      const why = errorSentence(reply.error, language);
      return { ok: false, error: { why, ...endedBy(reply.error.code) } };
    };
    const lines = await runBatch(
      plan,
      moment,
      { batch, formats, calendars },
      { put, onProgress: tell, isStopped },
    );
    const ended = await bridge.invoke('batch.end', { id, keep: !stopped.current });
    if (!ended.ok) say(errorSentence(ended.error, language), 'error');
    else if (ended.value.kind === 'download') say(words.downloaded(ended.value.name));
    else if (ended.value.kind === 'saved') say(words.saved(ended.value.name));
    const kept = ended.ok && ended.value.kind !== 'cancelled';
    if (kept) for (const record of later) record();
    setState({ kind: 'done', lines, stopped: stopped.current, kept });
  }

  /** What crosses the bridge for a file, and how it is kept that it went out. */
  function outgoing({ content, paper, edition, rows, sensitive }: BatchFile) {
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
          : ({
              paper,
              format: 'ics',
              edition,
              rows,
              handedTo: '',
              sensitive,
              events: content.built.ledger,
              shares: content.built.shares,
            } as const);
      keep('recordOutput', { ...line, fileName: fileName.slice(0, 500) });
    };
    const sent =
      content.kind === 'calendar'
        ? { kind: content.kind, calendar: content.built.calendar }
        : traced
          ? { ...content, document: traced.document }
          : content;
    return { content: sent, record };
  }

  return {
    state,
    start,
    stop: () => {
      stopped.current = true;
      setState((now) => (now.kind === 'running' ? { ...now, stopping: true } : now));
    },
  };
}
