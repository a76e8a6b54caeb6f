import * as v from 'valibot';
import type { Day } from '../../../shared/domain/collections/index.ts';
import { meetingOf } from '../../../shared/domain/plan/plan.ts';
import { usePlan } from '../../store/use-plan.ts';
import { usePreference } from '../../store/use-preference.ts';
import { ALL_DAYS, type Layout, type Shown } from './schedule-tools.tsx';

const networkSchema = v.nullable(v.string());
const viewSchema = v.record(v.string(), v.object({ day: v.string(), layout: v.picklist(['grid', 'list']) }));

/** Meetings whose view is remembered, the last ones. */
const REMEMBERED = 20;
const FIRST: { readonly day: string; readonly layout: Layout } = { day: ALL_DAYS, layout: 'grid' };

/** What the screen shows, remembered on this desk: days and layout of each meeting, and whose items are looked at. */
export function useShown(days: readonly Day[]) {
  const plan = usePlan();
  const [views, setViews] = usePreference('schedule.views', viewSchema, {});
  const { day, layout } = views[plan.id] ?? FIRST;
  const [network, setNetwork] = usePreference('schedule.network', networkSchema, null);
  const { networks } = meetingOf(plan);
  const shown: Shown = {
    day: days.some((one) => one.id === day) ? day : ALL_DAYS,
    layout,
    // A network that this meeting is not of hides nothing.
    network: network !== null && networks.length > 1 && networks.includes(network) ? network : null,
  };
  function change(next: Partial<Shown>): void {
    if (next.day !== undefined || next.layout !== undefined) {
      const { [plan.id]: _, ...others } = views;
      const view = { day: next.day ?? day, layout: next.layout ?? layout };
      setViews({ ...Object.fromEntries(Object.entries(others).slice(1 - REMEMBERED)), [plan.id]: view });
    }
    if (next.network !== undefined) setNetwork(next.network);
  }
  return { shown, change };
}
