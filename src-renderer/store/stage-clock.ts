import { create } from 'zustand';
import { pitchesOf, stageOf } from '../../shared/domain/hub/stage.ts';
import {
  STANDING_CLOCK,
  type StageClock,
  type StageFace,
  type StageKey,
  spentBy,
  toggled,
} from '../../shared/domain/hub/stage-clock.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { meetingOf } from '../../shared/domain/plan/plan.ts';
import { nameOf, titleOf } from '../../shared/domain/reference/title-of.ts';
import { stageChannel } from '../platform/stage-channel.ts';
import { useSession } from './session.ts';
import { useView } from './view.ts';

interface StageClockStore {
  readonly clock: StageClock;
  readonly press: (key: StageKey) => void;
  readonly goTo: (pitchId: string) => void;
}

/** The stage's clock: it runs in the program's window; the one of its own shows what it is told. */
export const useStageClock = create<StageClockStore>()((set, get) => ({
  clock: STANDING_CLOCK,
  press: (key) => {
    const { plan } = useSession.getState();
    if (!plan) return;
    const { clock } = get();
    const now = Date.now();
    const pitches = pitchesOf(plan);
    const at = pitches.findIndex(({ id }) => id === clock.pitchId);
    const step = (to: number): void => {
      const pitch = pitches[to];
      if (!pitch) return;
      keepTime(plan, clock, now);
      set({ clock: { ...STANDING_CLOCK, pitchId: pitch.id } });
    };
    switch (key) {
      case 'toggle':
        if (at === -1) step(0);
        set({ clock: toggled(get().clock, now) });
        return;
      case 'next':
        // The last one's time is kept, too; the clock then stands.
        if (at === pitches.length - 1) {
          keepTime(plan, clock, now);
          if (clock.runningSince !== null) set({ clock: toggled(clock, now) });
        } else step(at + 1);
        return;
      case 'previous':
        step(at - 1);
        return;
      case 'more':
      case 'less':
        set({ clock: { ...clock, extra: clock.extra + (key === 'more' ? 1 : -1) } });
        return;
      case 'restart':
        set({ clock: { ...STANDING_CLOCK, pitchId: clock.pitchId } });
    }
  },
  goTo: (pitchId) => set({ clock: { ...STANDING_CLOCK, pitchId } }),
}));

/** Keeps how long a pitch really took; one that never ran took nothing. */
function keepTime(plan: Plan, clock: StageClock, now: number): void {
  const tookSeconds = Math.round(spentBy(clock, now) / 1000);
  const pitch = plan.rows.pitches.get(clock.pitchId ?? '');
  if (!pitch || tookSeconds === 0) return;
  useSession.getState().run('editRow', { collection: 'pitches', key: pitch.id, patch: { tookSeconds } });
}

/** What the clock shows of the open plan; null while there is nothing to show. */
export function stageFace(plan: Plan | null, clock: StageClock): StageFace | null {
  const stage = plan && stageOf(plan);
  if (!plan || !stage) return null;
  const { language, theme } = useView.getState();
  const pitches = pitchesOf(plan);
  const at = Math.max(
    0,
    pitches.findIndex(({ id }) => id === clock.pitchId),
  );
  const pitch = pitches[at];
  const next = pitches[at + 1];
  if (!pitch) return null;
  const city = (id: string | null): string => {
    const organisation = plan.rows.organisations.get(id ?? '');
    return organisation ? nameOf(organisation, language) : '';
  };
  return {
    meeting: titleOf(meetingOf(plan), language),
    number: at + 1,
    count: pitches.length,
    city: city(pitch.organisationId),
    title: pitch.title,
    presenter: pitch.presenter,
    next: next ? { city: city(next.organisationId), title: next.title } : null,
    totalMs: Math.max(0, pitch.minutes + clock.extra) * 60_000,
    warningMs: stage.warning * 60_000,
    spentMs: clock.spentMs,
    runningSince: clock.runningSince,
    language,
    theme,
  };
}

/** Tells the clock's window what to show at every change, and takes its keys; gives what ends that. */
export function tellStageWindow(): () => void {
  const channel = stageChannel((message) => {
    if (message.kind === 'hello') tell();
    else if (message.kind === 'key') useStageClock.getState().press(message.key);
  });
  const tell = (): void =>
    channel.tell({
      kind: 'face',
      face: stageFace(useSession.getState().plan, useStageClock.getState().clock),
    });
  const ends = [useStageClock.subscribe(tell), useSession.subscribe(tell), useView.subscribe(tell)];
  tell();
  return () => {
    for (const end of ends) end();
    channel.tell({ kind: 'face', face: null });
    channel.close();
  };
}
