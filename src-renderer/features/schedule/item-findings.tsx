import { useRef, useState } from 'react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import type { Finding } from '../../../shared/domain/rules/finding.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useFindings } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Kbd, Mark } from '../../ui/marks.tsx';
import { Notice } from '../../ui/notice.tsx';
import { focusNext } from './focus-next.ts';
import styles from './item-panel.module.css';
import { SilencedList } from './silenced-list.tsx';
import { useItemActions } from './use-item-actions.ts';

/** The findings of the panel, for the keyboard; the title where none is left. */
const PLACES = {
  root: '[data-testid="item-panel"]',
  line: '[data-finding]',
  empty: '[data-panel-head]',
} as const;

/** What the rules say of the item, each with its reason, its remedies and the way to silence it. */
export function ItemFindings({ item }: { item: Item }) {
  const findings = useFindings().filter((finding) => finding.itemIds.includes(item.id));
  const first = findings.find((finding) => finding.remedies?.length);
  return (
    <>
      {findings.map((finding, n) => (
        <OneFinding
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule may say several things of the same items
          key={`${finding.rule} ${finding.itemIds.join()} ${n}`}
          item={item}
          finding={finding}
          hasKey={finding === first}
        />
      ))}
      <SilencedList itemId={item.id} />
    </>
  );
}

function OneFinding({ item, finding, hasKey }: { item: Item; finding: Finding; hasKey: boolean }) {
  const language = useLanguage();
  const { common, schedule: words } = useWords();
  const { apply } = useItemActions();
  return (
    <Notice tone={finding.severity} lead={common.severity[finding.severity]}>
      {finding.message[language]} {finding.variant && <Mark>{words.plans[finding.variant]}</Mark>}
      <div className={styles.remedies} data-finding>
        {finding.remedies?.map((remedy, n) => (
          <Button
            key={remedy.label.ja}
            look="link"
            small
            onClick={(event) => {
              focusNext(event.currentTarget, PLACES);
              apply(remedy);
            }}
          >
            {remedy.label[language]} {hasKey && n === 0 && <Kbd>.</Kbd>}
          </Button>
        ))}
        <Silence item={item} rule={finding.rule} />
      </div>
    </Notice>
  );
}

/** この項目では知らせない…: asks for the reason where it stands. */
function Silence({ item, rule }: { item: Item; rule: string }) {
  const { common, schedule: words } = useWords();
  const run = useRun(common.refused);
  const [isOpen, setOpen] = useState(false);
  const [isBlank, setBlank] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  if (!isOpen) {
    return (
      <button type="button" className={styles.silence} onClick={() => setOpen(true)}>
        {words.silence}
      </button>
    );
  }
  return (
    <div ref={box} className={styles.reason}>
      <CommitInput
        className={styles.reasonInput}
        aria-label={words.silenceReason}
        aria-invalid={isBlank}
        placeholder={words.silenceReason}
        autoFocus
        value=""
        onCommit={(text) => {
          const reason = text.trim();
          setBlank(reason === '');
          focusNext(box.current, PLACES);
          return reason !== '' && run('silenceRule', { rule, itemId: item.id, reason });
        }}
      />
      <Button look="quiet" small onClick={() => setOpen(false)}>
        {common.cancel}
      </Button>
      {isBlank && <span role="alert">{words.noReason}</span>}
    </div>
  );
}
