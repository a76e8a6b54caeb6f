import { knownPeople } from '../../../shared/documents/narrow-plan.ts';
import { groupKeyOf, organisationIdOf } from '../../../shared/domain/attendees/city-group.ts';
import type { PaperChoices } from '../../../shared/domain/collections/paper-settings.ts';
import { byOrder, meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { networkName } from '../../../shared/domain/reference/networks.ts';
import { kindName, kindsOf } from '../../../shared/domain/reference/person-kinds.ts';
import { nameOf, titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './options-panel.module.css';
import { Ticks } from './ticks.tsx';

/** Who is on the paper: by activity, and closer by network, city and kind. Nothing ticked means all. */
export function PeopleOptions({
  plan,
  choices,
  onChoose,
}: {
  readonly plan: Plan;
  readonly choices: PaperChoices;
  readonly onChoose: (change: Partial<PaperChoices>) => void;
}) {
  const { documents: words } = useWords();
  const language = useLanguage();
  const people = knownPeople(plan, choices.people);
  const set = (change: Partial<PaperChoices['people']>): void =>
    onChoose({ people: { ...people, ...change } });
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const { networks } = meetingOf(plan);
  const counts = countBy(plan);
  const cities = [...plan.rows.organisations.values()]
    .filter(({ id }) => counts.cities.has(id) || people.organisationIds.includes(id))
    .map((one) => ({ id: one.id, name: nameOf(one, language), count: counts.cities.get(one.id) ?? 0 }));
  const kinds = kindsOf(plan)
    .filter(({ id }) => counts.kinds.has(id) || people.kinds.includes(id))
    .map((one) => ({ id: one.id, name: kindName(one, language), count: counts.kinds.get(one.id) ?? 0 }));
  const closer =
    Number(people.network !== '') +
    Number(people.organisationIds.length > 0) +
    Number(people.kinds.length > 0);
  return (
    <>
      <Field label={words.who} stacked hint={words.privacy}>
        {(props) => (
          <Select
            {...props}
            value={people.activityId}
            options={[
              { value: '', label: words.everybody },
              ...activities.map((activity) => ({
                value: activity.id,
                label: words.whoActivity(titleOf(activity, language)),
              })),
            ]}
            onChange={(activityId) => set({ activityId })}
          />
        )}
      </Field>
      {(cities.length > 0 || kinds.length > 0) && (
        <Disclosure className={styles.details} summary={words.closer(closer)} isNeeded={closer > 0}>
          <div className={styles.inside}>
            {networks.length > 1 && (
              <Field label={words.network} stacked>
                {(props) => (
                  <Select
                    {...props}
                    value={people.network}
                    options={[
                      { value: '', label: words.all },
                      ...networks.map((id) => ({ value: id, label: networkName(id, language) })),
                    ]}
                    onChange={(network) => set({ network })}
                  />
                )}
              </Field>
            )}
            <Ticks
              legend={words.city}
              options={cities}
              value={people.organisationIds}
              onChange={(organisationIds) => set({ organisationIds })}
            />
            <Ticks
              legend={words.kind}
              options={kinds}
              value={people.kinds}
              onChange={(k) => set({ kinds: k })}
            />
          </div>
        </Disclosure>
      )}
    </>
  );
}

function countBy(plan: Plan) {
  const cities = new Map<string, number>();
  const kinds = new Map<string, number>();
  for (const person of plan.rows.attendees.values()) {
    const city = organisationIdOf(groupKeyOf(person));
    if (city !== null) cities.set(city, (cities.get(city) ?? 0) + 1);
    kinds.set(person.kind, (kinds.get(person.kind) ?? 0) + 1);
  }
  return { cities, kinds };
}
