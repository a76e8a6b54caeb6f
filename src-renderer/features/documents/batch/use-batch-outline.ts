import { useEffect, useState } from 'react';
import { type BatchStep, type BatchWish, batchSteps } from '../../../../shared/documents/batch.ts';
import { batchCalendars } from '../../../../shared/documents/batch-calendars.ts';
import { beforeHandingOut, type HandOutNote } from '../../../../shared/documents/before-handing-out.ts';
import { DOCUMENT_PAPERS, type DocumentPaper } from '../../../../shared/documents/papers.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import type { Language } from '../../../i18n/language.tsx';
import { lacksPaperFont } from '../../../print/paper-fonts.ts';
import { useFindings } from '../../../store/use-plan.ts';
import { momentNow } from '../use-papers.ts';

/** What is known of a paper before it is written. */
interface OutlineOfPaper {
  /** In how many parts (letters: one a city); 0: there is nothing in it yet. */
  readonly parts: number;
  /** What 配布前点検 says of it, part after part. */
  readonly notes: readonly HandOutNote[];
}

export interface BatchOutline {
  readonly papers: ReadonlyMap<DocumentPaper, OutlineOfPaper>;
  /** How many calendars there are. */
  readonly calendars: number;
}

type Wish = Pick<BatchWish, 'choicesOf' | 'eachCity'>;

/**
 * The outline of all papers; null until it is known, and while another one is worked out the former. Every paper is
 * built for it, which takes a second with thousands of people: the screen stands before, and can be used.
 * @param rests nothing is worked out while papers are written, for each one kept in the plan would begin it anew
 */
export function useBatchOutline(
  plan: Plan,
  language: Language,
  { choicesOf, eachCity }: Wish,
  rests: boolean,
): BatchOutline | null {
  const findings = useFindings();
  const [outline, setOutline] = useState<BatchOutline | null>(null);
  useEffect(() => {
    if (rests) return;
    let isOff = false;
    const wish = { ...(choicesOf ? { choicesOf } : {}), eachCity: eachCity ?? false };
    const moment = momentNow(language);
    void inSteps(batchSteps(plan, moment, wish), () => isOff).then(async (steps) => {
      const lacks = lacksPaperFont();
      const notesOf = ({ paper, entries }: BatchStep) =>
        entries.flatMap((entry) => beforeHandingOut(plan, entry, DOCUMENT_PAPERS[paper], findings, lacks));
      const known = new Map<DocumentPaper, OutlineOfPaper>();
      for (const step of steps) {
        if (isOff) return;
        known.set(step.paper, { parts: step.entries.length, notes: notesOf(step) });
        await pause();
      }
      const wished = {
        stampedAt: new Date().toISOString(),
        eachCity: wish.eachCity,
        ...(choicesOf ? { letters: choicesOf('notice') } : {}),
      };
      const calendars = await inSteps(batchCalendars(plan, moment, wished), () => isOff);
      if (!isOff) setOutline({ papers: known, calendars: calendars.length });
    });
    return () => {
      isOff = true;
    };
  }, [plan, language, choicesOf, eachCity, rests, findings]);
  return outline;
}

/** What a batch holds, built one after another with a pause after each, in which the page draws and listens. */
export async function inSteps<T>(made: Iterable<T>, isOff: () => boolean): Promise<readonly T[]> {
  const steps: T[] = [];
  await pause();
  for (const step of made) {
    if (isOff()) return steps;
    steps.push(step);
    await pause();
  }
  return steps;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
