import { useMemo } from 'react';
import { itemHeadcount } from '../../../shared/domain/attendees/headcount.ts';
import type { Item } from '../../../shared/domain/collections/index.ts';
import { meetingOf, type Plan } from '../../../shared/domain/plan/plan.ts';
import { networkName } from '../../../shared/domain/reference/networks.ts';
import { networksOf } from '../../../shared/domain/schedule/networks-of.ts';
import { activeVariant, isInVariant } from '../../../shared/domain/schedule/sequence.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { Select } from '../../ui/select.tsx';
import styles from './schedule-screen.module.css';

const ALL = 'all';

/** Whose items are looked at, with each network's items and expected people. Only where there are two networks. */
export function NetworkFilter({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (network: string | null) => void;
}) {
  const language = useLanguage();
  const { schedule: words } = useWords();
  const plan = usePlan();
  const { networks } = meetingOf(plan);
  const all = useMemo(() => shownItems(plan).length, [plan]);
  const counts = useMemo(() => countsByNetwork(plan), [plan]);
  if (networks.length < 2) return null;
  return (
    <Select
      className={styles.filter}
      aria-label={words.network}
      value={value ?? ALL}
      onChange={(next) => onChange(next === ALL ? null : next)}
      options={[
        { value: ALL, label: words.networkCount(words.allNetworks, all, 0) },
        ...networks.map((id) => {
          const { items, people } = counts.get(id) ?? { items: 0, people: 0 };
          const name = words.networks[id] ?? networkName(id, language);
          return { value: id, label: words.networkCount(name, items, people) };
        }),
      ]}
    />
  );
}

/** What stands on the grid: of each day the plan that holds, without the tray. */
const shownItems = (plan: Plan): Item[] =>
  [...plan.rows.items.values()].filter(
    (item) => item.dayId !== null && isInVariant(item, activeVariant(plan, item.dayId)),
  );

/** Items of each network (one for both counts for both) and the distinct people who said yes to its activities. */
function countsByNetwork(plan: Plan): ReadonlyMap<string, { items: number; people: number }> {
  const counts = new Map<string, { items: number; people: number }>();
  const shown = shownItems(plan);
  for (const network of meetingOf(plan).networks) {
    const items = shown.filter((item) => networksOf(plan, item).includes(network));
    const activityIds = [...plan.rows.activities.values()]
      .filter((activity) => activity.network === network)
      .map((activity) => activity.id);
    counts.set(network, { items: items.length, people: itemHeadcount(plan, { activityIds }).yes });
  }
  return counts;
}
