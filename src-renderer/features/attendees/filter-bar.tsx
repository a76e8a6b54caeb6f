import {
  ArrowDownUp,
  ArrowDownWideNarrow,
  Columns3,
  Eye,
  EyeOff,
  ListFilter,
  PencilLine,
  Plus,
  Trash2,
} from 'lucide-react';
import type { Grouping } from '../../../shared/domain/attendees/arrange.ts';
import { FILTERS, type Filter } from '../../../shared/domain/attendees/filter-people.ts';
import type { SavedView } from '../../../shared/domain/collections/index.ts';
import { useWords } from '../../i18n/language.tsx';
import { FilterChips } from '../../parts/filter-chips.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './filter-bar.module.css';
import { GroupingSelect } from './grouping-select.tsx';
import type { ReadyView } from './ready-views.ts';
import type { Shown } from './use-people-list.ts';

export interface FilterBarProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  /** null while they are not counted yet. */
  readonly counts: Readonly<Record<Filter, number>> | null;
  /** Filters that are offered ready-made. */
  readonly offers: readonly { readonly offer: ReadyView; readonly count: number | null }[];
  /** Puts each city's people in order by office; null where the list does not show the order by hand. */
  readonly onByOffice: (() => void) | null;
  readonly views: readonly { readonly view: SavedView; readonly count: number | null }[];
  /** People found by the conditions that are being tried. */
  readonly trial: number;
  readonly onBuild: () => void;
  readonly onColumns: () => void;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly veiled: boolean;
  readonly onVeil: (veiled: boolean) => void;
  readonly stale: boolean;
  readonly onResort: () => void;
  readonly onAdd: () => void;
  readonly selected: number;
  readonly onBulk: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

const TRIAL = 'trial';

/** The second line of the screen: conditions with their counts, how the list is divided, and what may be done to rows. */
export function FilterBar(props: FilterBarProps) {
  const { attendees: words } = useWords();
  const { shown, counts, offers, views, veiled, stale, selected } = props;
  const offered =
    shown.kind === TRIAL ? offers.find(({ offer }) => offer.name === shown.name)?.offer : undefined;
  const options = [
    ...FILTERS.map((value) => ({
      value: `ready-${value}`,
      label: words.filters[value],
      count: counts?.[value] ?? null,
    })),
    ...offers.map(({ offer, count }) => ({ value: `offer-${offer.name}`, label: offer.name, count })),
    ...views.map(({ view, count }) => ({ value: `view-${view.id}`, label: view.name, count })),
    ...(shown.kind === TRIAL && !offered
      ? [{ value: TRIAL, label: words.table.trial, count: props.trial }]
      : []),
  ];
  const value =
    shown.kind === 'ready'
      ? `ready-${shown.filter}`
      : shown.kind === 'view'
        ? `view-${shown.id}`
        : offered
          ? `offer-${offered.name}`
          : TRIAL;

  function show(next: string): void {
    const filter = FILTERS.find((one) => next === `ready-${one}`);
    if (filter) props.onShow({ kind: 'ready', filter });
    else if (next.startsWith('offer-')) {
      const found = offers.find(({ offer }) => next === `offer-${offer.name}`);
      if (found) props.onShow({ kind: 'trial', ...found.offer });
    } else if (next.startsWith('view-')) props.onShow({ kind: 'view', id: next.slice('view-'.length) });
  }

  return (
    <div className={styles.bar}>
      <div className={styles.filters}>
        <FilterChips label={words.filter} options={options} value={value} onChange={show} />
        <Button small look="quiet" onClick={props.onBuild}>
          {shown.kind === 'ready' ? (
            <ListFilter size={15} aria-hidden />
          ) : (
            <PencilLine size={15} aria-hidden />
          )}
          {shown.kind === 'ready' ? words.table.build : words.table.edit}
        </Button>
      </div>
      <div className={styles.tools}>
        {selected > 0 ? (
          <>
            <Button small onClick={props.onBulk}>
              <PencilLine size={14} aria-hidden />
              {words.table.bulkOpen(selected)}
            </Button>
            <Button small look="danger" onClick={props.onRemove}>
              <Trash2 size={14} aria-hidden />
              {words.removeSelected(selected)}
            </Button>
            <Button small look="quiet" onClick={props.onClear}>
              {words.clearSelection}
            </Button>
          </>
        ) : (
          <>
            {props.onByOffice && (
              <Button
                small
                look="quiet"
                aria-label={words.order.byOffice}
                title={`${words.order.byOffice}：${words.order.byOfficeHint}`}
                onClick={props.onByOffice}
              >
                <ArrowDownWideNarrow size={16} aria-hidden />
              </Button>
            )}
            <GroupingSelect value={props.grouping} onChange={props.onGroup} />
          </>
        )}
        {stale && (
          <Button small title={words.resortHint} onClick={props.onResort}>
            <ArrowDownUp size={14} aria-hidden />
            {words.resort}
          </Button>
        )}
        <Button small look="quiet" title={words.table.columnsOpen} onClick={props.onColumns}>
          <Columns3 size={15} aria-hidden />
          <span className={styles.words}>{words.table.columnsOpen}</span>
        </Button>
        <Button
          small
          look="quiet"
          title={veiled ? words.show : words.hide}
          aria-pressed={!veiled}
          onClick={() => props.onVeil(!veiled)}
        >
          {veiled ? <Eye size={15} aria-hidden /> : <EyeOff size={15} aria-hidden />}
          <span className={styles.words}>{veiled ? words.show : words.hide}</span>
        </Button>
        {selected === 0 && (
          <Button small onClick={props.onAdd}>
            <Plus size={15} aria-hidden />
            {words.add}
          </Button>
        )}
      </div>
    </div>
  );
}
