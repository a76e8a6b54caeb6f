import { Eye, EyeOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { buildCareSheet } from '../../../shared/documents/builders/care-sheet.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { deskDate } from '../../store/desk-date.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './tally.module.css';

/** 食事・配慮: the caterer's sheet on the screen; names are veiled until asked for, each time anew. */
export function CareView() {
  const { tally: words } = useWords();
  const plan = usePlan();
  const language = useLanguage();
  const go = useView((state) => state.go);
  const [names, setNames] = useState(false);
  const date = deskDate();
  const { blocks, notes } = useMemo(
    () => buildCareSheet(plan, { language, date, names }),
    [plan, language, date, names],
  );
  if (blocks.length === 0) {
    return (
      <EmptyState title={words.noMeals} text={words.noMealsText}>
        <Button look="primary" onClick={() => go('schedule')}>
          {words.toSchedule}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.care}>
      <div className={styles.bar}>
        <Button small aria-pressed={names} onClick={() => setNames(!names)}>
          {names ? <EyeOff size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
          {names ? words.hideNames : words.showNames}
        </Button>
        {!names && <span className={styles.note}>{words.careVeiled}</span>}
      </div>
      {blocks.map((block, at) =>
        block.kind !== 'table' ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tables are in a fixed order and hold no state
          <div key={at}>
            {block.caption !== null && <h2 className={styles.title}>{block.caption}</h2>}
            <FigureTable table={block} label={block.caption ?? words.tabs.care} />
          </div>
        ),
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
