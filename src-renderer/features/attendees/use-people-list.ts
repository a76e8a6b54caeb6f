import { useDeferredValue, useMemo, useState } from 'react';
import * as v from 'valibot';
import { SORTS } from '../../../shared/domain/attendees/city-group.ts';
import type { Filter } from '../../../shared/domain/attendees/filter-people.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { searchWords } from '../../../shared/text/search-key.ts';
import { usePreference } from '../../store/use-preference.ts';
import { linesOf } from './lines.ts';
import { type Ask, useArrangement } from './use-arrangement.ts';
import { usePreparedIndex } from './use-prepared-index.ts';

/** What the list shows and in which order: the sort is remembered, search and condition are not. */
export function usePeopleList(plan: Plan) {
  const [sort, setSort] = usePreference('attendees.sort', v.picklist(SORTS), 'joining');
  const [filter, setFilter] = useState<Filter>('all');
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const index = usePreparedIndex(plan);
  const ask = useMemo<Ask>(() => ({ sort, filter, words: searchWords(wanted) }), [sort, filter, wanted]);
  const { arrangement, stale, resort } = useArrangement(plan, ask, index);
  const lines = useMemo(() => linesOf(arrangement), [arrangement]);
  return {
    sort,
    setSort,
    filter,
    setFilter,
    text,
    setText,
    /** The list is what the text in the search finds; a moment after a key it is still the one before. */
    current: wanted === text,
    lines,
    stale,
    resort,
    narrowed: filter !== 'all' || ask.words.length > 0,
    showAll: () => {
      setFilter('all');
      setText('');
    },
  };
}
