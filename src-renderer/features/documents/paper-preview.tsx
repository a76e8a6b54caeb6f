import { useState } from 'react';
import type { Document } from '../../../shared/documents/document.ts';
import { type DocumentPaper, paperKind } from '../../../shared/documents/papers.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { PaperDocument } from '../../print/paper-document.tsx';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { firstRows } from './first-rows.ts';
import styles from './paper-preview.module.css';
import { useFit } from './use-fit.ts';

/** Rows that open at once on a slow desk; a list of thousands shows more on demand. */
const ROWS_AT_ONCE = 200;

interface PaperPreviewProps {
  readonly plan: Plan;
  readonly paper: DocumentPaper;
  readonly document: Document;
  readonly filtered: boolean;
  readonly onShowEverybody: () => void;
}

/** The paper as it will be, scaled to the width there is; where it would be empty, the next step instead. */
export function PaperPreview({ plan, paper, document, filtered, onShowEverybody }: PaperPreviewProps) {
  const { documents: words } = useWords();
  const go = useView((state) => state.go);
  const { frame, scale } = useFit(document.page);
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const { shown, hidden, after } = firstRows(document, limit);

  if (paper === 'attendee-list' && plan.rows.attendees.size === 0) {
    return (
      <EmptyState title={words.noPeople} text={words.noPeopleText}>
        <Button look="primary" onClick={() => go('import')}>
          {words.toImport}
        </Button>
        <Button onClick={() => go('attendees')}>{words.toAttendees}</Button>
      </EmptyState>
    );
  }
  if (paper === 'attendee-list' && filtered && document.blocks.length === 0) {
    return (
      <EmptyState title={words.nobodyChosen} text={words.nobodyChosenText}>
        <Button onClick={onShowEverybody}>{words.showEverybody}</Button>
      </EmptyState>
    );
  }
  if (paperKind(paper)?.of === 'schedule' && plan.rows.items.size === 0) {
    return (
      <EmptyState title={words.noItems} text={words.noItemsText}>
        <Button look="primary" onClick={() => go('schedule')}>
          {words.toSchedule}
        </Button>
      </EmptyState>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable to be scrolled by keyboard
    <div ref={frame} className={styles.frame} tabIndex={0}>
      <div className={styles.sheet} style={{ zoom: scale }}>
        <PaperDocument
          document={shown}
          {...(hidden > 0 && {
            more: {
              after,
              node: (
                <div className={styles.more} style={{ zoom: 1 / scale }}>
                  <p>{words.rowsBelow(hidden)}</p>
                  <Button onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
                    {words.showMore(Math.min(hidden, ROWS_AT_ONCE))}
                  </Button>
                </div>
              ),
            },
          })}
        />
      </div>
    </div>
  );
}
