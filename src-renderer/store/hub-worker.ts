import type { HubProblem, HubProgress, HubSolution } from '../../shared/domain/hub/solver/problem.ts';
import { solveHub } from '../../shared/domain/hub/solver/solve.ts';

/** From the worker: how far it is, then the solution. */
export type FromHubWorker =
  | { readonly kind: 'progress'; readonly progress: HubProgress }
  | { readonly kind: 'solved'; readonly solution: HubSolution };

/** What this file needs of the worker it runs in. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: HubProblem }) => void): void;
  postMessage(message: FromHubWorker): void;
}

/** Between two reports; the screen cannot show more. */
const REPORT_MS = 80;

// The worker's own global; the renderer's types know only that of a page.
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => {
  const steps = solveHub(data);
  let reported = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      scope.postMessage({ kind: 'solved', solution: step.value });
      return;
    }
    const now = performance.now();
    if (now - reported < REPORT_MS) continue;
    reported = now;
    scope.postMessage({ kind: 'progress', progress: step.value });
  }
});
