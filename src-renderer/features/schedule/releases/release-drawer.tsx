import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ChangesSince } from '../../../../shared/domain/release/compare.ts';
import { useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useStable } from '../../../ui/use-stable.ts';
import { NextRelease } from './next-release.tsx';
import styles from './release-drawer.module.css';
import { ReleaseList } from './release-list.tsx';

interface ReleaseDrawerProps {
  readonly list: ChangesSince;
  /** Pixels from the window's top at which it begins: below the bar with its button. */
  readonly top: number;
  readonly onClose: () => void;
  readonly onGo: (itemIds: readonly string[], dayId: string | null) => void;
}

/**
 * The releases beside the schedule: it stays open while one goes from change to change, and Escape
 * closes it. Keys typed in it are its own (`role="dialog"`), so none of them moves an item.
 */
export function ReleaseDrawer({ list, top, onClose, onGo }: ReleaseDrawerProps) {
  const { common, releases: words } = useWords();
  const [view, setView] = useState<'changes' | 'releases'>('changes');
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => drawer.current?.focus(), []);

  // Wherever the keyboard stands, even after a change has led to its card; but an edit outside is taken back first.
  const onKeyDown = useStable((event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target : null;
    const isOutside = !drawer.current?.contains(target);
    if (isOutside && target?.closest('input, textarea, select, [role="dialog"]')) return;
    event.stopPropagation();
    onClose();
  });
  useEffect(() => {
    // Before the screen's own Escape, which lets go of the selection.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onKeyDown]);

  return createPortal(
    <aside
      ref={drawer}
      className={styles.drawer}
      role="dialog"
      aria-label={words.title}
      tabIndex={-1}
      data-testid="release-drawer"
      style={{ top }}
    >
      <div className={styles.head}>
        <h2>{words.title}</h2>
        <Button look="quiet" small aria-label={common.close} title={common.close} onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <Segmented
        label={words.view}
        value={view}
        onChange={setView}
        options={[
          { value: 'changes', label: words.views.changes },
          { value: 'releases', label: words.views.releases },
        ]}
      />
      {view === 'changes' ? <NextRelease list={list} onGo={onGo} /> : <ReleaseList onGo={onGo} />}
    </aside>,
    document.body,
  );
}
