import { useMemo } from 'react';
import { collectionWord } from '../../../shared/domain/collections/words.ts';
import { toldRow } from '../../../shared/domain/merge/tell.ts';
import type { RowChange } from '../../../shared/domain/plan/change.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import styles from './merge.module.css';

/** More lines than that are counted, not drawn. */
const SHOWN = 100;
/** A part with no more lines than that is open from the start. */
const OPEN = 12;

/** What a merge brings in, part by part: each row with its fields, old and new. */
export function IncomingList({ rows, plan }: { rows: readonly RowChange[]; plan: Plan }) {
  const language = useLanguage();
  const { merge: words } = useWords();
  const parts = useMemo(() => [...groupBy(rows, (row) => row.collection)], [rows]);
  return (
    <div className={styles.parts}>
      {parts.map(([name, own]) => (
        <details key={name} open={own.length <= OPEN}>
          <summary>
            {collectionWord(name, language)}
            <span>{own.length.toLocaleString()}</span>
          </summary>
          <ul>
            {own.slice(0, SHOWN).map((row) => {
              const told = toldRow(plan, row, language);
              return (
                <li key={told.id}>
                  <span className={styles[told.what]}>{words.what[told.what]}</span>
                  <span>
                    {told.title}
                    {told.fields.map((field) => (
                      <span key={field.name} className={styles.field}>
                        {field.name} <del>{field.old}</del> → <ins>{field.new}</ins>
                      </span>
                    ))}
                  </span>
                </li>
              );
            })}
            {own.length > SHOWN && <li>{words.more(own.length - SHOWN)}</li>}
          </ul>
        </details>
      ))}
    </div>
  );
}
