import { useMemo, useState } from 'react';
import { cityOf } from '../../../shared/documents/builders/late-answers.ts';
import { groupComparer, groupKeyOf } from '../../../shared/domain/attendees/city-group.ts';
import type { PaymentState } from '../../../shared/domain/collections/payments.ts';
import { paymentKey } from '../../../shared/domain/collections/payments.ts';
import { type FeeLine, feeLines } from '../../../shared/domain/money/fees.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../shared/text/search-key.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';

/** A fee with where its person comes from, under the key of its payment. */
export interface ListedFee extends FeeLine {
  readonly key: string;
  readonly city: string;
}

/** The fees by activity and city, those that are asked for, and which are ticked. */
export function useFeeList() {
  const plan = usePlan();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [activity, setActivity] = useState('');
  const [state, setState] = useState<PaymentState | ''>('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => {
    const compare = groupComparer(plan, 'joining');
    return feeLines(plan)
      .map((line): ListedFee => {
        const { person } = line;
        return {
          ...line,
          key: paymentKey(person.id, line.activity.id),
          city: cityOf(plan, person, language),
        };
      })
      .sort((a, b) => compare(groupKeyOf(a.person), groupKeyOf(b.person)));
  }, [plan, language]);
  const shown = useMemo(() => {
    const words = searchWords(text);
    return all.filter(
      (line) =>
        (activity === '' || line.activity.id === activity) &&
        (state === '' || line.state === state) &&
        matchesWords(searchKeyOf([line.person.name, line.person.reading, line.city]), words),
    );
  }, [all, text, activity, state]);
  const chosen = shown.filter(({ key }) => ticked.has(key));
  return {
    all,
    shown,
    chosen,
    text,
    setText,
    activity,
    setActivity,
    state,
    setState,
    isTicked: (key: string) => ticked.has(key),
    tick: (keys: readonly string[], on: boolean) => {
      const next = new Set(ticked);
      for (const key of keys) {
        if (on) next.add(key);
        else next.delete(key);
      }
      setTicked(next);
    },
    clear: () => setTicked(new Set()),
  };
}
