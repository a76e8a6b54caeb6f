import { editionLabel } from '../../../shared/documents/edition.ts';
import { CITY_SORTS } from '../../../shared/documents/options.ts';
import { type PaperTakes, paperKind } from '../../../shared/documents/papers.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { hasVariants } from '../../../shared/domain/schedule/sequence.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { LANGUAGES } from '../../store/view.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import type { CalendarChoices } from './calendar-choices.ts';
import { CalendarOptions } from './calendar-options.tsx';
import { type Choices, PLAN_CHOICES } from './choices.ts';
import styles from './options-panel.module.css';

interface OptionsPanelProps {
  readonly plan: Plan;
  readonly choices: Choices;
  readonly onChoose: (change: Partial<Choices>) => void;
  readonly calendar: CalendarChoices;
  readonly onCalendar: (change: Partial<CalendarChoices>) => void;
  readonly edition: string;
  readonly onEdition: (edition: string) => void;
  /** Only the days that have changed; asked for each time, never remembered. */
  readonly onlyChanged: boolean;
  readonly onOnlyChanged: (only: boolean) => void;
  /** Names on the caterer's sheet; asked for each time too. */
  readonly names: boolean;
  readonly onNames: (names: boolean) => void;
}

/** What the chosen paper holds; only what bears on it is shown. */
export function OptionsPanel({
  plan,
  choices,
  onChoose,
  calendar,
  onCalendar,
  edition,
  onEdition,
  onlyChanged,
  onOnlyChanged,
  names,
  onNames,
}: OptionsPanelProps) {
  const { documents: words } = useWords();
  const language = useLanguage();
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const keepEdition = (text: string): boolean => {
    onEdition(text.trim());
    return true;
  };
  const isList = choices.paper === 'attendee-list';
  const kind = paperKind(choices.paper);
  const takes = (what: PaperTakes): boolean => kind?.takes.has(what) ?? false;
  const label = kind?.of !== 'people' ? editionLabel(plan, choices.language) : '';
  const hasTwoPlans =
    (kind === null || takes('plan')) && orderedDays(plan).some(({ id }) => hasVariants(plan, id));
  return (
    <section className={styles.panel} aria-label={words.options}>
      <h2 className={styles.title}>{words.options}</h2>
      {choices.paper === 'calendar' && <CalendarOptions plan={plan} value={calendar} onChange={onCalendar} />}
      {takes('by-person') && (
        <div className={styles.group}>
          <span className={styles.label}>{words.byPerson}</span>
          <Segmented
            label={words.byPerson}
            value={choices.byPerson ? 'person' : 'city'}
            options={(['city', 'person'] as const).map((value) => ({
              value,
              label: words.byPersonOptions[value],
            }))}
            onChange={(value) => onChoose({ byPerson: value === 'person' })}
          />
        </div>
      )}
      {takes('city-order') && !(takes('by-person') && choices.byPerson) && (
        <div className={styles.group}>
          <span className={styles.label}>{words.sort}</span>
          <Segmented
            label={words.sort}
            value={choices.sort}
            options={CITY_SORTS.map((value) => ({ value, label: words.sorts[value] }))}
            onChange={(sort) => onChoose({ sort })}
          />
        </div>
      )}
      {(isList || takes('by-person')) && (
        <Field label={words.who} stacked hint={words.privacy}>
          {(props) => (
            <Select
              {...props}
              value={choices.who}
              options={[
                { value: 'all', label: words.everybody },
                ...activities.map((activity) => ({
                  value: activity.id,
                  label: words.whoActivity(titleOf(activity, language)),
                })),
              ]}
              onChange={(who) => onChoose({ who })}
            />
          )}
        </Field>
      )}
      {takes('phones') && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={choices.phones}
            onChange={(event) => onChoose({ phones: event.target.checked })}
          />
          {words.phones}
        </label>
      )}
      {takes('waiting') && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={choices.waiting}
            onChange={(event) => onChoose({ waiting: event.target.checked })}
          />
          {words.waiting}
        </label>
      )}
      {takes('names') && (
        <label className={styles.check}>
          <input type="checkbox" checked={names} onChange={(event) => onNames(event.target.checked)} />
          {words.names}
        </label>
      )}
      {hasTwoPlans && (
        <div className={styles.group}>
          <span className={styles.label}>{words.plan}</span>
          <Segmented
            label={words.plan}
            value={choices.variant}
            options={PLAN_CHOICES.map((value) => ({ value, label: words.plans[value] }))}
            onChange={(variant) => onChoose({ variant })}
          />
        </div>
      )}
      {takes('marks') && label !== '' && (
        <fieldset className={styles.checks}>
          <legend className={styles.label}>{words.changes}</legend>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={choices.marks}
              onChange={(event) => onChoose({ marks: event.target.checked })}
            />
            {words.marks}
          </label>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={onlyChanged}
              onChange={(event) => onOnlyChanged(event.target.checked)}
            />
            {words.onlyChanged}
          </label>
        </fieldset>
      )}
      <div className={styles.group}>
        <span className={styles.label}>{words.language}</span>
        <Segmented
          label={words.language}
          value={choices.language}
          options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(next) => onChoose({ language: next })}
        />
      </div>
      {choices.paper !== 'calendar' && (
        <Field
          label={words.edition}
          stacked
          hint={label === '' ? words.editionHint : words.editionAuto(label)}
        >
          {(props) => (
            <CommitInput
              {...props}
              value={edition}
              placeholder={label}
              onCommit={keepEdition}
              maxLength={40}
            />
          )}
        </Field>
      )}
    </section>
  );
}
