import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { Place } from '../../../shared/domain/collections/index.ts';
import { PLACE_KINDS } from '../../../shared/domain/collections/places.ts';
import { placeUses } from '../../../shared/domain/commands/places.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { CapacityInput } from '../../parts/capacity-input.tsx';
import { useEdit } from '../../parts/use-edit.ts';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { Labelled } from './labelled.tsx';
import { placesInOrder } from './place-list.ts';
import { PlaceOpening } from './place-opening.tsx';
import styles from './places.module.css';

/** One place: what it is called, what it is, how to reach it, and (but for a room) when it is open. */
export function PlaceRow({ plan, place }: { readonly plan: Plan; readonly place: Place }) {
  const { common, meetings, places: words } = useWords();
  const edit = useEdit();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const { id, name, kind, capacity, parentId, phone, address } = place;
  const { fields } = words;
  const uses = placeUses(plan, id);
  const used = words.used(uses.items, uses.times);
  const of = (field: string): string => words.of(name, field);
  const venues = placesInOrder(plan).filter((other) => other.kind === 'venue' && other.id !== id);
  const siblings = placesInOrder(plan).filter((other) => other.parentId === parentId);
  const move = (by: -1 | 1) => () => run('movePlace', { id, by });
  return (
    <li className={styles.card} data-place={id} data-room={parentId !== null || undefined}>
      <div className={styles.line}>
        <Labelled label={fields.name} size="l">
          <CommitInput
            aria-label={of(fields.name)}
            value={name}
            onCommit={(text) => {
              if (text.trim() !== '') return edit('places', id, { name: text.trim() });
              say(words.emptyName, 'error');
              return false;
            }}
          />
        </Labelled>
        <Labelled label={fields.kind}>
          <Select
            aria-label={of(fields.kind)}
            value={kind}
            onChange={(next) =>
              edit('places', id, { kind: next, ...(next === 'room' ? {} : { parentId: null }) })
            }
            options={PLACE_KINDS.map((value) => ({ value, label: meetings.placeKinds[value] }))}
          />
        </Labelled>
        {kind === 'room' && (
          <Labelled label={fields.parent}>
            <Select
              aria-label={of(fields.parent)}
              value={parentId ?? ''}
              onChange={(next) => edit('places', id, { parentId: next === '' ? null : next })}
              options={[
                { value: '', label: words.noVenue },
                ...venues.map((venue) => ({ value: venue.id, label: venue.name })),
              ]}
            />
          </Labelled>
        )}
        {kind !== 'online' && (
          <Labelled label={fields.capacity} size="s">
            <CapacityInput
              of={name}
              value={capacity}
              onCommit={(count) => edit('places', id, { capacity: count })}
            />
          </Labelled>
        )}
        <Labelled label={fields.phone}>
          <CommitInput
            aria-label={of(fields.phone)}
            inputMode="tel"
            value={phone}
            onCommit={(text) => edit('places', id, { phone: text.trim() })}
          />
        </Labelled>
        <Labelled label={kind === 'online' ? fields.joinAddress : fields.address} size="l">
          <CommitInput
            aria-label={of(kind === 'online' ? fields.joinAddress : fields.address)}
            value={address}
            onCommit={(text) => edit('places', id, { address: text.trim() })}
          />
        </Labelled>
        <div className={styles.end}>
          <span className={styles.quiet}>{used}</span>
          <Button
            look="quiet"
            small
            aria-label={words.up(name)}
            disabled={siblings[0]?.id === id}
            onClick={move(-1)}
          >
            <ArrowUp size={15} aria-hidden />
          </Button>
          <Button
            look="quiet"
            small
            aria-label={words.down(name)}
            disabled={siblings.at(-1)?.id === id}
            onClick={move(1)}
          >
            <ArrowDown size={15} aria-hidden />
          </Button>
          <Button
            look="quiet"
            small
            aria-label={words.removePlace(name, used)}
            title={words.removePlace(name, used)}
            onClick={() => run('removePlace', { id })}
          >
            <Trash2 size={15} aria-hidden />
          </Button>
        </div>
      </div>
      {(kind === 'venue' || kind === 'stop') && <PlaceOpening plan={plan} place={place} />}
    </li>
  );
}
