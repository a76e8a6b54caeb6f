import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Candidate } from '../../../shared/domain/carry-over/people-of.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { searchKey, searchKeyOf } from '../../../shared/text/search-key.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { FilterChips } from '../../parts/filter-chips.tsx';
import { fromText } from '../../parts/from-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStable } from '../../ui/use-stable.ts';
import styles from './carried-people.module.css';

const WHICH = ['all', 'came', 'open'] as const;
type Which = (typeof WHICH)[number];

const IS: Readonly<Record<Which, (candidate: Candidate) => boolean>> = {
  all: () => true,
  came: ({ years }) => years.length > 0,
  open: ({ isListed }) => !isListed,
};

/** The people of an earlier meeting, to be found and ticked: where from, and in which years they came. */
export function CandidateList({
  candidates,
  from,
  chosen,
  onChosen,
}: {
  candidates: readonly Candidate[];
  from: Plan;
  chosen: ReadonlySet<string>;
  onChosen: (ids: ReadonlySet<string>) => void;
}) {
  const { meetings: words } = useWords();
  const language = useLanguage();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const [which, setWhich] = useState<Which>('all');
  const lines = useMemo(
    () =>
      candidates.map((candidate) => {
        const { name, reading, department, jobTitle } = candidate.person;
        const office = [fromText(from, candidate.person, language), department, jobTitle]
          .filter(Boolean)
          .join(' ');
        return { candidate, office, key: searchKeyOf([name, reading, office]) };
      }),
    [candidates, from, language],
  );
  const shown = useMemo(() => {
    const keys = asked.split(/\s+/).map(searchKey).filter(Boolean);
    return lines.filter(
      ({ candidate, key }) => IS[which](candidate) && keys.every((one) => key.includes(one)),
    );
  }, [lines, asked, which]);
  const open = shown.filter(({ candidate }) => !candidate.isListed);
  const toggle = useStable((id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  });
  return (
    <>
      <div className={styles.tools}>
        <input
          type="search"
          autoComplete="off"
          className={styles.search}
          aria-label={words.peopleSearch}
          placeholder={words.peopleSearch}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          small
          disabled={open.length === 0}
          onClick={() => onChosen(new Set([...chosen, ...open.map(({ candidate }) => candidate.person.id)]))}
        >
          {shown.length === lines.length ? words.peopleAll : words.peopleAllShown(open.length)}
        </Button>
        <Button small look="quiet" disabled={chosen.size === 0} onClick={() => onChosen(new Set())}>
          {words.peopleClear}
        </Button>
      </div>
      <FilterChips
        label={words.peopleWhich}
        options={WHICH.map((value) => ({
          value,
          label: words.peopleAre[value],
          count: candidates.filter(IS[value]).length,
        }))}
        value={which}
        onChange={setWhich}
      />
      {shown.length === 0 && <p role="status">{words.peopleNobody}</p>}
      <ul className={styles.list}>
        {shown.map(({ candidate, office }) => (
          <CandidateLine
            key={candidate.person.id}
            candidate={candidate}
            office={office}
            isChosen={chosen.has(candidate.person.id)}
            onToggle={toggle}
          />
        ))}
      </ul>
    </>
  );
}

/** One of them; a tick draws this line anew and no other. */
const CandidateLine = memo(function CandidateLine({
  candidate: { person, years, isListed },
  office,
  isChosen,
  onToggle,
}: {
  candidate: Candidate;
  office: string;
  isChosen: boolean;
  onToggle: (id: string) => void;
}) {
  const { meetings: words } = useWords();
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} disabled={isListed} onChange={() => onToggle(person.id)} />
        <b>{person.name}</b>
        <span>{office}</span>
      </label>
      <span>
        {isListed
          ? words.peopleListed
          : years.length === 0
            ? words.peopleNever
            : words.peopleYears(years.join(words.peopleYearSeparator))}
      </span>
    </li>
  );
});
