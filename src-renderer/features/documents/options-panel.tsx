import { CITY_SORTS } from '../../../shared/documents/options.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { titleOf } from '../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { LANGUAGES } from '../../store/view.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import type { Choices } from './choices.ts';
import styles from './options-panel.module.css';

interface OptionsPanelProps {
  readonly plan: Plan;
  readonly choices: Choices;
  readonly onChoose: (change: Partial<Choices>) => void;
  readonly edition: string;
  readonly onEdition: (edition: string) => void;
}

/** What the chosen paper holds; only what bears on it is shown. */
export function OptionsPanel({ plan, choices, onChoose, edition, onEdition }: OptionsPanelProps) {
  const { documents: words } = useWords();
  const language = useLanguage();
  const activities = [...plan.rows.activities.values()].sort(byOrder);
  const keepEdition = (text: string): boolean => {
    onEdition(text.trim());
    return true;
  };
  const isList = choices.paper === 'attendee-list';
  return (
    <section className={styles.panel} aria-label={words.options}>
      <h2 className={styles.title}>{words.options}</h2>
      {isList && (
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
      {isList && (
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
        <Field label={words.edition} stacked hint={words.editionHint}>
          {(props) => <CommitInput {...props} value={edition} onCommit={keepEdition} maxLength={40} />}
        </Field>
      )}
    </section>
  );
}
