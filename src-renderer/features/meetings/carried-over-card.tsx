import { useWords } from '../../i18n/language.tsx';
import { useCarriedOver } from '../../store/carried-over.ts';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import carry from './carry-over.module.css';
import { CarryOverList } from './carry-over-list.tsx';
import styles from './overview.module.css';

/** On the overview of a meeting that was taken over: what could not be, until it is put away. */
export function CarriedOverCard() {
  const { meetings: words } = useWords();
  const { id } = usePlan();
  const notes = useCarriedOver((state) => state.notes[id]);
  const dismiss = useCarriedOver((state) => state.dismiss);
  if (!notes) return null;
  return (
    <section className={`${styles.card} ${styles.wide}`} aria-label={words.carryOver.title}>
      <div className={carry.head}>
        <h2>{words.carryOver.title}</h2>
        <Button small onClick={() => dismiss(id)}>
          {words.carryOver.dismiss}
        </Button>
      </div>
      <CarryOverList notes={notes} />
    </section>
  );
}
