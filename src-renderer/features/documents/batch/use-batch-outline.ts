import { useEffect, useState } from 'react';
import { type BatchStep, type BatchWish, batchSteps } from '../../../../shared/documents/batch.ts';
import type { DocumentPaper } from '../../../../shared/documents/papers.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import type { Language } from '../../../i18n/language.tsx';
import { momentNow } from '../use-papers.ts';

/** In how many parts (letters: one a city) each paper would be written now; 0: there is nothing in it yet. */
export type BatchOutline = ReadonlyMap<DocumentPaper, number>;

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
  const [outline, setOutline] = useState<BatchOutline | null>(null);
  useEffect(() => {
    if (rests) return;
    let isOff = false;
    const wish = { ...(choicesOf ? { choicesOf } : {}), eachCity: eachCity ?? false };
    void inSteps(plan, language, wish, () => isOff).then((steps) => {
      if (!isOff) setOutline(new Map(steps.map(({ paper, entries }) => [paper, entries.length])));
    });
    return () => {
      isOff = true;
    };
  }, [plan, language, choicesOf, eachCity, rests]);
  return outline;
}

/** The papers of a batch, built one after another with a pause after each, in which the page draws and listens. */
export async function inSteps(
  plan: Plan,
  language: Language,
  wish: BatchWish,
  isOff: () => boolean,
): Promise<readonly BatchStep[]> {
  const steps: BatchStep[] = [];
  await pause();
  for (const step of batchSteps(plan, momentNow(language), wish)) {
    if (isOff()) return steps;
    steps.push(step);
    await pause();
  }
  return steps;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
