import { audienceOf } from '../../../../shared/domain/attendees/audience.ts';
import { joiningRanks } from '../../../../shared/domain/attendees/joining-order.ts';
import type { Activity, Organisation } from '../../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { kindById, kindName, kindsOf } from '../../../../shared/domain/reference/person-kinds.ts';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { Ticks } from '../../documents/ticks.tsx';
import styles from './list.module.css';

/** Which cities and kinds of people an activity is meant for, and how many people that comes to. */
export function AudienceFields({
  activity,
  onChange,
}: {
  activity: Activity;
  onChange: (patch: Partial<Activity>) => void;
}) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const { audienceCities, audienceKinds } = activity;
  const people = [...plan.rows.attendees.values()];
  const isMeant = audienceOf(plan, activity);
  const chosen = [
    ...(audienceCities.length > 0 ? [words.audience.cities(audienceCities.length)] : []),
    ...(audienceKinds.length > 0 ? [words.audience.kinds(audienceKinds.length)] : []),
  ];
  return (
    <details className={`${styles.wide} ${styles.audience}`}>
      <summary>
        {words.audience.lead}
        <span className={styles.count}>
          {chosen.length === 0 ? words.audience.all : chosen.join(words.audience.and)}
          {people.length > 0 && `　${words.audience.people(people.filter(isMeant).length)}`}
        </span>
      </summary>
      <p className={styles.hint}>{words.audience.hint}</p>
      <div className={styles.fields}>
        <Ticks
          legend={words.fields.audienceCities}
          options={offeredCities(plan, audienceCities).map((city) => ({
            id: city.id,
            name: nameOf(city, language),
            count: people.filter(({ organisationId }) => organisationId === city.id).length,
          }))}
          value={audienceCities}
          onChange={(ids) => onChange({ audienceCities: ids })}
        />
        <Ticks
          legend={words.fields.audienceKinds}
          options={offeredKinds(plan, audienceKinds).map((kind) => ({
            id: kind.id,
            name: kindName(kind, language),
            count: people.filter((person) => person.kind === kind.id).length,
          }))}
          value={audienceKinds}
          onChange={(ids) => onChange({ audienceKinds: ids })}
        />
      </div>
    </details>
  );
}

/** The members in 加盟順, then whoever else has sent people or is chosen already. */
function offeredCities(plan: Plan, chosen: readonly string[]): Organisation[] {
  const ranks = joiningRanks(plan);
  const others = new Set(chosen);
  for (const { organisationId } of plan.rows.attendees.values())
    if (organisationId !== null) others.add(organisationId);
  const rankOf = ({ id }: Organisation): number => ranks.get(id) ?? ranks.size;
  return [...plan.rows.organisations.values()]
    .filter(({ id }) => ranks.has(id) || others.has(id))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** The kinds that are offered, and those chosen that no longer are, so that they can be taken out. */
const offeredKinds = (plan: Plan, chosen: readonly string[]) => {
  const offered = kindsOf(plan).filter(({ id, hidden }) => !hidden || chosen.includes(id));
  const gone = chosen.filter((id) => offered.every((kind) => kind.id !== id));
  return [...offered, ...gone.map((id) => kindById(plan, id))];
};
