import { Pin } from 'lucide-react';
import { clock, rangeText } from '../../../shared/domain/calendar/times.ts';
import { dayFlow } from '../../../shared/domain/today/flow.ts';
import type { ItemForecast } from '../../../shared/domain/today/item-forecast.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useAgendaDesk } from '../../store/agenda-desk.ts';
import { useRehearsal } from '../../store/rehearsal.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd, Mark } from '../../ui/marks.tsx';
import { DelayMark } from './delay-mark.tsx';
import { ItemFacts } from './item-facts.tsx';
import { OverrunField } from './overrun-field.tsx';
import { Progress } from './progress.tsx';
import styles from './running-card.module.css';
import { LATE_START, mainAction, type TodayDesk } from './use-today-desk.ts';

/** The item that runs, to be read from two metres: what, until when, how long still, and what can be done. */
export function RunningCard({ one, desk }: { one: ItemForecast; desk: TodayDesk }) {
  const language = useLanguage();
  const { today: words } = useWords();
  const { item, planned, expected } = one;
  const { start, end } = expected;
  const plannedEnd = typeof planned.end === 'number' ? planned.end : null;
  const main = mainAction(one, desk.made.now);
  // With several cards the keys work on the focused one.
  const hint = desk.made.running.length === 1 && <Kbd>Space</Kbd>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the card is what Space, + and - work on
    <article className={styles.card} tabIndex={0} data-today-item={item.id} aria-label={item.title}>
      <div className={styles.head}>
        <Mark tone="accent">{words.states.running}</Mark>
        {item.fixed && (
          <Mark>
            <Pin size={12} aria-hidden /> {words.fixed}
          </Mark>
        )}
        <span className={styles.how}>
          {one.byHand && start !== null ? words.byHand(clock(start)) : words.byPlan}
        </span>
        <DelayMark minutes={one.delay} />
        {desk.live &&
          desk.made.shortages.map((short) => (
            <span key={short.item.id} className={styles.shortMark} aria-hidden>
              <Mark tone="error">{words.short(short.item.title, short.minutes)}</Mark>
            </span>
          ))}
      </div>
      <div className={styles.body}>
        <div className={styles.what}>
          <h2 className={styles.title}>{item.title}</h2>
          <ItemFacts plan={desk.plan} item={item} />
          <p className={styles.times}>
            <span>
              <span className={styles.label}>{words.plannedEnd}</span>{' '}
              {rangeText(planned.start, planned.end, language)}
            </span>
            {end !== null && end !== plannedEnd && (
              <span className={styles.changed}>
                <span className={styles.label}>{words.expectedEnd}</span> {words.until(clock(end))}
              </span>
            )}
          </p>
        </div>
        <BigNumber one={one} />
      </div>
      {start !== null && end !== null && (
        <Progress clock={desk.clock} start={start} end={end} planned={plannedEnd} label={item.title} />
      )}
      {desk.live && (
        <div className={styles.actions}>
          {main === 'start' && (
            <Button look="primary" className={styles.touch} onClick={() => desk.start(one)}>
              {words.startNow} {hint}
            </Button>
          )}
          <Button
            look={main === 'end' ? 'primary' : 'plain'}
            className={styles.touch}
            onClick={() => desk.end(one)}
          >
            {words.end} {main === 'end' && hint}
          </Button>
          <Button className={styles.touch} onClick={() => desk.overrun(one, one.overrun + 5)}>
            {words.plus(5)}
          </Button>
          <Button className={styles.touch} onClick={() => desk.overrun(one, one.overrun + 10)}>
            {words.plus(10)}
          </Button>
          <OverrunField one={one} desk={desk} />
          <StillRunning one={one} desk={desk} />
          <WriteRecord itemId={item.id} />
        </div>
      )}
    </article>
  );
}

function BigNumber({ one: { left, over } }: { one: ItemForecast }) {
  const { today: words } = useWords();
  if (left === null) return <p className={styles.open}>{words.openEnd}</p>;
  return (
    <p className={over > 0 ? styles.over : left <= 5 ? styles.soon : styles.left} data-testid="minutes-left">
      <span className={styles.unit}>{over > 0 ? words.over : words.left}</span>
      <span className={styles.number}>{over > 0 ? over : left}</span>
      <span className={styles.unit}>{words.minutes}</span>
    </p>
  );
}

/** Leads to the record of what runs; in a rehearsal nothing is noted. */
function WriteRecord({ itemId }: { itemId: string }) {
  const { agenda: words } = useWords();
  const go = useView((state) => state.go);
  const isRehearsed = useRehearsal((state) => state.plan !== null);
  if (isRehearsed) return null;
  return (
    <Button
      className={styles.touch}
      onClick={() => {
        const { show, writeFor } = useAgendaDesk.getState();
        writeFor(itemId, null);
        show('notes');
        go('agenda');
      }}
    >
      {words.write}
    </Button>
  );
}

/** It began by itself, but what comes before it has not really ended: from then on that one is measured. */
function StillRunning({ one, desk }: { one: ItemForecast; desk: TodayDesk }) {
  const { today: words } = useWords();
  if (one.byHand || one.item.fixed || desk.made.now - (one.expected.start ?? 0) > LATE_START) return null;
  const flow = dayFlow(desk.plan, desk.day.id).timed.find(({ item }) => item.id === one.item.id);
  const ids = new Set(flow?.before.map(({ item }) => item.id));
  const before = desk.made.items.filter(({ item }) => ids.has(item.id)).at(-1);
  if (!before || before.byHand || before.expected.end !== one.expected.start) return null;
  if (desk.plan.rows.actuals.get(before.item.id)?.end != null) return null;
  return (
    <Button
      className={styles.touch}
      onClick={() =>
        desk.run('startItem', { id: before.item.id, at: before.expected.start ?? desk.made.now })
      }
    >
      {words.stillRunning(before.item.title)}
    </Button>
  );
}
