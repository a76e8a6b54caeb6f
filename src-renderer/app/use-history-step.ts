import { useWords } from '../i18n/language.tsx';
import { useSession } from '../store/session.ts';
import { useToasts } from '../store/toast.ts';
import { changeText } from './change-text.ts';

/** Undo and redo with a line that says what was taken back. */
export function useHistoryStep() {
  const { common } = useWords();
  const history = useSession((state) => state.history);
  const say = useToasts((state) => state.say);

  async function step(kind: 'undo' | 'redo'): Promise<void> {
    const before = useSession.getState().plan;
    await useSession.getState()[kind]();
    const { plan, last } = useSession.getState();
    if (plan === before || !last) return;
    say(changeText(common, last));
  }

  return {
    undo: () => void step('undo'),
    redo: () => void step('redo'),
    canUndo: history.undo.length > 0,
    canRedo: history.redo.length > 0,
  };
}
