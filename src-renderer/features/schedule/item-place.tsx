import type { Item } from '../../../shared/domain/collections/index.ts';
import { namedPlace } from '../../../shared/domain/schedule/named-place.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Field } from '../../ui/field.tsx';
import { UnconfirmedMark } from '../../ui/unconfirmed-mark.tsx';
import styles from './item-panel.module.css';
import { PlaceSelect } from './place-select.tsx';

/** The item's place: one of the plan's, a new one typed here, or all rooms at once. */
export function ItemPlace({ item }: { item: Item }) {
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const day = item.dayId === null ? undefined : plan.rows.days.get(item.dayId);
  const isMeeting = day?.kind === 'meeting';
  /** Who names one room no longer means all of them. */
  const ofOneRoom = (placeId: string | null): { allRooms?: boolean } =>
    plan.rows.places.get(placeId ?? '')?.kind === 'room' ? { allRooms: false } : {};
  return (
    <Field
      label={words.fields.place}
      mark={
        item.unconfirmed.includes('placeId') && (
          <UnconfirmedMark
            onConfirm={() => run('confirmFact', { collection: 'items', key: item.id, field: 'placeId' })}
          />
        )
      }
    >
      {({ id, className }) => (
        <>
          <PlaceSelect
            id={id}
            className={className}
            kind={isMeeting ? 'room' : 'stop'}
            value={namedPlace(plan, item)?.id ?? null}
            onChange={(placeId) => run('placeItem', { id: item.id, to: { placeId, ...ofOneRoom(placeId) } })}
          />
          {isMeeting && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={item.allRooms}
                onChange={(event) =>
                  run('placeItem', { id: item.id, to: { allRooms: event.target.checked } })
                }
              />
              {words.fields.allRooms}
            </label>
          )}
        </>
      )}
    </Field>
  );
}
