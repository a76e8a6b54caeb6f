import { useEffect, useMemo, useRef, useState } from 'react';
import { isOpen } from '../../../shared/domain/merge/quiet.ts';
import { toldConflict } from '../../../shared/domain/merge/tell.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import type { MergeActions } from '../../store/session-state.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScreenFrame } from '../../ui/screen.tsx';
import styles from './merge.module.css';
import { whoWrote } from './who-wrote.ts';

type CopyNames = Awaited<ReturnType<MergeActions['copyNames']>>;

/** 食い違い: what copies changed apart and nobody has decided yet; each is settled where it stands. */
export function ConflictsScreen() {
  const language = useLanguage();
  const { common, merge: words } = useWords();
  const plan = usePlan();
  const { run, copyNames } = useSession();
  const say = useToasts((state) => state.say);
  const [copies, setCopies] = useState<CopyNames>(null);
  const told = useMemo(
    () =>
      [...plan.rows.conflicts].flatMap(([id, conflict]) =>
        isOpen(conflict) ? [toldConflict(plan, id, conflict, language)] : [],
      ),
    [plan, language],
  );
  const cards = useRef<HTMLDivElement>(null);
  /** Where among the cards one was settled just now; its button has gone with it. */
  const settledAt = useRef<number | null>(null);
  useEffect(() => {
    const at = settledAt.current;
    settledAt.current = null;
    if (at !== null) buttonOf(cards.current, Math.min(at, told.length - 1))?.focus();
  }, [told]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a merge may have brought new names
  useEffect(() => {
    void copyNames().then(setCopies);
  }, [copyNames, plan.seq]);

  function take(id: string, side: number, title: string): void {
    settledAt.current = told.findIndex((one) => one.id === id);
    const done = run('settleConflicts', { choices: [{ key: id, side }] });
    say(done.ok ? words.settled(title) : common.refused[done.error.code], done.ok ? 'info' : 'error');
  }

  return (
    <ScreenFrame title={words.openTitle}>
      {told.length === 0 ? (
        <EmptyState title={words.none} text={words.noneText} />
      ) : (
        <div className={styles.page} ref={cards}>
          <p className={styles.hint}>{words.openHint}</p>
          {told.map((one) => (
            <section
              key={one.id}
              className={styles.card}
              aria-label={`${one.title} ${one.field || words.removal}`}
            >
              <h2>
                <small>{one.collection}</small>
                {one.title}
                <span>{one.field || words.removal}</span>
              </h2>
              <ul className={styles.sides}>
                {one.sides.map((side, n) => (
                  <li key={side.text} className={styles.side}>
                    <span>
                      <b>{side.text}</b>
                      <small>
                        {[
                          whoWrote(side.stamps, copies?.id ?? '', copies?.names ?? {}, words),
                          side.stands ? words.stands : '',
                        ]
                          .filter((part) => part !== '')
                          .join('・')}
                      </small>
                    </span>
                    <Button
                      small
                      aria-label={`${one.title} ${one.field} ${side.text} ${words.take}`}
                      onClick={() => take(one.id, n, `${one.title} ${one.field}`.trim())}
                    >
                      {words.take}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </ScreenFrame>
  );
}

/** The first button of a card by its place. */
const buttonOf = (cards: HTMLElement | null, at: number): HTMLElement | null | undefined =>
  cards?.querySelectorAll('section')[at]?.querySelector('button');
