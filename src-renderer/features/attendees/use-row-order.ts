import { groupKeyOf } from '../../../shared/domain/attendees/city-group.ts';
import { inOrder } from '../../../shared/domain/attendees/sort-people.ts';
import { useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import type { usePeopleList } from './use-people-list.ts';

/** The order by hand within a city, as keys, the mouse and a button change it. */
export interface RowOrder {
  /** The list shows that order now. */
  readonly movable: boolean;
  /** One place up (-1) or down (1) among those of the city that are shown. */
  readonly moveBy: (id: string, by: -1 | 1) => void;
  /** To the place of another one of the same city. */
  readonly moveTo: (id: string, over: string) => void;
  /** Puts each city's people in order by office. */
  readonly byOffice: () => void;
}

/** Moves people; nothing is moved where another order is shown, and that is said. */
export function useRowOrder({ sort, grouping, lines }: ReturnType<typeof usePeopleList>): RowOrder {
  const { attendees: words, common } = useWords();
  const plan = usePlan();
  const run = useRun({ ...common.refused, 'nothing-to-do': words.order.asItIs });
  const say = useToasts((state) => state.say);
  const movable = (sort === 'joining' || sort === 'code') && (grouping === 'auto' || grouping === 'city');

  function moveTo(id: string, over: string): void {
    const person = plan.rows.attendees.get(id);
    const other = plan.rows.attendees.get(over);
    if (!person || !other || id === over) return;
    const city = groupKeyOf(person);
    if (groupKeyOf(other) !== city) {
      say(words.order.otherCity);
      return;
    }
    const to = inOrder(plan)
      .filter((one) => groupKeyOf(one) === city)
      .findIndex((one) => one.id === over);
    run('movePerson', { id, to });
  }

  return {
    movable,
    moveTo,
    moveBy: (id, by) => {
      if (!movable) {
        say(words.order.otherSort);
        return;
      }
      const place = lines.placeOf(id);
      const person = plan.rows.attendees.get(id);
      const beside = plan.rows.attendees.get(place === null ? '' : (lines.ids[place + by] ?? ''));
      // At the end of the city there is nowhere to go: no word is needed.
      if (person && beside && groupKeyOf(beside) === groupKeyOf(person)) moveTo(id, beside.id);
    },
    byOffice: () => run('orderByOffice', { ids: null }),
  };
}
