import { dateAfter, shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { Day } from '../../../shared/domain/collections/index.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { NetworkFilter } from './network-filter.tsx';

export const ALL_DAYS = 'all';

export type Layout = 'grid' | 'list';

/** What of the schedule is shown, and how. */
export interface Shown {
  /** A day's id, or all of them. */
  readonly day: string;
  readonly layout: Layout;
  readonly network: string | null;
}

/** The controls beside the title: days, grid or run sheet, whose items. */
export function ScheduleTools({
  days,
  shown,
  onChange,
}: {
  days: readonly Day[];
  shown: Shown;
  onChange: (change: Partial<Shown>) => void;
}) {
  const language = useLanguage();
  const { meetings, schedule: words } = useWords();
  return (
    <>
      <Segmented
        label={words.days}
        value={shown.day}
        onChange={(day) => onChange({ day })}
        options={[
          { value: ALL_DAYS, label: words.allDays },
          ...days.map(({ id, date }, n) => ({
            value: id,
            label: date ? dateAfter(days[n - 1]?.date ?? null, date, language) : meetings.dayN(n + 1),
            ...(date ? { name: shortDate(date, language) } : {}),
          })),
        ]}
      />
      <Segmented
        label={words.layout}
        value={shown.layout}
        onChange={(layout) => onChange({ layout })}
        options={[
          { value: 'grid', label: words.layouts.grid },
          { value: 'list', label: words.layouts.list },
        ]}
      />
      <NetworkFilter value={shown.network} onChange={(network) => onChange({ network })} />
    </>
  );
}
