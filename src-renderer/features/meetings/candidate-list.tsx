import type { Candidate } from '../../../shared/domain/carry-over/people-of.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './carried-people.module.css';

/** The people of an earlier meeting, to be ticked: where from, and in which years they came. */
export function CandidateList({
  candidates,
  from,
  chosen,
  onChosen,
}: {
  candidates: readonly Candidate[];
  from: Plan | null;
  chosen: ReadonlySet<string>;
  onChosen: (ids: ReadonlySet<string>) => void;
}) {
  const { meetings: words } = useWords();
  const open = candidates.filter(({ isListed }) => !isListed);
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  return (
    <>
      <div>
        <Button
          small
          disabled={open.length === 0}
          onClick={() => onChosen(new Set(open.map(({ person }) => person.id)))}
        >
          {words.peopleAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {candidates.map(({ person, years, isListed }) => (
          <li key={person.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(person.id)}
                disabled={isListed}
                onChange={() => toggle(person.id)}
              />
              <b>{person.name}</b>
              <span>
                {from?.rows.organisations.get(person.organisationId ?? '')?.name ?? person.organisationText}{' '}
                {person.jobTitle}
              </span>
            </label>
            <span>
              {isListed
                ? words.peopleListed
                : years.length === 0
                  ? words.peopleNever
                  : words.peopleYears(years.join(words.peopleYearSeparator))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
