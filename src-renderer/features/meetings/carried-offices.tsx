import type { PeopleOf } from '../../../shared/domain/carry-over/people-of.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { nameOf } from '../../../shared/domain/reference/title-of.ts';
import { formatTsv } from '../../../shared/text/tsv.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useCopy } from '../../parts/use-copy.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './carried-people.module.css';

/** What another host may have: offices and how many came from each, to be read and copied. */
export function CarriedOffices({
  people,
  from,
}: {
  people: Extract<PeopleOf, { kind: 'offices' }>;
  from: Plan;
}) {
  const { meetings: words } = useWords();
  const language = useLanguage();
  const copy = useCopy();
  const cities = new Map([...from.rows.organisations.values()].map((city) => [city.name, city]));
  const lines = people.offices.map(({ organisation, department, people: count }) => {
    const city = cities.get(organisation);
    return [city ? nameOf(city, language) : organisation, department, count] as const;
  });
  const total = lines.reduce((sum, [, , count]) => sum + count, 0);
  return (
    <>
      <Notice tone="caution">
        {people.why === 'other-host' ? words.peopleOtherHost : words.peopleExpired}
      </Notice>
      <div className={styles.tools}>
        <span>{words.peopleOffices(lines.length, total)}</span>
        <Button
          small
          disabled={lines.length === 0}
          onClick={() => copy(formatTsv(lines.map((line) => line.map(String))), words.peopleOfficesTable)}
        >
          {words.peopleOfficesCopy}
        </Button>
      </div>
      <ul className={styles.list}>
        {lines.map(([organisation, department, count]) => (
          <li key={`${organisation}|${department}`}>
            <span>
              {organisation} {department}
            </span>
            <span>{words.peopleCount(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
