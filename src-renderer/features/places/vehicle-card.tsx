import { Trash2 } from 'lucide-react';
import type { Vehicle } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { useWords } from '../../i18n/language.tsx';
import { parseCount } from '../../parts/parse-count.ts';
import { useEdit } from '../../parts/use-edit.ts';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Labelled } from './labelled.tsx';
import styles from './places.module.css';
import { VehicleLegs } from './vehicle-legs.tsx';
import { VehicleLoad } from './vehicle-load.tsx';

/** One vehicle: its seats, who attends, whose it is, its legs, and the headcount against its seats. */
export function VehicleCard({
  plan,
  vehicle,
  onTravel,
}: {
  readonly plan: Plan;
  readonly vehicle: Vehicle;
  readonly onTravel: () => void;
}) {
  const { common, places: words } = useWords();
  const edit = useEdit();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const { id, name, seats, attendants } = vehicle;
  const field = (key: 'company' | 'phone' | 'remarks', size: 'm' | 'l' | 'whole' = 'm') => (
    <Labelled label={words.vehicle[key]} size={size}>
      <CommitInput
        aria-label={words.of(name, words.vehicle[key])}
        value={vehicle[key]}
        onCommit={(text) => edit('vehicles', id, { [key]: text.trim() })}
      />
    </Labelled>
  );
  return (
    <section className={styles.section} aria-label={name} data-vehicle={name}>
      <div className={styles.line}>
        <Labelled label={words.vehicle.name}>
          <CommitInput
            aria-label={words.of(name, words.vehicle.name)}
            value={name}
            onCommit={(text) => {
              if (text.trim() !== '') return edit('vehicles', id, { name: text.trim() });
              say(words.emptyName, 'error');
              return false;
            }}
          />
        </Labelled>
        <Labelled label={words.vehicle.seats} size="s">
          <CommitInput
            aria-label={words.of(name, words.vehicle.seats)}
            inputMode="numeric"
            value={seats === null ? '' : String(seats)}
            onCommit={(text) => {
              const count = parseCount(text.replace(/席$/, ''));
              if (count !== undefined) return edit('vehicles', id, { seats: count });
              say(words.badSeats, 'error');
              return false;
            }}
          />
        </Labelled>
        <Labelled label={words.vehicle.attendants} size="l">
          <CommitInput
            aria-label={words.of(name, words.vehicle.attendants)}
            placeholder={words.attendantsHint}
            value={attendants.join('、')}
            onCommit={(text) => {
              const names = text.split(/[、,，;；\n]/).map((one) => one.trim());
              return edit('vehicles', id, { attendants: names.filter((one) => one !== '') });
            }}
          />
        </Labelled>
        {field('company')}
        {field('phone', 'whole')}
        {field('remarks', 'l')}
        <div className={styles.end}>
          <Button
            look="quiet"
            small
            aria-label={words.removeVehicle(name)}
            title={words.removeVehicle(name)}
            onClick={() => run('removeVehicle', { id })}
          >
            <Trash2 size={15} aria-hidden />
          </Button>
        </div>
      </div>
      <VehicleLoad plan={plan} vehicle={vehicle} />
      <VehicleLegs plan={plan} vehicle={vehicle} onTravel={onTravel} />
    </section>
  );
}
