import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CarriedPeople } from './carried-people.tsx';
import styles from './overview.module.css';

/** Who of earlier meetings is asked again. */
export function CarriedPeopleCard() {
  const { meetings: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{words.people}</h2>
      <p className={styles.hint}>{words.peopleHint}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{words.peopleFrom}</Button>
      </div>
      <Dialog title={words.peopleTitle} isOpen={isOpen} onClose={() => setOpen(false)} wide>
        <CarriedPeople onDone={() => setOpen(false)} />
      </Dialog>
    </section>
  );
}
