import { useMemo } from 'react';
import { withNames } from '../../../../shared/domain/attendees/person-name.ts';
import type { Item } from '../../../../shared/domain/collections/index.ts';
import { placeName } from '../../../../shared/domain/commands/place-by-name.ts';
import { byOrder, meetingOf, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { networkName } from '../../../../shared/domain/reference/networks.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { shownPlace } from '../../../../shared/domain/schedule/named-place.ts';
import { networksOf } from '../../../../shared/domain/schedule/networks-of.ts';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { usePlan } from '../../../store/use-plan.ts';
import { peopleCell } from './people-text.ts';

/** What a line says that comes from other collections. */
export interface LineTexts {
  readonly people: string;
  readonly place: string;
  /** Where a leg leads; '' for anything else. */
  readonly toPlace: string;
  readonly audience: string;
}

const NONE: LineTexts = { people: '', place: '', toPlace: '', audience: '' };

/** The texts of every line in the plan's present state. */
export function useLineTexts(): (id: string) => LineTexts {
  const plan = usePlan();
  const language = useLanguage();
  const { schedule } = useWords();
  const texts = useMemo(() => {
    const marks = language === 'ja' ? { colon: '：', comma: '、' } : { colon: ': ', comma: ', ' };
    const people = groupBy([...plan.rows.itemPeople.values()].sort(byOrder), ({ itemId }) => itemId);
    const result = new Map<string, LineTexts>();
    for (const item of plan.rows.items.values())
      result.set(item.id, {
        people: peopleCell(withNames(plan, people.get(item.id) ?? []), schedule.roles, marks),
        place: placeOf(plan, item, schedule.fields.allRooms),
        toPlace: plan.rows.places.get(item.toPlaceId ?? '')?.name ?? '',
        audience: audienceOf(plan, item),
      });
    return result;

    /** The networks it is for where not for all of them, and activities of no network. */
    function audienceOf(of: Plan, item: Item): string {
      const networks = networksOf(of, item);
      const isForAll = networks.length === meetingOf(of).networks.length;
      const own = item.activityIds.flatMap((id) => of.rows.activities.get(id) ?? []);
      const titles = own
        .filter(({ network, title }) => network === null && title !== item.title)
        .map((activity) => titleOf(activity, language));
      return [...(isForAll ? [] : networks.map((id) => networkName(id, language))), ...titles].join('・');
    }
  }, [plan, language, schedule]);
  return (id) => texts.get(id) ?? NONE;
}

/** The room with its venue; what goes on in all rooms names none of them. */
function placeOf(plan: Plan, item: Item, allRooms: string): string {
  if (item.allRooms) return shownPlace(plan, item, allRooms);
  const place = plan.rows.places.get(item.placeId ?? '');
  return place ? placeName(plan, place) : '';
}
