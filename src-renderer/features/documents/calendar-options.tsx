import { CALENDAR_SCOPES, type CalendarScope } from '../../../shared/documents/calendar-scope.ts';
import { citiesByJoining } from '../../../shared/domain/attendees/joining-order.ts';
import { inOrder } from '../../../shared/domain/attendees/sort-people.ts';
import { goneSubjects } from '../../../shared/domain/exchange/told-subjects.ts';
import { byOrder, meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { networkName } from '../../../shared/domain/reference/networks.ts';
import { nameOf, titleOf } from '../../../shared/domain/reference/title-of.ts';
import { releasesOf } from '../../../shared/domain/release/last-release.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { ALARMS, type CalendarChoices } from './calendar-choices.ts';
import { PersonChoice } from './person-choice.tsx';

type Kind = CalendarScope['kind'];

/** Whose calendar, reminders, and whether only what is new since a release goes in. */
export function CalendarOptions({
  plan,
  value,
  onChange,
}: {
  readonly plan: Plan;
  readonly value: CalendarChoices;
  readonly onChange: (change: Partial<CalendarChoices>) => void;
}) {
  const { documents: words } = useWords();
  const language = useLanguage();
  const { scope, alarm, since } = value;
  /** What can be chosen of a kind; of people, whom there may be thousands of, the first. */
  const subjects = (kind: Kind): readonly { readonly value: string; readonly label: string }[] => {
    switch (kind) {
      case 'all':
        return [];
      case 'network':
        return meetingOf(plan).networks.map((id) => ({ value: id, label: networkName(id, language) }));
      case 'activity':
        return [...plan.rows.activities.values()]
          .sort(byOrder)
          .map((one) => ({ value: one.id, label: titleOf(one, language) }));
      case 'city':
        return citiesByJoining(plan).map((one) => ({ value: one.id, label: nameOf(one, language) }));
      case 'person':
        return inOrder(plan)
          .slice(0, 1)
          .map(({ id, name }) => ({ value: id, label: name }));
    }
  };
  /** Those who were taken off the plan, so that what they were given can be taken off their calendars. */
  const gone = (kind: Kind): readonly { readonly value: string; readonly label: string }[] =>
    goneSubjects(plan)
      .filter((one) => one.kind === kind)
      .map(({ id, name }) => ({ value: id, label: words.owed.goneName(name, kind === 'person') }));
  const offered = (kind: Kind) => [...subjects(kind), ...gone(kind)];
  const kinds = CALENDAR_SCOPES.filter((kind) => kind === 'all' || offered(kind).length > 0);
  const choose = (kind: Kind): void => {
    const id = offered(kind)[0]?.value;
    onChange({ scope: kind === 'all' || id === undefined ? { kind: 'all' } : { kind, id } });
  };
  const releases = releasesOf(plan);
  return (
    <>
      <Field label={words.calendarOf} stacked>
        {(props) => (
          <Select
            {...props}
            value={scope.kind}
            options={kinds.map((kind) => ({ value: kind, label: words.calendarScopes[kind] }))}
            onChange={choose}
          />
        )}
      </Field>
      {scope.kind === 'person' && (
        <PersonChoice
          plan={plan}
          label={words.calendarScopes.person}
          value={scope.id}
          onChange={(id) => onChange({ scope: { kind: 'person', id } })}
          also={gone('person')}
        />
      )}
      {scope.kind !== 'all' && scope.kind !== 'person' && (
        <Field label={words.calendarScopes[scope.kind]} stacked>
          {(props) => (
            <Select
              {...props}
              value={scope.id}
              options={offered(scope.kind)}
              onChange={(id) => onChange({ scope: { kind: scope.kind, id } })}
            />
          )}
        </Field>
      )}
      {releases.length > 0 && (
        <Field label={words.calendarSince} stacked>
          {(props) => (
            <Select
              {...props}
              value={since === null ? '' : String(since)}
              options={[
                { value: '', label: words.calendarWhole },
                ...releases.map(({ number }) => ({
                  value: String(number),
                  label: words.sinceRelease(number),
                })),
              ]}
              onChange={(number) => onChange({ since: number === '' ? null : Number(number) })}
            />
          )}
        </Field>
      )}
      <Field label={words.alarm} stacked>
        {(props) => (
          <Select
            {...props}
            value={alarm === null ? '' : String(alarm)}
            options={[
              { value: '', label: words.noAlarm },
              ...ALARMS.map((minutes) => ({ value: String(minutes), label: words.alarmBefore(minutes) })),
            ]}
            onChange={(minutes) => onChange({ alarm: minutes === '' ? null : Number(minutes) })}
          />
        )}
      </Field>
    </>
  );
}
