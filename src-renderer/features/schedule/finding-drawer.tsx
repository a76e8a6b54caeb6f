import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { useFindings } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import styles from './finding-drawer.module.css';
import { FindingLine } from './finding-line.tsx';
import { SilencedList } from './silenced-list.tsx';

/** All findings, the gravest first, over the foot of the grid: it stays open while they are healed one by one. */
export function FindingDrawer({
  onClose,
  onGo,
}: {
  onClose: () => void;
  onGo: (itemIds: readonly string[], dayId: string | null) => void;
}) {
  const { common, schedule: words } = useWords();
  const findings = useFindings();
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('li button')?.focus(), []);
  return (
    <section
      ref={list}
      className={styles.drawer}
      aria-label={words.findings}
      data-testid="finding-list"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
        document.querySelector<HTMLElement>('[data-finding-summary]')?.focus();
      }}
    >
      <div className={styles.head}>
        <h2>{words.findings}</h2>
        <Button look="quiet" small aria-label={common.close} title={common.close} onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      {findings.length === 0 && <p className={styles.none}>{words.noneFound}</p>}
      <ul>
        {findings.map((finding, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule may say several things of the same items
          <FindingLine key={`${finding.rule} ${finding.itemIds.join()} ${n}`} finding={finding} onGo={onGo} />
        ))}
      </ul>
      <SilencedList />
    </section>
  );
}
