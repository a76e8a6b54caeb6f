import * as v from 'valibot';
import { useWords } from '../../i18n/language.tsx';
import { useDroppedFiles } from '../../store/dropped-files.ts';
import { useIntake } from '../../store/intake.ts';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { ReceivedDesk } from './received-desk.tsx';
import { SendView } from './send/send-view.tsx';

const VIEWS = ['board', 'send'] as const;

/** 回答票: what was sent to the cities, and what has come back. */
export function RepliesScreen() {
  const { replies: words } = useWords();
  const [view, choose] = usePreference('replies.view', v.picklist(VIEWS), 'board');
  const { id } = usePlan();
  const add = useIntake((state) => state.add);
  useDroppedFiles('replies', (picked) => {
    choose('board');
    add(id, picked);
  });
  const tabs = (
    <Tabs
      label={words.views}
      panel="replies-view"
      value={view}
      onChange={choose}
      options={VIEWS.map((value) => ({ value, label: words.tabs[value] }))}
    />
  );
  return view === 'send' ? <SendView tabs={tabs} /> : <ReceivedDesk tabs={tabs} />;
}
