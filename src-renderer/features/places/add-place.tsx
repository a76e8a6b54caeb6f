import { useRef, useState } from 'react';
import type { Place } from '../../../shared/domain/collections/index.ts';
import { PLACE_KINDS } from '../../../shared/domain/collections/places.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { placesInOrder } from './place-list.ts';
import styles from './places.module.css';

/** A new place by its name and kind; a room goes into the first venue and can be given to another. */
export function AddPlace({ plan, first = 'stop' }: { readonly plan: Plan; readonly first?: Place['kind'] }) {
  const { common, meetings, places: words } = useWords();
  const run = useRun(common.refused);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Place['kind']>(first);
  const field = useRef<HTMLInputElement>(null);

  function add(): void {
    if (name.trim() === '') return;
    const venue = placesInOrder(plan).findLast((place) => place.kind === 'venue');
    const parentId = kind === 'room' ? (venue?.id ?? null) : null;
    if (run('addPlace', { kind, name, parentId })) setName('');
    field.current?.focus();
  }

  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        autoComplete="off"
        ref={field}
        className={styles.wide}
        aria-label={words.newPlace}
        placeholder={words.newPlace}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Select
        aria-label={words.newKind}
        value={kind}
        onChange={setKind}
        options={PLACE_KINDS.map((value) => ({ value, label: meetings.placeKinds[value] }))}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {words.addPlace}
      </Button>
    </form>
  );
}
