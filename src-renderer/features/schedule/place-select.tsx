import { useLayoutEffect, useRef, useState } from 'react';
import type { Place } from '../../../shared/domain/collections/index.ts';
import { byOrder } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSession } from '../../store/session.ts';
import { usePlan } from '../../store/use-plan.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Select } from '../../ui/select.tsx';

const NEW = '+';

/** One of the plan's places, or a new one of a kind, typed here. */
export function PlaceSelect({
  value,
  kind,
  onChange,
  ...props
}: {
  value: string | null;
  kind: Place['kind'];
  onChange: (placeId: string | null) => boolean;
  id: string;
  className: string;
}) {
  const { common, schedule: words } = useWords();
  const plan = usePlan();
  const run = useRun(common.refused);
  const [naming, setNaming] = useState(false);

  const stopped = useRef(false);

  // Back from the name to the list, which has the keyboard unless it went elsewhere: at once, so that a key
  // pressed right after is not lost.
  useLayoutEffect(() => {
    if (naming || !stopped.current) return;
    stopped.current = false;
    if (document.activeElement === document.body) document.getElementById(props.id)?.focus();
  }, [naming, props.id]);

  function stopNaming(): void {
    stopped.current = true;
    setNaming(false);
  }

  function add(name: string): boolean {
    stopNaming();
    if (name.trim() === '') return true;
    if (!run('addPlace', { kind, name, parentId: null })) return false;
    const added = [...(useSession.getState().plan?.rows.places.keys() ?? [])].at(-1);
    return added !== undefined && onChange(added);
  }

  if (naming) {
    return (
      <CommitInput
        {...props}
        autoFocus
        placeholder={words.newPlaceName}
        value=""
        onCommit={add}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          stopNaming();
        }}
      />
    );
  }
  return (
    <Select
      {...props}
      value={value ?? ''}
      onChange={(next) => {
        if (next === NEW) setNaming(true);
        else onChange(next === '' ? null : next);
      }}
      options={[
        { value: '', label: words.unplaced },
        ...[...plan.rows.places.values()]
          .sort(byOrder)
          .map((place) => ({ value: place.id, label: place.name })),
        { value: NEW, label: words.newPlace },
      ]}
    />
  );
}
