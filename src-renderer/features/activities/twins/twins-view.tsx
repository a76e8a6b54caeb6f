import { useEffect, useRef, useState } from 'react';
import { type Twins, twinKey } from '../../../../shared/domain/attendees/duplicates.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { fromText } from '../../../parts/from-text.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Mark } from '../../../ui/marks.tsx';
import { WindowedList } from '../../../ui/windowed-list.tsx';
import { TwinPair } from './twin-pair.tsx';
import styles from './twins.module.css';

/** Px of a card whose words stand on one line each. */
const CARD = 84;

const keyOf = ({ a, b }: Twins): string => twinKey(a.id, b.id);

/** 重複: pairs that may be one person; a person says of each what it is. */
export function TwinsView({ twins }: { twins: readonly Twins[] }) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const [chosen, choose] = useState('');
  const current = twins.find((pair) => keyOf(pair) === chosen) ?? twins[0];
  const side = useKeptKeyboard(current ? keyOf(current) : '');
  if (!current) return <EmptyState title={words.twinsNone} text={words.twinsNoneText} />;
  return (
    <div className={styles.desk}>
      <div className={styles.side} ref={side}>
        <WindowedList
          label={words.twinsList}
          className={styles.cards}
          items={twins}
          keyOf={keyOf}
          height={CARD}
          between={8}
          line={(pair) => (
            <button
              type="button"
              className={styles.card}
              aria-current={pair === current}
              onClick={() => choose(keyOf(pair))}
            >
              <b>{pair.a.name === pair.b.name ? pair.a.name : `${pair.a.name} ／ ${pair.b.name}`}</b>
              <span>
                {[...new Set([pair.a, pair.b].map((one) => fromText(plan, one, language)))].join(' ／ ')}
              </span>
              <Mark tone={pair.likely ? 'caution' : 'plain'}>
                {pair.likely ? words.likely : words.unlikely}
              </Mark>
            </button>
          )}
        />
      </div>
      <TwinPair key={keyOf(current)} pair={current} />
    </div>
  );
}

/**
 * What is decided takes the pair and its buttons away: the keyboard goes to the next pair, or to the tab where none is
 * left.
 */
function useKeptKeyboard(key: string) {
  const side = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    if (document.activeElement !== document.body) return;
    const next =
      side.current?.querySelector<HTMLElement>('[aria-current="true"]') ??
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
    next?.focus();
  }, [key]);
  return side;
}
