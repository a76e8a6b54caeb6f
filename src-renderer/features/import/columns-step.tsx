import { useState } from 'react';
import { CARE_FIELDS } from '../../../shared/domain/attendees/cells.ts';
import { isField } from '../../../shared/input/is-field.ts';
import type { ColumnMapping, Mapping } from '../../../shared/reading/mapping.ts';
import { useWords } from '../../i18n/language.tsx';
import { useLearnedHeadings } from '../../store/learned-headings.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/marks.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './columns-step.module.css';
import { LearnedDialog } from './learned-dialog.tsx';
import { MeaningSelect } from './meaning-select.tsx';
import { Step } from './step.tsx';
import type { ImportDraft } from './use-import.ts';
import { useNewActivities } from './use-new-activities.ts';

const TONES = { sure: 'plain', likely: 'caution', none: 'error' } as const;

/** Whether a person should look at the column. */
const isOpen = ({ confidence }: ColumnMapping): boolean => confidence !== 'sure';

/** What people need is veiled until it is asked for, here as in the preview. */
const isCare = (column: ColumnMapping): boolean => CARE_FIELDS.some((field) => isField(column, field));

/** Step 2: what each column of the file means. Only what is not sure is shown at first. */
export function ColumnsStep({ draft, mapping }: { draft: ImportDraft; mapping: Mapping }) {
  const { importing: words, attendees: people } = useWords();
  const fresh = useNewActivities(draft, mapping);
  const open = mapping.columns.filter(isOpen).length;
  // A column that has just been settled stays in sight, so that the choice can be looked at again.
  const [first] = useState(
    () => new Set(mapping.columns.filter((one) => isOpen(one) || one.isLearned).map(({ index }) => index)),
  );
  const [all, setAll] = useState(false);
  const learned = useLearnedHeadings((state) => state.learned.length);
  const [shelf, setShelf] = useState(false);
  const shown = all
    ? mapping.columns
    : mapping.columns.filter((column) => first.has(column.index) || isOpen(column));
  return (
    <Step
      n={2}
      title={words.steps.columns}
      beside={
        <>
          <span className={styles.summary}>
            {open === 0
              ? words.columnsAll(mapping.columns.length)
              : words.columnsOpen(mapping.columns.length, open)}
          </span>
          <Button small look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.hideColumns : words.showColumns}
          </Button>
          {learned > 0 && (
            <Button small look="quiet" onClick={() => setShelf(true)}>
              {words.learned.open(learned)}
            </Button>
          )}
        </>
      }
    >
      {fresh.titles.length > 0 && (
        <Notice tone="info">
          <div className={styles.fresh}>
            {words.newActivities(fresh.titles)}
            <Button small onClick={fresh.addAll}>
              {words.addActivities(fresh.titles.length)}
            </Button>
          </div>
        </Notice>
      )}
      {shown.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.heading}</th>
                <th scope="col">{words.samples}</th>
                <th scope="col">{words.meaning}</th>
                <th scope="col">{words.certainty}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((column) => (
                <tr key={column.index} className={isOpen(column) ? styles.open : undefined}>
                  <td className={styles.letter}>{column.letter}</td>
                  <td className={styles.heading}>{column.heading || words.noHeading}</td>
                  <td className={styles.samples}>
                    {isCare(column) && column.samples.length > 0 ? (
                      <Mark>{people.veiled}</Mark>
                    ) : (
                      column.samples.map((text) => text.replaceAll('\n', ' ')).join('　／　')
                    )}
                  </td>
                  <td>
                    <MeaningSelect
                      column={column}
                      activities={draft.activities}
                      onChange={(meaning) => draft.setMeanings(new Map([[column.index, meaning]]))}
                      onNew={(activity) => fresh.add(column, activity)}
                    />
                  </td>
                  <td>
                    <Mark tone={TONES[column.confidence]}>
                      {column.isLearned ? words.asLast : words.confidence[column.confidence]}
                    </Mark>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shelf && <LearnedDialog onClose={() => setShelf(false)} />}
    </Step>
  );
}
