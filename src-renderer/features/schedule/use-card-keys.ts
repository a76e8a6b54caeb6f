import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { DayColumns } from '../../../shared/domain/schedule/columns.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useStable } from '../../ui/use-stable.ts';
import { cardGesture } from './card-gesture.ts';
import { neighbour } from './neighbour.ts';
import { cardOf } from './use-aftermath.ts';
import type { useGestures } from './use-gestures.ts';
import type { useItemActions } from './use-item-actions.ts';

/** The keyboard twin of every gesture on a card. */
export function useCardKeys(
  days: readonly DayColumns[],
  board: RefObject<HTMLElement | null>,
  { perform }: Pick<ReturnType<typeof useGestures>, 'perform'>,
  actions: ReturnType<typeof useItemActions>,
) {
  const { schedule: words } = useWords();
  const announce = useAnnounce();
  const byDay = useMemo(() => new Map(days.map((one) => [one.day.id, idsOf(one)])), [days]);

  return useStable((event: KeyboardEvent<HTMLElement>, id: string): void => {
    if (event.nativeEvent.isComposing) return;
    const gesture = cardGesture(event);
    if (!gesture) return;
    event.preventDefault();
    const { ids, select, toggle } = useSelection.getState();
    const chosen = ids.includes(id) ? ids : [id];
    switch (gesture.kind) {
      case 'go':
        focus(neighbour(days, id, gesture.to));
        break;
      case 'toggle':
        toggle(id);
        break;
      case 'select-day':
        select([
          id,
          ...([...byDay.values()].find((list) => list.includes(id)) ?? []).filter((one) => one !== id),
        ]);
        announce(words.count(useSelection.getState().ids.length));
        break;
      case 'remedy':
        actions.heal(id);
        break;
      case 'switch-plan':
        actions.switchPlan(id);
        break;
      case 'rain-copy':
        actions.rainCopy(chosen);
        break;
      case 'remove': {
        // The keyboard stays on the board: it goes to the card that stood next to the removed one.
        const next =
          neighbour(days, id, 'down') ??
          neighbour(days, id, 'up') ??
          neighbour(days, id, 'right') ??
          neighbour(days, id, 'left');
        perform(gesture, id, chosen);
        requestAnimationFrame(() => focus(next));
        break;
      }
      default:
        perform(gesture, id, chosen);
    }
  });

  function focus(id: string | null): void {
    if (id !== null) cardOf(board.current, id)?.focus();
  }
}

const idsOf = ({ rooms, across, strip }: DayColumns): string[] => [
  ...strip.map((item) => item.id),
  ...[...rooms.flatMap((room) => room.items), ...across].map(({ item }) => item.id),
];
