import { useEffect, useState } from 'react';
import {
  countdownText,
  type StageFace,
  secondsLeft,
  toneOf,
} from '../../../shared/domain/hub/stage-clock.ts';
import { useWords } from '../../i18n/language.tsx';
import styles from './stage-display.module.css';

/** Drawn so often that no second is skipped. */
const DRAW_MS = 200;

/** The instant now, anew a few times a second. */
function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), DRAW_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}

/** The clock of the stage: who speaks, how long still, who is next; calm, near the end, over. */
export function StageDisplay({ face, big = false }: { face: StageFace; big?: boolean }) {
  const { stage: words } = useWords();
  // In its window it is the page's heading.
  const Head = big ? 'h1' : 'p';
  const now = useNow(face.runningSince !== null);
  const left = secondsLeft(face, Math.max(now, face.runningSince ?? 0));
  const tone = toneOf(face, Math.max(now, face.runningSince ?? 0));
  const share = face.totalMs === 0 ? 0 : Math.max(0, Math.min(1, (left * 1000) / face.totalMs));
  return (
    <section
      className={big ? `${styles.display} ${styles.big}` : styles.display}
      data-tone={tone}
      aria-label={words.clock}
    >
      <Head className={styles.who}>
        <span className={styles.number}>
          {face.number}／{face.count}
        </span>
        <b>{face.city}</b>
        <span>{face.presenter}</span>
      </Head>
      <p className={styles.title}>{face.title}</p>
      <p className={styles.time} role="timer" aria-label={words.left} data-testid="stage-left">
        {countdownText(left)}
      </p>
      <p className={styles.state}>
        {tone === 'over'
          ? words.over
          : face.runningSince === null
            ? face.spentMs > 0
              ? words.paused
              : words.ready
            : words.running}
      </p>
      <span className={styles.track} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <p className={styles.next}>
        {face.next ? `${words.next}　${face.next.city}　${face.next.title}` : words.last}
      </p>
    </section>
  );
}
