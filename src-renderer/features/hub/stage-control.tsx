import { ChevronLeft, ChevronRight, MonitorUp, Pause, Play, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useEffect } from 'react';
import type { StageKey } from '../../../shared/domain/hub/stage-clock.ts';
import { useWords } from '../../i18n/language.tsx';
import { openStageWindow } from '../../platform/open-stage.ts';
import { stageFace, tellStageWindow, useStageClock } from '../../store/stage-clock.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import styles from './stage.module.css';
import { StageDisplay } from './stage-display.tsx';
import { stageKeyOf } from './stage-keys.ts';

/** The clock at the desk: the same as on the stage, with its buttons and keys, and the way to its own window. */
export function StageControl() {
  const { stage: words } = useWords();
  const plan = usePlan();
  const say = useToasts((state) => state.say);
  const { clock, press } = useStageClock();
  const face = stageFace(plan, clock);
  useEffect(() => tellStageWindow(), []);
  if (!face) return null;

  function onKeyDown(event: KeyboardEvent): void {
    const key = stageKeyOf(event.nativeEvent);
    // A button takes its own space bar.
    if (key === null || (key === 'toggle' && event.target !== event.currentTarget)) return;
    event.preventDefault();
    press(key);
  }
  const button = (
    key: StageKey,
    icon: React.ReactNode,
    text: string,
    look: 'plain' | 'primary' = 'plain',
  ) => (
    <Button look={look} onClick={() => press(key)}>
      {icon}
      {text}
    </Button>
  );
  const isRunning = clock.runningSince !== null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the clock work while it has the focus
    <section className={styles.card} aria-label={words.control} tabIndex={0} onKeyDown={onKeyDown}>
      <StageDisplay face={face} />
      <div className={styles.buttons}>
        {button(
          'toggle',
          isRunning ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />,
          isRunning ? words.pause : words.start,
          'primary',
        )}
        {button('previous', <ChevronLeft size={16} aria-hidden />, words.previous)}
        {button('next', <ChevronRight size={16} aria-hidden />, words.toNext)}
        {button('more', null, words.more)}
        {button('less', null, words.less)}
        {button('restart', <RotateCcw size={16} aria-hidden />, words.restart)}
        <Button
          onClick={async () => {
            if (!(await openStageWindow())) say(words.blocked, 'error');
          }}
        >
          <MonitorUp size={16} aria-hidden />
          {words.openWindow}
        </Button>
      </div>
      <p className={styles.hint}>{words.keys}</p>
    </section>
  );
}
