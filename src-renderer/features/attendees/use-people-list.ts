import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import * as v from 'valibot';
import type { Grouping, TableSort } from '../../../shared/domain/attendees/arrange.ts';
import { SORTS } from '../../../shared/domain/attendees/city-group.ts';
import type { Filter } from '../../../shared/domain/attendees/filter-people.ts';
import { headingKey, sizeOf } from '../../../shared/domain/attendees/sections.ts';
import type { Condition } from '../../../shared/domain/collections/views.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { searchWords } from '../../../shared/text/search-key.ts';
import { usePreference } from '../../store/use-preference.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { linesOf } from './lines.ts';
import { type Ask, useArrangement } from './use-arrangement.ts';
import { usePreparedIndex } from './use-prepared-index.ts';

const sortSchema = v.union([
  v.picklist([...SORTS, 'office']),
  v.object({ column: v.string(), descending: v.boolean() }),
]);
const groupingSchema = v.union([
  v.picklist(['auto', 'none', 'city', 'network']),
  v.object({ activityId: v.string() }),
]);

/** Which of its people the list shows: a ready-made condition, a saved view, or conditions tried just now. */
export type Shown =
  | { readonly kind: 'ready'; readonly filter: Filter }
  | { readonly kind: 'view'; readonly id: string }
  | {
      readonly kind: 'trial';
      readonly conditions: readonly Condition[];
      /** The name of the ready-made one that it is; none for conditions put together just now. */
      readonly name?: string;
    };

/** So many people are searched while a key is being drawn. */
const WITHIN_A_FRAME = 10_000;

/** Everybody is put in order after the first picture, in ms at the latest. */
const AT_LATEST = 400;

const EVERYBODY: Shown = { kind: 'ready', filter: 'all' };
const NO_CONDITIONS: readonly Condition[] = [];

/** The key under which the columns of what is shown are remembered. */
export const viewKeyOf = (shown: Shown): string => (shown.kind === 'view' ? shown.id : 'all');

/** What the list shows and in which order: order and grouping are remembered, search and condition are not. */
export function usePeopleList(plan: Plan, rowHeightOf: (shown: Shown) => number) {
  const [sort, setSort] = usePreference<typeof sortSchema>('attendees.sort', sortSchema, 'joining');
  const [asked, setGrouping] = usePreference<typeof groupingSchema>(
    'attendees.grouping',
    groupingSchema,
    'auto',
  );
  const [held, setShown] = useState<Shown>(EVERYBODY);
  const [text, setText] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  // A search that is done within the key's own frame is not put off: that would cost a frame more.
  const atOnce = plan.rows.attendees.size <= WITHIN_A_FRAME;
  const later = useDeferredValue(atOnce ? '' : text);
  const wanted = atOnce ? text : later;
  const index = usePreparedIndex(plan);
  // A view that has been removed (undone, by a colleague) shows everybody again.
  const shown = held.kind === 'view' && !plan.rows.views.has(held.id) ? EVERYBODY : held;
  const grouping: Grouping =
    typeof asked === 'object' && !plan.rows.activities.has(asked.activityId) ? 'auto' : asked;
  const filter = shown.kind === 'ready' ? shown.filter : 'all';
  const conditions =
    shown.kind === 'trial'
      ? shown.conditions
      : shown.kind === 'view'
        ? (plan.rows.views.get(shown.id)?.conditions ?? NO_CONDITIONS)
        : NO_CONDITIONS;
  const ask = useMemo<Ask>(
    () => ({ sort: sort as TableSort, grouping, filter, conditions, words: searchWords(wanted) }),
    [sort, grouping, filter, conditions, wanted],
  );
  const { arrangement, stale, resort } = useArrangement(plan, ask, index);
  const rowHeight = rowHeightOf(shown);
  const lines = useMemo(() => linesOf(arrangement, rowHeight, folded), [arrangement, rowHeight, folded]);
  // What the first picture of a long list has left for later is there before anybody scrolls.
  useEffect(() => whenIdle(() => void lines.ids, AT_LATEST), [lines]);
  const found = useMemo(() => arrangement.reduce((sum, section) => sum + sizeOf(section), 0), [arrangement]);
  return {
    sort: sort as TableSort,
    setSort,
    grouping,
    setGrouping: (next: Grouping) => {
      setFolded(new Set());
      setGrouping(next);
    },
    shown,
    setShown,
    conditions,
    text,
    setText,
    /** The list is what the text in the search finds; a moment after a key it is still the one before. */
    current: wanted === text,
    lines,
    /** How many people, those under folded headings too. */
    found,
    fold: (key: string) => {
      const next = new Set(folded);
      if (!next.delete(key)) next.add(key);
      setFolded(next);
    },
    /** Folds the group a person stands in. */
    foldGroupOf: (id: string) => {
      const section = arrangement.find(({ ids }) => ids.includes(id));
      if (section?.heading) setFolded(new Set([...folded, headingKey(section.heading)]));
    },
    unfoldAll: () => setFolded(new Set()),
    stale,
    resort,
    narrowed: filter !== 'all' || conditions.length > 0 || ask.words.length > 0,
    showAll: () => {
      setShown(EVERYBODY);
      setText('');
    },
  };
}
