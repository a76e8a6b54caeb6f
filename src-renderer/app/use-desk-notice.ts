import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/language.tsx';
import type { DeskLinkState } from '../store/desk-link.ts';
import { useDeskShareStore } from '../store/desk-share.ts';
import { useToasts } from '../store/toast.ts';

/** Says on whatever screen one is that the desks' shared folder went away, and that it came back. */
export function useDeskNotice(): void {
  const { reception } = useWords();
  const state = useDeskShareStore((share) => share.state);
  const say = useToasts((toasts) => toasts.say);
  const before = useRef<DeskLinkState | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = state;
    if (!state || !last || last.kind === state.kind) return;
    say(last.kind === 'away' ? reception.share.back(last.waiting) : reception.share.lost);
  }, [state, reception, say]);
}
