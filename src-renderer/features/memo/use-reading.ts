import { useMemo, useState } from 'react';
import { type MemoReading, readMemo } from '../../../shared/input/read-memo.ts';
import { useDraft } from '../../store/drafts.ts';
import { usePlan } from '../../store/use-plan.ts';

/** What is typed, how it reads, and what the person has chosen of it. */
export function useReading() {
  const plan = usePlan();
  const [text, setText] = useDraft('memo');
  const [chosen, choose] = useState<string | null>(null);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const reading = useMemo<MemoReading>(() => readMemo(plan, text), [plan, text]);
  const { people } = reading;
  // Of several that fit nobody is taken for granted.
  const only = people.length === 1 ? (people[0]?.id ?? null) : null;
  const who = people.some(({ id }) => id === chosen) ? chosen : chosen === '' ? '' : only;
  return {
    text,
    type: (next: string) => {
      setText(next);
      setRefused(new Set());
      if (chosen === '') choose(null);
    },
    /** The memo is kept: the next one begins with nothing. */
    done: () => setText(''),
    reading,
    /** The attendee's id; '': nobody on purpose; null: not settled. */
    who,
    choose,
    /** Answers and care that are not to be taken over: activity ids, 'diet', 'mobility', 'interpretation'. */
    refused,
    toggle: (key: string) => {
      const next = new Set(refused);
      if (!next.delete(key)) next.add(key);
      setRefused(next);
    },
  };
}
