import { cityName } from '../../../../shared/documents/builders/reminder.ts';
import type { CityOpen } from '../../../../shared/domain/attendees/unanswered.ts';
import { shortDate } from '../../../../shared/domain/calendar/wareki.ts';
import { byOrder } from '../../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { ALL_CITIES } from './all-cities.ts';
import styles from './open.module.css';

/** Counts of open answers by city (加盟順) and activity, with the days that are left. */
export function OpenTable({
  cities,
  chosen,
  onChoose,
}: {
  cities: readonly CityOpen[];
  chosen: string;
  onChoose: (group: string) => void;
}) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const ids = new Set(cities.flatMap(({ open }) => open.map(({ activity }) => activity.id)));
  const columns = [...plan.rows.activities.values()].filter(({ id }) => ids.has(id)).sort(byOrder);
  const all = cities.flatMap(({ open }) => open);
  const daysOf = (id: string): number | null =>
    all.find(({ activity }) => activity.id === id)?.daysLeft ?? null;
  const countOf = ({ open }: CityOpen, id: string): number =>
    open.find(({ activity }) => activity.id === id)?.people.length ?? 0;
  const tone = (days: number | null): string | undefined =>
    days === null ? undefined : days < 0 ? styles.late : days <= 3 ? styles.soon : undefined;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.openCity}</th>
            {columns.map((activity) => {
              const days = daysOf(activity.id);
              return (
                <th key={activity.id} scope="col">
                  <b>{titleOf(activity, language)}</b>
                  {activity.deadline !== null && <span>{shortDate(activity.deadline, language)}</span>}
                  <span className={tone(days)}>{days === null ? words.noDeadline : words.days(days)}</span>
                </th>
              );
            })}
            <th scope="col">{words.openPeople}</th>
            <th scope="col">{words.reminder}</th>
          </tr>
        </thead>
        <tbody>
          {cities.map((city) => {
            const name = cityName(plan, city, language);
            return (
              <tr key={city.group} className={city.group === chosen ? styles.chosen : undefined}>
                <th scope="row">{name}</th>
                {columns.map(({ id }) => (
                  <td key={id} className={countOf(city, id) > 0 ? tone(daysOf(id)) : undefined}>
                    {countOf(city, id) || ''}
                  </td>
                ))}
                <td>{city.people.length}</td>
                <td>
                  <Button
                    small
                    look="quiet"
                    aria-label={words.reminderOf(name)}
                    aria-pressed={city.group === chosen}
                    onClick={() => onChoose(city.group)}
                  >
                    {words.reminder}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className={chosen === ALL_CITIES ? styles.chosen : undefined}>
            <th scope="row">{words.openTotal}</th>
            {columns.map(({ id }) => (
              <td key={id}>{cities.reduce((sum, city) => sum + countOf(city, id), 0)}</td>
            ))}
            <td>{cities.reduce((sum, { people }) => sum + people.length, 0)}</td>
            <td>
              <Button
                small
                look="quiet"
                aria-label={words.reminderOf(words.reminderAll)}
                aria-pressed={chosen === ALL_CITIES}
                onClick={() => onChoose(ALL_CITIES)}
              >
                {words.reminderAll}
              </Button>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
