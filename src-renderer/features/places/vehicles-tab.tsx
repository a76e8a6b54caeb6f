import { byOrder, type Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './places.module.css';
import type { PlacesTabName } from './places-tab-names.ts';
import { VehicleCard } from './vehicle-card.tsx';

/** 車両: what drives, who goes along, and whether everybody finds a seat. */
export function VehiclesTab({
  plan,
  onTab,
}: {
  readonly plan: Plan;
  readonly onTab: (tab: PlacesTabName) => void;
}) {
  const { common, places: words } = useWords();
  const run = useRun(common.refused);
  const vehicles = [...plan.rows.vehicles.values()].sort(byOrder);

  function add(): void {
    const names = new Set(vehicles.map(({ name }) => name));
    let n = 1;
    while (names.has(words.vehicleN(n))) n += 1;
    run('addVehicle', { name: words.vehicleN(n) });
  }

  if (vehicles.length === 0)
    return (
      <EmptyState title={words.noVehicles} text={words.noVehiclesText}>
        <Button look="primary" onClick={add}>
          {words.addVehicle}
        </Button>
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      {vehicles.map((vehicle) => (
        <VehicleCard key={vehicle.id} plan={plan} vehicle={vehicle} onTravel={() => onTab('travel')} />
      ))}
      <div className={styles.add}>
        <Button onClick={add}>{words.addVehicle}</Button>
      </div>
    </div>
  );
}
