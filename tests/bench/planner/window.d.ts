import type { Planner } from './probe.mjs';

declare global {
  interface Window {
    planner: Planner;
  }
}
