import type { Pitch, Stage } from '../collections/index.ts';
import { STAGE_KEY } from '../collections/stage.ts';
import { byOrder, type Plan } from '../plan/plan.ts';

/** The settings of the plan's stage; null while it has none. */
export const stageOf = (plan: Plan): Stage | null => plan.rows.stage.get(STAGE_KEY) ?? null;

/** The pitches in their order. */
export const pitchesOf = (plan: Plan): readonly Pitch[] => [...plan.rows.pitches.values()].sort(byOrder);

/** A pitch with when it is planned, in minutes of the day. */
export interface TimedPitch {
  readonly pitch: Pitch;
  readonly from: number;
  readonly to: number;
}

/** The pitches one after another from the stage's start, with the gap between them. */
export function timedPitches(stage: Stage, pitches: readonly Pitch[]): readonly TimedPitch[] {
  let from = stage.start;
  return pitches.map((pitch) => {
    const timed = { pitch, from, to: from + pitch.minutes };
    from = timed.to + stage.gap;
    return timed;
  });
}
