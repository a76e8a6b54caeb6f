import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { takeOnlyChanged } from '../../store/paper-wish.ts';
import { usePlan } from '../../store/use-plan.ts';
import { ScreenFrame } from '../../ui/screen.tsx';
import { CalendarView } from './calendar-view.tsx';
import { useChoices } from './choices.ts';
import styles from './documents-screen.module.css';
import { OptionsPanel } from './options-panel.tsx';
import { OutputButtons } from './output-buttons.tsx';
import { PaperList } from './paper-list.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { usePaper } from './use-papers.ts';

/** 帳票・書出し: choose a paper, see it as it will be, set what it holds, and hand it out. */
export function DocumentsScreen() {
  const { documents: words } = useWords();
  const plan = usePlan();
  const [choices, choose] = useChoices(plan);
  const [edition, setEdition] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(takeOnlyChanged);
  const [names, setNames] = useState(false);
  const chosen = usePaper(plan, choices, edition, { onlyChanged, names });
  return (
    <ScreenFrame title={words.title}>
      <div className={styles.desk}>
        <PaperList value={choices.paper} onChange={(paper) => choose({ paper })} />
        <section className={styles.stage} aria-label={words.preview(words.paper[choices.paper])}>
          {chosen.kind === 'calendar' ? (
            <CalendarView calendar={chosen.calendar} leftOut={chosen.leftOut} language={choices.language} />
          ) : (
            <PaperPreview
              key={chosen.paper}
              plan={plan}
              paper={chosen.paper}
              document={chosen.document}
              filtered={choices.who !== 'all'}
              onShowEverybody={() => choose({ who: 'all' })}
            />
          )}
        </section>
        <div className={styles.side}>
          <OptionsPanel
            plan={plan}
            choices={choices}
            onChoose={choose}
            edition={edition}
            onEdition={setEdition}
            onlyChanged={onlyChanged}
            onOnlyChanged={setOnlyChanged}
            names={names}
            onNames={setNames}
          />
          <OutputButtons plan={plan} chosen={chosen} language={choices.language} />
        </div>
      </div>
    </ScreenFrame>
  );
}
