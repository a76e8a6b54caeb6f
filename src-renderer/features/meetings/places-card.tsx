import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Place } from '../../../shared/domain/collections/index.ts';
import { PLACE_KINDS } from '../../../shared/domain/collections/places.ts';
import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';
import { CapacityInput } from './capacity-input.tsx';
import styles from './overview.module.css';
import { useEdit } from './use-edit.ts';

/** Venues with their rooms, and stops. */
export function PlacesCard() {
  const { common, meetings: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Place['kind']>('room');
  const venues = inOrder(plan).filter((place) => place.kind === 'venue');

  function add(): void {
    if (name.trim() === '') return;
    const parentId = kind === 'room' ? (venues[0]?.id ?? null) : null;
    if (run('addPlace', { kind, name, parentId })) setName('');
  }

  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.places}</h2>
      <div className={styles.list}>
        {inOrder(plan).map((place) => (
          <PlaceLine key={place.id} place={place} />
        ))}
      </div>
      <form
        className={`${styles.line} ${styles.place}`}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          aria-label={words.newPlace}
          placeholder={words.newPlace}
          value={name}
          onChange={(e) => setName(e.target.value)}
        />
        <Select
          aria-label={words.addPlace}
          value={kind}
          onChange={setKind}
          options={PLACE_KINDS.map((value) => ({ value, label: words.placeKinds[value] }))}
        />
        <span />
        <Button small type="submit" disabled={name.trim() === ''}>
          {common.add}
        </Button>
      </form>
    </section>
  );
}

function PlaceLine({ place }: { place: Place }) {
  const { common, meetings: words } = useWords();
  const edit = useEdit();
  const run = useRun(common.refused);
  const { id, name, kind, capacity, parentId } = place;
  return (
    <div className={`${styles.line} ${styles.place}`}>
      <span className={parentId === null ? undefined : styles.room}>
        <CommitInput
          aria-label={words.places}
          value={name}
          onCommit={(text) => text.trim() !== '' && edit('places', id, { name: text.trim() })}
        />
      </span>
      <Select
        aria-label={`${name} ${words.places}`}
        value={kind}
        onChange={(next) => edit('places', id, { kind: next })}
        options={PLACE_KINDS.map((value) => ({ value, label: words.placeKinds[value] }))}
      />
      <CapacityInput
        of={name}
        value={capacity}
        onCommit={(count) => edit('places', id, { capacity: count })}
      />
      <Button
        look="quiet"
        small
        aria-label={`${name} ${common.remove}`}
        title={common.remove}
        onClick={() => run('removePlace', { id })}
      >
        <Trash2 size={15} aria-hidden />
      </Button>
    </div>
  );
}

/** Every venue followed by its rooms, then the rest. */
function inOrder(plan: Plan): Place[] {
  const places = [...plan.rows.places.values()].sort(byOrder);
  return places
    .filter((place) => place.parentId === null)
    .flatMap((place) => [place, ...places.filter((room) => room.parentId === place.id)]);
}
