import {
  doubtsOfYes,
  type JoinObstacle,
  joinObstacles,
} from '../../shared/domain/attendees/join-obstacles.ts';
import type { Activity, Attendee } from '../../shared/domain/collections/index.ts';
import { useLanguage } from '../i18n/language.tsx';
import { deskDate } from '../store/desk-date.ts';
import { usePlan } from '../store/use-plan.ts';
import styles from './join-hints.module.css';

/**
 * What stands against somebody's joining an activity, or (who has a place) what may be wrong with it: quiet lines beside
 * where a person decides. Nothing is forbidden by them.
 */
export function JoinHints({ person, activity }: { person: Attendee; activity: Activity }) {
  const plan = usePlan();
  const found = joinObstacles(plan, person, activity, deskDate());
  const isIn = found[0]?.code === 'already-in';
  return <HintLines hints={isIn ? doubtsOfYes(plan, person, activity, deskDate()) : found} />;
}

/** Hints as lines; nothing where there are none. */
export function HintLines({ about = '', hints }: { about?: string; hints: readonly JoinObstacle[] }) {
  const language = useLanguage();
  if (hints.length === 0) return null;
  return (
    <span className={styles.hints} data-testid="join-hints">
      {about !== '' && <b>{about}</b>}
      {hints.map(({ code, message }) => (
        <span key={code}>{message[language]}</span>
      ))}
    </span>
  );
}
