import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { PreparationList } from '../../../shared/domain/commands/preparation.ts';
import { useWords } from '../../i18n/language.tsx';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import styles from './preparation.module.css';

/** Moves a line up and down, or takes it out. */
export function LineTools({
  list,
  id,
  name,
  place,
}: {
  readonly list: PreparationList;
  readonly id: string;
  readonly name: string;
  /** Where it stands among how many; null where the order is not by hand. */
  readonly place: { readonly list: 'lessons' | 'costs'; readonly at: number; readonly count: number } | null;
}) {
  const { common, preparation: words } = useWords();
  const run = useRun(common.refused);
  const called = name === '' ? words.untitled : name;
  const move = (to: number): void => {
    if (place) run('moveLine', { list: place.list, id, to });
  };
  return (
    <span className={styles.tools}>
      {place && (
        <>
          <Button
            look="quiet"
            small
            aria-label={words.up(called)}
            title={words.up(called)}
            disabled={place.at === 0}
            onClick={() => move(place.at - 1)}
          >
            <ArrowUp size={15} aria-hidden />
          </Button>
          <Button
            look="quiet"
            small
            aria-label={words.down(called)}
            title={words.down(called)}
            disabled={place.at === place.count - 1}
            onClick={() => move(place.at + 1)}
          >
            <ArrowDown size={15} aria-hidden />
          </Button>
        </>
      )}
      <Button
        look="quiet"
        small
        aria-label={words.remove(called)}
        title={words.remove(called)}
        onClick={() => run('removeLines', { list, ids: [id] })}
      >
        <Trash2 size={15} aria-hidden />
      </Button>
    </span>
  );
}
