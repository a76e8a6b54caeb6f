import * as v from 'valibot';

/** The clock of the stage: which pitch it is at, and how long that one has run. Times are instants in ms. */
export interface StageClock {
  /** null before the first. */
  readonly pitchId: string | null;
  /** Since when it runs; null while it stands. */
  readonly runningSince: number | null;
  /** What had run before that. */
  readonly spentMs: number;
  /** Minutes given on top. */
  readonly extra: number;
}

export const STANDING_CLOCK: StageClock = { pitchId: null, runningSince: null, spentMs: 0, extra: 0 };

/** What can be done to the clock, by a key or a button, here or in its own window. */
export const STAGE_KEYS = ['toggle', 'next', 'previous', 'more', 'less', 'restart'] as const;
export type StageKey = (typeof STAGE_KEYS)[number];

/** What its window shows: all that it knows, so that it needs no plan. */
export const stageFaceSchema = v.strictObject({
  meeting: v.string(),
  number: v.number(),
  count: v.number(),
  city: v.string(),
  title: v.string(),
  presenter: v.string(),
  next: v.nullable(v.strictObject({ city: v.string(), title: v.string() })),
  totalMs: v.number(),
  warningMs: v.number(),
  spentMs: v.number(),
  runningSince: v.nullable(v.number()),
  language: v.picklist(['ja', 'en']),
  theme: v.picklist(['system', 'light', 'dark']),
});
export type StageFace = v.InferOutput<typeof stageFaceSchema>;

type Running = Pick<StageClock, 'spentMs' | 'runningSince'>;

/** How long the pitch has run, in ms. */
export const spentBy = ({ spentMs, runningSince }: Running, now: number): number =>
  spentMs + (runningSince === null ? 0 : Math.max(0, now - runningSince));

/** Whole seconds left; below 0 those that are over. A second counts until it is gone. */
export const secondsLeft = (face: Running & Pick<StageFace, 'totalMs'>, now: number): number =>
  Math.ceil((face.totalMs - spentBy(face, now)) / 1000);

/** How the face is coloured: calm, the end near, over. */
export function toneOf(
  face: Running & Pick<StageFace, 'totalMs' | 'warningMs'>,
  now: number,
): 'calm' | 'warning' | 'over' {
  const left = secondsLeft(face, now);
  return left < 0 ? 'over' : left * 1000 <= face.warningMs ? 'warning' : 'calm';
}

/** 4:05, and what is over as +0:12. */
export function countdownText(seconds: number): string {
  const plain = Math.abs(seconds);
  const text = `${Math.floor(plain / 60)}:${String(plain % 60).padStart(2, '0')}`;
  return seconds < 0 ? `+${text}` : text;
}

/** Starts it, or lets it stand. */
export function toggled(clock: StageClock, now: number): StageClock {
  return clock.runningSince === null
    ? { ...clock, runningSince: now }
    : { ...clock, runningSince: null, spentMs: spentBy(clock, now) };
}
