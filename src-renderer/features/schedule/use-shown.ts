import { useState } from 'react';
import * as v from 'valibot';
import type { Day } from '../../../shared/domain/collections/index.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { ALL_DAYS, type Layout, type Shown } from './schedule-tools.tsx';

const networkSchema = v.nullable(v.string());

/** What the screen shows; whose items are looked at is remembered on this desk. */
export function useShown(days: readonly Day[]) {
  const plan = usePlan();
  const [day, setDay] = useState(ALL_DAYS);
  const [layout, setLayout] = useState<Layout>('grid');
  const [network, setNetwork] = usePreference('schedule.network', networkSchema, null);
  const { networks } = meetingOf(plan);
  const shown: Shown = {
    day: days.some((one) => one.id === day) ? day : ALL_DAYS,
    layout,
    // A network that this meeting is not of hides nothing.
    network: network !== null && networks.length > 1 && networks.includes(network) ? network : null,
  };
  function change(next: Partial<Shown>): void {
    if (next.day !== undefined) setDay(next.day);
    if (next.layout !== undefined) setLayout(next.layout);
    if (next.network !== undefined) setNetwork(next.network);
  }
  return { shown, change };
}
