import { useState } from 'react';
import type { Activity } from '../../../shared/domain/collections/index.ts';
import type { ColumnMapping, Mapping } from '../../../shared/input/mapping.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './columns-step.module.css';
import { MeaningSelect } from './meaning-select.tsx';
import { Step } from './step.tsx';
import type { ImportDraft } from './use-import.ts';

const TONES = { sure: 'plain', likely: 'caution', none: 'error' } as const;

/** Whether a person should look at the column. */
const isOpen = ({ confidence }: ColumnMapping): boolean => confidence !== 'sure';

/** Step 2: what each column of the file means. Only what is not sure is shown at first. */
export function ColumnsStep({ draft, mapping }: { draft: ImportDraft; mapping: Mapping }) {
  const { importing: words } = useWords();
  const run = useSession((state) => state.run);
  const open = mapping.columns.filter(isOpen).length;
  // A column that has just been settled stays in sight, so that the choice can be looked at again.
  const [first] = useState(() => new Set(mapping.columns.filter(isOpen).map(({ index }) => index)));
  const [all, setAll] = useState(false);
  const shown = all
    ? mapping.columns
    : mapping.columns.filter((column) => first.has(column.index) || isOpen(column));
  function addActivity(column: ColumnMapping, activity: Pick<Activity, 'title' | 'kind'>): void {
    const added = run('addActivity', activity);
    const row = added.ok ? added.value.rows.find(({ collection }) => collection === 'activities') : undefined;
    if (row) draft.setMeaning(column.index, { kind: 'answer', activities: [row.key] });
  }

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
        </>
      }
    >
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
                    {column.samples.map((text) => text.replaceAll('\n', ' ')).join('　／　')}
                  </td>
                  <td>
                    <MeaningSelect
                      column={column}
                      activities={draft.activities}
                      onChange={(meaning) => draft.setMeaning(column.index, meaning)}
                      onNew={(activity) => addActivity(column, activity)}
                    />
                  </td>
                  <td>
                    <Mark tone={TONES[column.confidence]}>{words.confidence[column.confidence]}</Mark>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Step>
  );
}
