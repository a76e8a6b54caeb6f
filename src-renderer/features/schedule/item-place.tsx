import { useState } from 'react';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { UnconfirmedMark } from '../../ui/unconfirmed-mark.tsx';
import styles from './item-panel.module.css';

const NEW = '+';

/** The item's place: one of the plan's, or a new one typed here. */
export function ItemPlace({ item }: { item: Item }) {
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const [naming, setNaming] = useState(false);
  const day = item.dayId === null ? undefined : plan.rows.days.get(item.dayId);
  const put = (placeId: string | null): boolean => run('placeItem', { id: item.id, to: { placeId } });

  function addPlace(name: string): boolean {
    setNaming(false);
    if (name.trim() === '') return true;
    if (!run('addPlace', { kind: day?.kind === 'meeting' ? 'room' : 'stop', name, parentId: null }))
      return false;
    const added = [...(useSession.getState().plan?.rows.places.keys() ?? [])].at(-1);
    return added !== undefined && put(added);
  }

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
      {(props) => (
        <>
          {naming ? (
            <CommitInput {...props} autoFocus placeholder={words.newPlaceName} value="" onCommit={addPlace} />
          ) : (
            <Select
              {...props}
              value={item.placeId ?? ''}
              onChange={(value) => (value === NEW ? setNaming(true) : put(value === '' ? null : value))}
              options={[
                { value: '', label: words.unplaced },
                ...[...plan.rows.places.values()]
                  .sort(byOrder)
                  .map((place) => ({ value: place.id, label: place.name })),
                { value: NEW, label: words.newPlace },
              ]}
            />
          )}
          {day?.kind === 'meeting' && (
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
