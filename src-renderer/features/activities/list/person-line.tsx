import { useState } from 'react';
import { isInAudience } from '../../../../shared/domain/attendees/audience.ts';
import type { Claim } from '../../../../shared/domain/attendees/line.ts';
import type { Activity, Attendee } from '../../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { CountInput } from '../../../parts/count-input.tsx';
import { fromText } from '../../../parts/from-text.ts';
import { JoinHints } from '../../../parts/join-hints.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { Mark } from '../../../ui/marks.tsx';
import { AnswerSelect } from '../answer-select.tsx';
import { AnswerHistory } from './answer-history.tsx';
import styles from './list.module.css';
import { MoveUp } from './move-up.tsx';
import { ProxyForm } from './proxy-form.tsx';

/** One person of an activity: the answer, whom he or she brings along, how the answer came about, and a proxy. */
export function PersonLine({
  person,
  claim,
  place,
  activity,
  free,
}: {
  person: Attendee;
  claim: Claim | null;
  /** The place in the line; null outside it. */
  place: number | null;
  activity: Activity;
  /** Free places, for one who waits; null for others. */
  free: number | null;
}) {
  const { common, activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  const [shown, show] = useState<'history' | 'proxy' | null>(null);
  // Only where the hand is: reasons in each of hundreds of lines would be noise and slow.
  const [isHere, setHere] = useState(false);
  const isOwn = claim !== null && !claim.held;
  const toggle = (what: 'history' | 'proxy') => show(shown === what ? null : what);
  return (
    <li
      className={styles.person}
      data-person
      onFocus={() => setHere(true)}
      onBlur={(event) => setHere(event.currentTarget.contains(event.relatedTarget))}
    >
      <div className={styles.line}>
        <span className={styles.place}>{place}</span>
        <span className={styles.who}>
          <b data-name>{person.name}</b>
          {!isInAudience(plan, activity, person) && <Mark tone="caution">{words.audience.outside}</Mark>}
          {claim?.held && <Mark tone="caution">{words.heldMark}</Mark>}
          {person.proxyFor !== '' && <Mark tone="accent">{words.proxyFor(person.proxyFor)}</Mark>}
          <span className={styles.from}>
            {fromText(plan, person, language)} {person.jobTitle}
          </span>
        </span>
        {free !== null && claim && <MoveUp claim={claim} free={free} activityId={activity.id} />}
        {isOwn && (
          <span className={styles.companions}>
            {words.companions}
            <CountInput
              aria-label={words.companionsOf(person.name)}
              value={claim.answer.companions === 0 ? null : claim.answer.companions}
              onCommit={(count) =>
                run('setAnswer', {
                  attendeeId: person.id,
                  activityId: activity.id,
                  value: 'yes',
                  companions: count ?? 0,
                })
              }
            />
          </span>
        )}
        <AnswerSelect person={person} activityId={activity.id} />
        <Button
          look="quiet"
          small
          aria-expanded={shown === 'history'}
          aria-label={words.historyOf(person.name)}
          onClick={() => toggle('history')}
        >
          {words.history}
        </Button>
        <Button
          look="quiet"
          small
          aria-expanded={shown === 'proxy'}
          aria-label={words.proxyOf(person.name)}
          onClick={() => toggle('proxy')}
        >
          {words.proxy}
        </Button>
      </div>
      {isHere && shown !== 'proxy' && (
        <div className={styles.reasons}>
          <JoinHints person={person} activity={activity} />
        </div>
      )}
      {shown === 'history' && <AnswerHistory attendeeId={person.id} activityId={activity.id} />}
      {shown === 'proxy' && <ProxyForm person={person} activity={activity} onDone={() => show(null)} />}
    </li>
  );
}
