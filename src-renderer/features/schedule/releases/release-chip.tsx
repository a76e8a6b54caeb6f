import { useRef, useState } from 'react';
import { countOf } from '../../../../shared/domain/release/changes.ts';
import { changesSince } from '../../../../shared/domain/release/compare.ts';
import { useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './release-chip.module.css';
import { ReleaseDrawer } from './release-drawer.tsx';

/** From the button to the end of its bar, in pixels. */
const BELOW = 12;
/** A small window has no room to spare above the drawer. */
const SMALL = '(max-height: 560px), (max-width: 900px)';

/** 第2版 ＋変更4, or 未確定: opens the releases and what has changed since the last one. */
export function ReleaseChip({
  onGo,
}: {
  /** Selects items and brings them into sight. */
  readonly onGo: (itemIds: readonly string[], dayId: string | null) => void;
}) {
  const { releases: words } = useWords();
  const list = changesSince(usePlan());
  /** Where the open drawer begins; null while it is closed. */
  const [top, setTop] = useState<number | null>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const count = list.release ? countOf(list) : 0;
  const open = (): void => {
    const bottom = chip.current?.getBoundingClientRect().bottom ?? 0;
    setTop(window.matchMedia(SMALL).matches ? 0 : bottom + BELOW);
  };
  const close = (): void => {
    setTop(null);
    chip.current?.focus();
  };
  return (
    <>
      <Button
        ref={chip}
        className={styles.chip}
        title={words.chip}
        aria-expanded={top !== null}
        data-testid="release-chip"
        onClick={() => (top === null ? open() : close())}
      >
        {list.release ? words.edition(list.release.number) : words.none}
        {count > 0 && <b className={styles.plus}>{words.plus(count)}</b>}
      </Button>
      {top !== null && <ReleaseDrawer list={list} top={top} onClose={close} onGo={onGo} />}
    </>
  );
}
