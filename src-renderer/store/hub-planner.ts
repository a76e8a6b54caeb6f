import { create } from 'zustand';
import { problemOf } from '../../shared/domain/hub/problem-of.ts';
import { hubOf } from '../../shared/domain/hub/slots.ts';
import type { HubProgress, HubSolution } from '../../shared/domain/hub/solver/problem.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { FromHubWorker } from './hub-worker.ts';
import { useSession } from './session.ts';

/** The planning of the hub, which goes on in a worker so that the screen never waits for it. */
interface HubPlanner {
  /** null while nothing is planned. */
  readonly progress: HubProgress | null;
  /** Why the last one came to nothing. */
  readonly failure: 'changed' | 'worker' | null;
  /** Plans the open plan's hub; what comes of it is one change. */
  readonly plan: () => void;
  readonly cancel: () => void;
}

let worker: Worker | null = null;

export const useHubPlanner = create<HubPlanner>()((set) => {
  const stop = (failure: HubPlanner['failure']): void => {
    worker?.terminate();
    worker = null;
    set({ progress: null, failure });
  };
  return {
    progress: null,
    failure: null,
    plan: () => {
      const { plan } = useSession.getState();
      const hub = plan && hubOf(plan);
      if (!plan || !hub) return;
      stop(null);
      const { problem, ids } = problemOf(plan, hub);
      set({ progress: { share: 0, meetings: 0 } });
      worker = new Worker(new URL('./hub-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', () => stop('worker'));
      worker.addEventListener('message', ({ data }: MessageEvent<FromHubWorker>) => {
        if (data.kind === 'progress') {
          set({ progress: data.progress });
          return;
        }
        stop(takeOver(plan, ids, data.solution));
      });
      worker.postMessage(problem);
    },
    cancel: () => stop(null),
  };
});

/** Takes the timetable into the plan, unless what it was made from has changed meanwhile. */
function takeOver(asked: Plan, ids: readonly string[], solution: HubSolution): HubPlanner['failure'] {
  const { plan, run } = useSession.getState();
  const isSame =
    plan?.id === asked.id &&
    (['hub', 'hubCities', 'hubWishes', 'hubMeetings'] as const).every(
      (name) => plan.rows[name] === asked.rows[name],
    );
  if (!isSame) return 'changed';
  const { meetings, proved, gap, covered, mutual, points } = solution;
  const spots = meetings.map(({ a, b, slot, table }) => ({
    aId: ids[a] ?? '',
    bId: ids[b] ?? '',
    slot,
    table,
  }));
  const taken = run('takeTimetable', { meetings: spots, result: { proved, gap, covered, mutual, points } });
  return taken.ok || taken.error.code === 'nothing-to-do' ? null : 'changed';
}
