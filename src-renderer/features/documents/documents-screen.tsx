import { format } from 'date-fns';
import { useState } from 'react';
import * as v from 'valibot';
import { isNarrow, knownPeople } from '../../../shared/documents/narrow-plan.ts';
import { DEFAULT_CHOICES } from '../../../shared/domain/collections/paper-settings.ts';
import { useWords } from '../../i18n/language.tsx';
import { type Paper, useChoices } from '../../store/paper-choices.ts';
import { takeOnlyChanged } from '../../store/paper-wish.ts';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { ScreenFrame } from '../../ui/screen.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { BatchView } from './batch/batch-view.tsx';
import { useCalendarChoices } from './calendar-choices.ts';
import { CalendarOwed } from './calendar-owed.tsx';
import { CalendarView } from './calendar-view.tsx';
import styles from './documents-screen.module.css';
import { HandOutCheck } from './hand-out-check.tsx';
import { OptionsPanel } from './options-panel.tsx';
import { OutputButtons } from './output-buttons.tsx';
import { OutputLog } from './output-log.tsx';
import { PaperList } from './paper-list.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { TextsPanel } from './texts-panel.tsx';
import { useHandOutNotes } from './use-hand-out-notes.ts';
import { ALL_CARDS, ASKED_FIRST, type AskedEachTime, usePaper } from './use-papers.ts';
import { usePrinterOffset } from './use-printer-offset.ts';

const VIEWS = ['papers', 'batch', 'log'] as const;

/** 帳票・書出し: the papers, and the record of what went out. */
export function DocumentsScreen() {
  const { documents: words } = useWords();
  const [view, show] = usePreference('documents.view', v.picklist(VIEWS), 'papers');
  return (
    <ScreenFrame
      title={words.title}
      tools={
        <Tabs
          label={words.views}
          panel="documents-view"
          value={view}
          onChange={show}
          options={VIEWS.map((value) => ({ value, label: words.tabs[value] }))}
        />
      }
    >
      <div id="documents-view" role="tabpanel" aria-label={words.tabs[view]} className={styles.view}>
        {view === 'papers' ? <Papers /> : view === 'batch' ? <BatchView /> : <OutputLog />}
      </div>
    </ScreenFrame>
  );
}

/** Choose a paper, see it as it will be, set what it holds, and hand it out. */
function Papers() {
  const { documents: words } = useWords();
  const plan = usePlan();
  const choosing = useChoices();
  const { paper, language, choices, choose, chooseDesk } = choosing;
  const [asked, ask] = useState<AskedEachTime>(() => ({ ...ASKED_FIRST, onlyChanged: takeOnlyChanged() }));
  const [calendar, chooseCalendar] = useCalendarChoices(plan);
  const [offset, setOffset] = usePrinterOffset();
  const chosen = usePaper(plan, paper, language, choices, asked, calendar, offset);
  const notes = useHandOutNotes(plan, chosen);
  const turnTo = (next: Paper): void => {
    // Another paper begins with a whole sheet, and holds everybody again.
    ask({ ...asked, cards: ALL_CARDS });
    chooseDesk({ paper: next });
  };
  return (
    <div className={styles.desk}>
      <PaperList value={paper} onChange={turnTo} />
      <section className={styles.stage} aria-label={words.preview(words.paper[paper])}>
        {chosen.kind === 'calendar' ? (
          <CalendarView built={chosen} language={language} />
        ) : (
          <PaperPreview
            key={chosen.paper}
            plan={plan}
            paper={chosen.paper}
            document={chosen.document}
            filtered={isNarrow(knownPeople(plan, choices.people))}
            onShowEverybody={() => choose({ people: DEFAULT_CHOICES.people })}
          />
        )}
      </section>
      <div className={styles.side}>
        <div className={styles.choices}>
          <TextsPanel
            plan={plan}
            paper={paper}
            language={language}
            date={asked.date || format(new Date(), 'yyyy-MM-dd')}
          />
          <OptionsPanel
            plan={plan}
            choosing={choosing}
            chosen={chosen}
            calendar={calendar}
            onCalendar={chooseCalendar}
            asked={asked}
            onAsk={(change) => ask({ ...asked, ...change })}
            offset={offset}
            onOffset={setOffset}
          />
        </div>
        <div>
          <HandOutCheck notes={notes} onCopies={(copies) => choose({ copies })} />
          {chosen.kind === 'calendar' && (
            <CalendarOwed
              plan={plan}
              language={language}
              onChoose={(scope) => chooseCalendar({ scope, since: null })}
            />
          )}
          <OutputButtons plan={plan} chosen={chosen} language={language} />
        </div>
      </div>
    </div>
  );
}
