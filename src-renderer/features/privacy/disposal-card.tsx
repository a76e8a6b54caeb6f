import { useState } from 'react';
import { goneSubjects } from '../../../shared/domain/exchange/told-subjects.ts';
import type { PurgeScope } from '../../../shared/domain/privacy/disposal.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { DisposalDialog } from './disposal-dialog.tsx';
import { PeoplePicker } from './people-picker.tsx';
import styles from './privacy.module.css';

/** 廃棄: of one person, of some, or of all people of the meeting; nothing goes before it has been looked at. */
export function DisposalCard() {
  const { privacy: words } = useWords();
  const plan = usePlan();
  const isNobody =
    plan.rows.attendees.size === 0 && goneSubjects(plan).every(({ kind }) => kind !== 'person');
  const [isPicking, setPicking] = useState(false);
  const [scope, setScope] = useState<PurgeScope | null>(null);
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.disposal}</h2>
      <p className={styles.hint}>{isNobody ? words.disposalNobody : words.disposalHint}</p>
      <div className={styles.buttons}>
        <Button disabled={isNobody} onClick={() => setPicking(true)}>
          {words.disposePeople}
        </Button>
        <Button look="danger" onClick={() => setScope({ kind: 'meeting' })}>
          {words.disposeMeeting}
        </Button>
      </div>
      {isPicking && (
        <PeoplePicker
          onClose={() => setPicking(false)}
          onPicked={(ids) => {
            setPicking(false);
            setScope({ kind: 'people', ids });
          }}
        />
      )}
      {scope && <DisposalDialog scope={scope} onClose={() => setScope(null)} />}
    </section>
  );
}
