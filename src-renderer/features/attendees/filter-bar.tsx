import { ArrowDownUp, Eye, EyeOff, Plus, Trash2 } from 'lucide-react';
import { FILTERS, type Filter } from '../../../shared/domain/attendees/filter-people.ts';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './filter-bar.module.css';
import { FilterChips } from './filter-chips.tsx';

export interface FilterBarProps {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onFilter: (filter: Filter) => void;
  readonly veiled: boolean;
  readonly onVeil: (veiled: boolean) => void;
  readonly stale: boolean;
  readonly onResort: () => void;
  readonly onAdd: () => void;
  readonly selected: number;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

/** The second line of the screen: ready-made conditions with their counts, and what may be done to rows. */
export function FilterBar(props: FilterBarProps) {
  const { attendees: words } = useWords();
  const { filter, counts, veiled, stale, selected } = props;
  return (
    <div className={styles.bar}>
      <FilterChips
        label={words.filter}
        options={FILTERS.map((value) => ({ value, label: words.filters[value], count: counts[value] }))}
        value={filter}
        onChange={props.onFilter}
      />
      <span className={styles.grow} />
      {selected > 0 && (
        <>
          <Button small look="danger" onClick={props.onRemove}>
            <Trash2 size={14} aria-hidden />
            {words.removeSelected(selected)}
          </Button>
          <Button small look="quiet" onClick={props.onClear}>
            {words.clearSelection}
          </Button>
        </>
      )}
      {stale && (
        <Button small title={words.resortHint} onClick={props.onResort}>
          <ArrowDownUp size={14} aria-hidden />
          {words.resort}
        </Button>
      )}
      <Button small look="quiet" aria-pressed={!veiled} onClick={() => props.onVeil(!veiled)}>
        {veiled ? <Eye size={15} aria-hidden /> : <EyeOff size={15} aria-hidden />}
        {veiled ? words.show : words.hide}
      </Button>
      <Button small onClick={props.onAdd}>
        <Plus size={15} aria-hidden />
        {words.add}
      </Button>
    </div>
  );
}
