import { answerKey } from '../collections/answers.ts';
import type { Activity, Answer, Attendee, Release, RowOf } from '../collections/index.ts';
import { byOrder, type Plan } from '../plan/plan.ts';
import { lastRelease } from '../release/last-release.ts';
import { originOf } from './answer-history.ts';
import { heldBefore } from './proxy-chain.ts';

type State = Answer | RowOf<'answerLog'>;

/** An answer that is another one now than when the last release was handed out. */
export interface LateAnswer {
  readonly person: Attendee;
  readonly activity: Activity;
  /** As it stood at the release; null: not answered. */
  readonly before: State | null;
  /** As it stands now; null: taken back. */
  readonly now: State | null;
  /** ISO instant of the last change. */
  readonly at: string;
  /** The file's name or the memo's words it came from; '' for none. */
  readonly origin: string;
}

/** What late answers come to for an activity: people with a place, companions included, who came and who went. */
export interface LateBalance {
  readonly activity: Activity;
  readonly more: number;
  readonly fewer: number;
}

export interface LateAnswers {
  readonly release: Release;
  /** The newest change first. */
  readonly answers: readonly LateAnswer[];
  /** Activities in their order, those without a change in places left out. */
  readonly balances: readonly LateBalance[];
}

/**
 * What people have changed their minds about since the last release: what was told to the coach company and the
 * hotel no longer holds. An answer that went to and fro and stands as it did is none. Null before the first
 * release. People who were taken off the list altogether have left no answers, and are not in it.
 */
export function lateAnswers(plan: Plan): LateAnswers | null {
  const release = lastRelease(plan);
  if (!release) return null;
  const answers: LateAnswer[] = [];
  for (const [key, past] of touchedSince(plan, release.at)) {
    const current = plan.rows.answers.get(key) ?? null;
    const [sample] = current ? [current] : past;
    const person = plan.rows.attendees.get(sample?.attendeeId ?? '');
    const activity = plan.rows.activities.get(sample?.activityId ?? '');
    if (!person || !activity) continue;
    const before = stateAt(release.at, past, current);
    if (sameState(before, current)) continue;
    const at =
      current?.at ??
      past
        .map(({ until }) => until)
        .sort()
        .at(-1) ??
      '';
    answers.push({ person, activity, before, now: current, at, origin: originOf(plan, current?.ref ?? '') });
  }
  answers.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.person.id < b.person.id ? -1 : 1));
  return { release, answers, balances: balancesOf(plan, answers) };
}

/** The log by the key of its answer, for every answer that has a state begun or ended after an instant. */
function touchedSince(plan: Plan, since: string): Map<string, RowOf<'answerLog'>[]> {
  const touched = new Set<string>();
  const log = new Map<string, RowOf<'answerLog'>[]>();
  for (const [key, { at }] of plan.rows.answers) if (at !== null && at > since) touched.add(key);
  for (const row of plan.rows.answerLog.values()) {
    const key = answerKey(row.attendeeId, row.activityId);
    const rows = log.get(key);
    if (rows) rows.push(row);
    else log.set(key, [row]);
    if (row.until > since) touched.add(key);
  }
  return new Map([...touched].map((key) => [key, log.get(key) ?? []]));
}

/** The state that held at an instant; one without a beginning has held from the first. */
function stateAt(instant: string, past: readonly RowOf<'answerLog'>[], current: Answer | null): State | null {
  const held = (from: string | null): boolean => from === null || from <= instant;
  // Of two that changed within one instant the later one held: it began last.
  const then = past
    .filter(({ at, until }) => held(at) && until > instant)
    .reduce<State | null>((last, row) => ((last?.at ?? '') > (row.at ?? '') ? last : row), null);
  return then ?? (current && held(current.at) ? current : null);
}

const sameState = (a: State | null, b: State | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.value === b.value && a.place === b.place && a.companions === b.companions);

/** Places a state takes: none while it waits. */
const placesOf = (state: State | null): number =>
  state?.value === 'yes' && state.place === 'in' ? 1 + state.companions : 0;

function balancesOf(plan: Plan, answers: readonly LateAnswer[]): LateBalance[] {
  return [...plan.rows.activities.values()].sort(byOrder).flatMap((activity) => {
    const steps = answers
      .filter((late) => late.activity.id === activity.id)
      .map(({ person, before, now }) => {
        // A proxy who has not answered stands on the place of whom he or she comes for (仮).
        const held = heldBefore(plan, person, activity.id) ?? null;
        const then = before ?? held;
        return placesOf(now ?? held) - placesOf(then);
      });
    const more = steps.reduce((sum, step) => sum + Math.max(0, step), 0);
    const fewer = steps.reduce((sum, step) => sum + Math.max(0, -step), 0);
    return more + fewer === 0 ? [] : [{ activity, more, fewer }];
  });
}
