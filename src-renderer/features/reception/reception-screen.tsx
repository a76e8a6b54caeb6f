import { type RefObject, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Select } from '../../ui/select.tsx';
import { ArrivalCounts } from './arrival-counts.tsx';
import { DeskSearch } from './desk-search.tsx';
import { DeskShare } from './desk-share.tsx';
import styles from './reception.module.css';
import { SubjectCounts } from './subject-counts.tsx';
import { useDesk } from './use-desk.ts';
import { type SubjectOption, useSubject } from './use-subject.ts';

/** 受付: who is here. A few letters, Enter, and the next one. */
export function ReceptionScreen() {
  const { common, reception: words } = useWords();
  const plan = usePlan();
  const go = useView((state) => state.go);
  const { options, subject, choose } = useSubject(plan);
  // Whoever goes along the list by the arrows stays in it; any other choice leads on to the search.
  const goesByArrows = useRef(false);
  const search = useRef<HTMLInputElement>(null);
  if (!subject) {
    return (
      <ScreenFrame title={common.nav.reception}>
        <EmptyState title={words.noActivities} text={words.noActivitiesText}>
          <Button look="primary" onClick={() => go('overview')}>
            {words.toOverview}
          </Button>
        </EmptyState>
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame
      title={common.nav.reception}
      tools={
        <>
          <Select
            aria-label={words.subject}
            className={styles.subject}
            value={subject.value}
            onChange={choose}
            onKeyDown={() => {
              goesByArrows.current = true;
            }}
            onPointerDown={() => {
              goesByArrows.current = false;
            }}
            onBlur={() => {
              goesByArrows.current = false;
            }}
            options={options}
          />
          <DeskShare onClosed={() => search.current?.focus()} />
        </>
      }
    >
      <DeskBody
        key={subject.value}
        subject={subject}
        options={options}
        choose={choose}
        search={search}
        takesFocus={() => !goesByArrows.current}
      />
    </ScreenFrame>
  );
}

function DeskBody({
  subject,
  options,
  choose,
  search,
  takesFocus,
}: {
  subject: SubjectOption;
  options: readonly SubjectOption[];
  choose: (value: string) => void;
  search: RefObject<HTMLInputElement | null>;
  takesFocus: () => boolean;
}) {
  const desk = useDesk(subject);
  return (
    <div className={styles.desk}>
      <DeskSearch desk={desk} input={search} takesFocus={takesFocus} />
      <ArrivalCounts desk={desk} onTakenBack={() => search.current?.focus()}>
        <SubjectCounts chosen={subject.value} options={options} onChoose={choose} />
      </ArrivalCounts>
    </div>
  );
}
