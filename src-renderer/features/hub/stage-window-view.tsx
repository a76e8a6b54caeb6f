import { useEffect, useState } from 'react';
import type { StageFace } from '../../../shared/domain/hub/stage-clock.ts';
import { LanguageProvider, useWords } from '../../i18n/language.tsx';
import { stageChannel } from '../../platform/stage-channel.ts';
import { StageDisplay } from './stage-display.tsx';
import { stageKeyOf } from './stage-keys.ts';
import styles from './stage-window-view.module.css';

/** The clock over the whole of its window; keys go back to the program, F makes it fill the screen. */
export function StageWindow() {
  const [face, setFace] = useState<StageFace | null>(null);
  useEffect(() => {
    const channel = stageChannel((message) => {
      if (message.kind === 'face') setFace(message.face);
    });
    channel.tell({ kind: 'hello' });
    const onKey = (event: KeyboardEvent): void => {
      const key = stageKeyOf(event);
      if (key !== null) channel.tell({ kind: 'key', key });
      else if (event.key.toLowerCase() === 'f') void toggleFullScreen();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      channel.close();
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = face?.language ?? 'ja';
    if (face && face.theme !== 'system') document.documentElement.dataset.theme = face.theme;
    else delete document.documentElement.dataset.theme;
  }, [face?.language, face?.theme, face]);
  return (
    <LanguageProvider language={face?.language ?? 'ja'}>
      <main className={styles.window} onDoubleClick={() => void toggleFullScreen()}>
        {face ? <StageDisplay face={face} big /> : <Nothing />}
      </main>
    </LanguageProvider>
  );
}

function Nothing() {
  const { stage: words } = useWords();
  return <p className={styles.nothing}>{words.waiting}</p>;
}

/** A refusal leaves the window as it is. */
async function toggleFullScreen(): Promise<void> {
  try {
    await (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen());
  } catch {
    // The window can still be made large by hand.
  }
}
