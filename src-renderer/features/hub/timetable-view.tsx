import { useMemo, useState } from 'react';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { Hub } from '../../../shared/domain/collections/index.ts';
import { slotsOf } from '../../../shared/domain/hub/slots.ts';
import { hubFaults } from '../../../shared/domain/hub/standing.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useCityName } from '../../parts/use-city-name.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Spot } from './grid.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import { PlanBar } from './plan-bar.tsx';
import styles from './timetable.module.css';
import { TimetableGrid } from './timetable-grid.tsx';

/** Faults shown at once. */
const SHOWN = 4;

/** 時間割: slots by tables, and beside it the meeting that is chosen. */
export function TimetableView({ hub }: { hub: Hub }) {
  const { hub: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const nameOf = useCityName(plan);
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 });
  const slots = useMemo(() => slotsOf(hub), [hub]);
  const faults = useMemo(() => hubFaults(plan), [plan]);
  const slotName = (slot: number): string => {
    const time = slots[slot];
    return words.slot(slot + 1, time ? rangeText(time.from, time.to, language) : '');
  };
  if (slots.length === 0)
    return (
      <div className={styles.view}>
        <Notice tone="caution">{words.noSlots}</Notice>
      </div>
    );
  const spot = {
    row: Math.min(active.row, slots.length - 1),
    column: Math.min(active.column, hub.tables - 1),
  };
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <PlanBar hub={hub} />
        {faults.slice(0, SHOWN).map(({ key, kind, cityId }) => {
          const [a = '', b = ''] = key.split('|');
          return (
            <Notice key={key} tone="error">
              {words.faults[kind](words.pair(nameOf(a), nameOf(b)), nameOf(cityId))}
            </Notice>
          );
        })}
      </div>
      <div className={styles.split}>
        <TimetableGrid
          hub={hub}
          slots={slots}
          slotName={slotName}
          faults={faults}
          active={spot}
          onActive={setActive}
        />
        <MeetingPanel spot={spot} slotName={slotName} />
      </div>
    </div>
  );
}
