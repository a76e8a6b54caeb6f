import { useEffect, useState } from 'react';
import { asideByName } from '../../shared/intake/file-kind.ts';
import { droppedFiles } from '../features/replies/intake/pick-files.ts';
import { useWords } from '../i18n/language.tsx';
import { layReady } from '../store/dropped-files.ts';
import type { PickedFile } from '../store/intake.ts';
import { useSession } from '../store/session.ts';
import { useToasts } from '../store/toast.ts';
import { useView } from '../store/view.ts';
import { useStable } from '../ui/use-stable.ts';

/**
 * Files dropped anywhere on the window: one is looked at in 取込, several or a folder are received as replies, a plan
 * is opened. Where a part of the screen takes files itself, it has done so before. A file is never opened in place of
 * the program, which is what a browser would do with it.
 * @returns how many files are held over the window; 0: none
 */
export function useFileDrop(): number {
  const { importing: words } = useWords();
  const planId = useSession((state) => state.plan?.id ?? null);
  const say = useToasts((state) => state.say);
  const go = useView((state) => state.go);
  const [held, setHeld] = useState(0);

  const receive = useStable((picked: readonly PickedFile[]): void => {
    const [one] = picked;
    if (!one) return;
    const isPlan = picked.length === 1 && asideByName(one.file.name) === 'plan';
    if (!isPlan && planId === null) {
      say(words.dropNoPlan, 'error');
      return;
    }
    const isLone = picked.length === 1 && one.folder === '';
    const to = isPlan ? 'meetings' : isLone ? 'import' : 'replies';
    layReady({ to, picked });
    go(to);
  });

  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const count = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file').length;
      setHeld(isAsking() ? 0 : Math.max(1, count));
    };
    const onLeave = (event: DragEvent): void => {
      // Only where the pointer goes out of the window: from one element to the next there is another.
      if (event.relatedTarget === null) setHeld(0);
    };
    const onDrop = async (event: DragEvent): Promise<void> => {
      setHeld(0);
      if (!hasFiles(event) || event.dataTransfer === null) return;
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      if (isTaken || isAsking()) return;
      receive(await droppedFiles(event.dataTransfer));
    };
    const drop = (event: DragEvent): void => void onDrop(event);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', drop);
    };
  }, [receive]);
  return held;
}

/** Whether a dialog waits for an answer: it comes first. */
const isAsking = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
