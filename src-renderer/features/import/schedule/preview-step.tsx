import { useMemo, useState } from 'react';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import type { ScheduleDoubt } from '../../../../shared/input/schedule/doubts.ts';
import type { ItemProposal, ScheduleProposal } from '../../../../shared/input/schedule/proposal.ts';
import type { ScheduleReading } from '../../../../shared/input/schedule/reading.ts';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../../shared/text/search-key.ts';
import { useWords } from '../../../i18n/language.tsx';
import { FilterChips } from '../../../parts/filter-chips.tsx';
import { Step } from '../step.tsx';
import { AbsentItems } from './absent-items.tsx';
import { DaySection } from './day-section.tsx';
import { NewPlaces } from './new-places.tsx';
import styles from './schedule-preview.module.css';
import { UnreadLines } from './unread-lines.tsx';
import type { ScheduleDraft } from './use-schedule-import.ts';

const FILTERS = ['all', 'added', 'changed', 'same', 'doubtful'] as const;
type Filter = (typeof FILTERS)[number];

export interface PreviewStepProps {
  readonly plan: Plan;
  readonly draft: ScheduleDraft;
  readonly reading: ScheduleReading;
  readonly proposal: ScheduleProposal;
  /** What was typed in the search. */
  readonly query: string;
}

/** Every line of the schedule beside the plan, by day, before anything is taken in. */
export function PreviewStep({ plan, draft, reading, proposal, query }: PreviewStepProps) {
  const { scheduleImport: words } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const doubts = useMemo(
    () => groupBy(reading.doubts, ({ item, day }) => (item === null ? `day ${day}` : item)),
    [reading],
  );
  const doubtsOf = (one: ItemProposal): readonly ScheduleDoubt[] =>
    one.rainOf === null ? (doubts.get(one.index) ?? []) : [];
  const passes = (one: ItemProposal, wanted: Filter): boolean =>
    wanted === 'all' ||
    (wanted === 'doubtful' ? doubtsOf(one).length > 0 || one.renamed : one.verdict === wanted);
  const wanted = searchWords(query);
  const shown = proposal.items.filter(
    (one) =>
      passes(one, filter) &&
      matchesWords(
        searchKeyOf([one.read.title, one.read.place ?? '', ...one.read.people.map(({ text }) => text)]),
        wanted,
      ),
  );
  // A day without lines says nothing where something was looked for, nor in a schedule of ours, of which only what was
  // edited is shown. A day that waits for an answer always stays.
  const isNarrowed = filter !== 'all' || wanted.length > 0;
  const days = proposal.days.filter(
    ({ index, open }) =>
      open ||
      (isNarrowed ? shown : proposal.items).some((one) => one.day === index) ||
      (!isNarrowed && draft.returned === null),
  );
  const isUnchanged = draft.returned !== null && proposal.items.length === 0 && proposal.absent.length === 0;
  return (
    <Step
      n={2}
      title={words.steps.preview}
      beside={
        <FilterChips
          label={words.steps.preview}
          options={FILTERS.map((value) => ({
            value,
            label: words.filters[value],
            count: proposal.items.filter((one) => passes(one, value)).length,
          }))}
          value={filter}
          onChange={setFilter}
        />
      }
    >
      <NewPlaces plan={plan} proposal={proposal} draft={draft} />
      {days.map((day) => (
        <DaySection
          key={day.index}
          plan={plan}
          draft={draft}
          proposal={proposal}
          day={day}
          doubts={doubts.get(`day ${day.index}`) ?? []}
          lines={inOrder(shown.filter((one) => one.day === day.index))}
          doubtsOf={doubtsOf}
        />
      ))}
      <AbsentItems items={proposal.absent} draft={draft} />
      <UnreadLines lines={reading.unread} />
      {isUnchanged && <p>{words.unchanged}</p>}
      <p className={styles.hint}>
        {draft.returned === null && words.blankKept} {words.again}
      </p>
    </Step>
  );
}

/** As in the file; a rain plan right behind its line. */
const inOrder = (lines: readonly ItemProposal[]): readonly ItemProposal[] =>
  lines.toSorted((a, b) => (a.rainOf ?? a.index) - (b.rainOf ?? b.index) || a.index - b.index);
