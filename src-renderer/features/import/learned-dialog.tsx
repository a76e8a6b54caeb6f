import type { LearnedHeading } from '../../../shared/input/learned.ts';
import { useWords } from '../../i18n/language.tsx';
import { useLearnedHeadings } from '../../store/learned-headings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './learned-dialog.module.css';

/** The headings that this desk remembers, each with what it was said to mean, to be looked at and forgotten. */
export function LearnedDialog({ onClose }: { onClose: () => void }) {
  const { importing: words, common } = useWords();
  const { learned, forget, forgetAll } = useLearnedHeadings();
  return (
    <Dialog
      title={words.learned.title}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button disabled={learned.length === 0} onClick={forgetAll}>
            {words.learned.forgetAll}
          </Button>
          <Button look="primary" onClick={onClose}>
            {common.close}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{learned.length === 0 ? words.learned.none : words.learned.hint}</p>
      {learned.length > 0 && (
        <ul className={styles.list}>
          {learned.toReversed().map((one) => (
            <li key={one.heading}>
              <b>{one.heading}</b>
              <span>{meaningText(one, words)}</span>
              <Button
                small
                look="quiet"
                aria-label={words.learned.forget(one.heading)}
                onClick={() => forget(one.heading)}
              >
                {common.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function meaningText({ meaning }: LearnedHeading, words: ReturnType<typeof useWords>['importing']): string {
  switch (meaning.kind) {
    case 'field':
      return words.fields[meaning.field];
    case 'answer':
      return words.learned.answer(meaning.titles);
    case 'choices':
      return words.choices;
    case 'ignored':
      return words.ignored;
    case 'remarks':
      return words.unknown;
  }
}
