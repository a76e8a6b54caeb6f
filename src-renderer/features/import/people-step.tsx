import { Eye, EyeOff } from 'lucide-react';
import { type CSSProperties, useMemo, useState } from 'react';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { doubtSentence } from '../../../shared/input/doubt-sentences.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import type { Doubt } from '../../../shared/reading/doubts.ts';
import type { PeopleReading } from '../../../shared/reading/mapping.ts';
import { matchesWords, searchKeyOf, searchWords } from '../../../shared/text/search-key.ts';
import { useWords } from '../../i18n/language.tsx';
import { FilterChips } from '../../parts/filter-chips.tsx';
import { Button } from '../../ui/button.tsx';
import { FileNotes } from './file-notes.tsx';
import styles from './preview.module.css';
import { PreviewHead } from './preview-head.tsx';
import { ProposalRow } from './proposal-row.tsx';
import { Step } from './step.tsx';
import type { ImportDraft } from './use-import.ts';

const FILTERS = ['all', 'added', 'changed', 'same', 'doubtful'] as const;
type Filter = (typeof FILTERS)[number];

/** People drawn at once; a few thousand rows of preview would make every click slow. */
const FIRST = 200;

export interface PeopleStepProps {
  readonly plan: Plan;
  readonly draft: ImportDraft;
  readonly reading: PeopleReading;
  /** What was typed in the search. */
  readonly query: string;
}

/** Step 3: everybody in the file beside the plan, before anything is taken in. */
export function PeopleStep({ plan, draft, reading, query }: PeopleStepProps) {
  const { importing: words, attendees: people } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [veiled, setVeiled] = useState(true);
  const [limit, setLimit] = useState(FIRST);
  const { proposals } = draft;
  const doubts = useMemo(() => doubtsByPerson(reading.doubtful), [reading]);
  const keys = useMemo(
    () =>
      reading.people.map(({ name, kana, organisation, department }) =>
        searchKeyOf([name, kana ?? '', organisation ?? '', department ?? '']),
      ),
    [reading],
  );
  const activities = useMemo(() => {
    const asked = new Set(reading.asked);
    return [...plan.rows.activities.values()].sort(byOrder).filter(({ id }) => asked.has(id));
  }, [plan.rows.activities, reading]);
  const passes = (one: (typeof proposals)[number], wanted: Filter): boolean =>
    wanted === 'all' ||
    (wanted === 'doubtful' ? doubts.has(one.index) || one.candidates.length > 0 : one.verdict === wanted);
  const wanted = searchWords(query);
  const shown = proposals.filter((one) => passes(one, filter) && matchesWords(keys[one.index] ?? '', wanted));
  const open = shown.filter(({ verdict }) => verdict !== 'same');

  return (
    <Step
      n={3}
      title={words.steps.people}
      beside={
        <>
          <FilterChips
            label={words.steps.people}
            options={FILTERS.map((value) => ({
              value,
              label: words.filters[value],
              count: proposals.filter((one) => passes(one, value)).length,
            }))}
            value={filter}
            onChange={setFilter}
          />
          <Button small look="quiet" aria-pressed={!veiled} onClick={() => setVeiled(!veiled)}>
            {veiled ? <Eye size={15} aria-hidden /> : <EyeOff size={15} aria-hidden />}
            {veiled ? people.show : people.hide}
          </Button>
        </>
      }
    >
      <FileNotes draft={draft} reading={reading} doubts={doubts.get(null) ?? []} />
      <div className={styles.frame}>
        <table className={styles.table} style={{ '--answers': activities.length } as CSSProperties}>
          <PreviewHead
            activities={activities}
            checked={open.length > 0 && open.every(({ index }) => !draft.isLeft(index))}
            onCheck={(checked) =>
              draft.leave(
                open.map(({ index }) => index),
                !checked,
              )
            }
          />
          <tbody>
            {shown.slice(0, limit).map((proposal) => (
              <ProposalRow
                key={proposal.index}
                plan={plan}
                proposal={proposal}
                activities={activities}
                doubts={doubts.get(proposal.index) ?? []}
                at={reading.people[proposal.index]?.at ?? ''}
                written={reading.people[proposal.index]?.written ?? ''}
                left={draft.isLeft(proposal.index)}
                veiled={veiled}
                leftCells={draft.leftCells(proposal.index)}
                onLeaveCell={(cell, left) => draft.leaveCell(proposal.index, cell, left)}
                onLeave={(left) => draft.leave([proposal.index], left)}
                onChoose={(id) => draft.choose(proposal.index, id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length > limit && (
        <div>
          <Button onClick={() => setLimit(shown.length)}>{words.more(shown.length - limit)}</Button>
        </div>
      )}
      <p className={styles.hint}>
        {words.cellHint} {words.blankKept} {words.undoHint}
      </p>
    </Step>
  );
}

/** Doubts by person (null: the whole file). What is said of the whole file is not said again of each person. */
function doubtsByPerson(doubtful: readonly Doubt[]): ReadonlyMap<number | null, readonly Doubt[]> {
  const said = new Set(
    doubtful.filter(({ person }) => person === null).map((doubt) => doubtSentence(doubt, 'ja')),
  );
  return groupBy(
    doubtful.filter((doubt) => doubt.person === null || !said.has(doubtSentence(doubt, 'ja'))),
    ({ person }) => person,
  );
}
