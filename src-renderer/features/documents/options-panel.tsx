import { editionLabel } from '../../../shared/documents/edition.ts';
import { canSortRows, type PaperTakes, paperKind } from '../../../shared/documents/papers.ts';
import { CITY_SORTS, PLAN_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import type { PrinterOffset } from '../../../shared/domain/labels/label-sheet.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { hasVariants } from '../../../shared/domain/schedule/sequence.ts';
import { useWords } from '../../i18n/language.tsx';
import type { Choosing } from '../../store/paper-choices.ts';
import { LANGUAGES } from '../../store/view.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { CalendarChoices } from './calendar-choices.ts';
import { CalendarOptions } from './calendar-options.tsx';
import { CardOptions } from './cards/card-options.tsx';
import { Check } from './check.tsx';
import { CityOptions } from './city-options.tsx';
import { ColumnOptions } from './column-options.tsx';
import { LookOptions } from './look-options.tsx';
import styles from './options-panel.module.css';
import { PeopleOptions } from './people-options.tsx';
import { SavedSettings } from './saved-settings.tsx';
import type { AskedEachTime, ChosenPaper } from './use-papers.ts';

interface OptionsPanelProps {
  readonly plan: Plan;
  readonly choosing: Choosing;
  readonly chosen: ChosenPaper;
  readonly calendar: CalendarChoices;
  readonly onCalendar: (change: Partial<CalendarChoices>) => void;
  readonly asked: AskedEachTime;
  readonly onAsk: (change: Partial<AskedEachTime>) => void;
  readonly offset: PrinterOffset;
  readonly onOffset: (offset: PrinterOffset) => void;
}

/** What the chosen paper holds; only what bears on it is shown. */
export function OptionsPanel({
  plan,
  choosing,
  chosen,
  calendar,
  onCalendar,
  asked,
  onAsk,
  offset,
  onOffset,
}: OptionsPanelProps) {
  const { documents: words } = useWords();
  const { paper, language, choices, choose, chooseDesk } = choosing;
  const kind = paperKind(paper);
  const takes = (what: PaperTakes): boolean => kind?.takes.has(what) ?? false;
  const label = editionLabel(plan, language, kind?.of);
  const hasTwoPlans =
    (kind === null || takes('plan')) && orderedDays(plan).some(({ id }) => hasVariants(plan, id));
  return (
    <section className={styles.panel} aria-label={words.options}>
      <h2 className={styles.title}>{words.options}</h2>
      {kind !== null && <SavedSettings key={paper} plan={plan} choosing={choosing} />}
      {paper === 'calendar' && <CalendarOptions plan={plan} value={calendar} onChange={onCalendar} />}
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
            onChange={(value) => choose({ byPerson: value === 'person' })}
          />
        </div>
      )}
      {takes('city-order') && !(takes('by-person') && choices.byPerson) && (
        <div className={styles.group}>
          <span className={styles.label}>{words.sort}</span>
          <Segmented
            label={words.sort}
            value={choices.citySort}
            options={CITY_SORTS.map((value) => ({ value, label: words.sorts[value] }))}
            onChange={(citySort) => choose({ citySort })}
          />
        </div>
      )}
      {takes('people') && <PeopleOptions plan={plan} choices={choices} onChoose={choose} />}
      {takes('cities') && <CityOptions plan={plan} choices={choices} onChoose={choose} />}
      {takes('roster') && (
        <Check label={words.roster} isOn={choices.roster} onChange={(roster) => choose({ roster })} />
      )}
      {takes('size') && (
        <div className={styles.group}>
          <span className={styles.label}>{words.cards.size}</span>
          <Segmented
            label={words.cards.size}
            value={choices.labels.size}
            options={(['A4', 'A3'] as const).map((value) => ({ value, label: value }))}
            onChange={(size) => choose({ labels: { ...choices.labels, size } })}
          />
        </div>
      )}
      {takes('cards') && chosen.kind === 'document' && (
        <CardOptions
          plan={plan}
          document={chosen.document}
          labels={choices.labels}
          onChoose={(labels) => choose({ labels: { ...choices.labels, ...labels } })}
          asked={asked.cards}
          onAsk={(cards) => onAsk({ cards: { ...asked.cards, ...cards } })}
          offset={offset}
          onOffset={onOffset}
        />
      )}
      {takes('phones') && (
        <Check label={words.phones} isOn={choices.phones} onChange={(phones) => choose({ phones })} />
      )}
      {takes('waiting') && (
        <Check label={words.waiting} isOn={choices.waiting} onChange={(waiting) => choose({ waiting })} />
      )}
      {takes('names') && (
        <Check label={words.names} isOn={asked.names} onChange={(names) => onAsk({ names })} />
      )}
      {hasTwoPlans && (
        <div className={styles.group}>
          <span className={styles.label}>{words.plan}</span>
          <Segmented
            label={words.plan}
            value={choices.variant}
            options={PLAN_CHOICES.map((value) => ({ value, label: words.plans[value] }))}
            onChange={(variant) => choose({ variant })}
          />
        </div>
      )}
      {takes('marks') && label !== '' && (
        <fieldset className={styles.checks}>
          <legend className={styles.label}>{words.changes}</legend>
          <Check label={words.marks} isOn={choices.marks} onChange={(marks) => choose({ marks })} />
          <Check
            label={words.onlyChanged}
            isOn={asked.onlyChanged}
            onChange={(onlyChanged) => onAsk({ onlyChanged })}
          />
        </fieldset>
      )}
      <div className={styles.group}>
        <span className={styles.label}>{words.language}</span>
        <Segmented
          label={words.language}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(next) => chooseDesk({ language: next })}
        />
      </div>
      {kind !== null && (
        <Field
          label={words.edition}
          stacked
          hint={label === '' ? words.editionHint : words.editionAuto(label)}
        >
          {(props) => (
            <CommitInput
              {...props}
              value={asked.edition}
              placeholder={label}
              maxLength={40}
              onCommit={(text) => {
                onAsk({ edition: text.trim() });
                return true;
              }}
            />
          )}
        </Field>
      )}
      {chosen.kind === 'document' && (
        <>
          <ColumnOptions
            columns={chosen.columns}
            choices={choices}
            onChoose={choose}
            canSort={kind !== null && canSortRows(kind)}
          />
          <LookOptions choices={choices} onChoose={choose} asked={asked} onAsk={onAsk} language={language} />
        </>
      )}
    </section>
  );
}
