import '../../../src-renderer/ui/tokens.css';
import '../../../src-renderer/ui/base.css';
import { createRoot } from 'react-dom/client';
import { BLANK_ITEM, BLANK_PLACE } from '../../../shared/domain/collections/blank.ts';
import { ordersAfter } from '../../../shared/domain/order/place-order.ts';
import { applyRows } from '../../../shared/domain/plan/change.ts';
import { Draft } from '../../../shared/domain/plan/draft.ts';
import { orderedDays } from '../../../shared/domain/plan/ordered-days.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { samplePlan } from '../../../shared/domain/seed/record-plans.ts';
import { Board } from '../../../src-renderer/features/schedule/board.tsx';
import { useSession } from '../../../src-renderer/store/session.ts';
import { usePlan } from '../../../src-renderer/store/use-plan.ts';
import { offer } from './probe.mjs';
import { DAYS, ROOMS, sessions } from './programme.mjs';

/** Our own board, as it is shipped: rules, clashes and the tray with it. It stands alone, and nothing goes to a disk. */

function programmePlan(count: number): Plan {
  const base = samplePlan().plan;
  const draft = new Draft(base);
  for (const id of base.rows.items.keys()) draft.remove('items', id);
  for (const id of base.rows.places.keys()) draft.remove('places', id);
  const days = orderedDays(base);
  for (const [n, day] of days.entries())
    draft.put('days', { ...day, kind: 'meeting', date: DAYS[n] ?? null });
  for (const [n, order] of ordersAfter(null, ROOMS.length).entries())
    draft.put('places', { ...BLANK_PLACE, id: `room-${n}`, kind: 'room', name: ROOMS[n] ?? '', order });
  const orders = ordersAfter(null, count);
  for (const [n, { id, day, room, start, end, title }] of sessions(count).entries()) {
    const dayId = days[day]?.id ?? null;
    draft.put('items', {
      ...BLANK_ITEM,
      id,
      dayId,
      title,
      start,
      end,
      placeId: `room-${room}`,
      order: orders[n] ?? '',
    });
  }
  return applyRows(base, draft.change({ code: 'seed', facts: {} }).rows);
}

function Page() {
  return <Board days={orderedDays(usePlan())} network={null} onAdd={() => {}} />;
}

offer('[data-item]', (count) => {
  useSession.setState({ plan: programmePlan(count), phase: 'ready' });
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Page />);
});
