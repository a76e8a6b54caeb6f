import type { HandOutNote } from '../../../shared/documents/before-handing-out.ts';
import type { TypedIn } from '../../../shared/documents/typed-in.ts';
import { useWords } from '../../i18n/language.tsx';
import { useSelection } from '../../store/selection.ts';
import { type Screen, useView } from '../../store/view.ts';
import { Button } from '../../ui/button.tsx';
import styles from './hand-out-check.module.css';

/** The ways to where it is put right: the people or items meant are selected there. */
export function MendLinks({ note }: { readonly note: HandOutNote }) {
  const { documents } = useWords();
  const words = documents.check;
  const go = useView((state) => state.go);
  const select = useSelection((state) => state.select);
  const link = (text: string, screen: Screen, ids: readonly string[] = []) => (
    <Button
      key={text}
      small
      look="link"
      onClick={() => {
        if (ids.length > 0) select(ids);
        go(screen);
      }}
    >
      {text}
    </Button>
  );
  switch (note.code) {
    case 'unsent':
      return link(words.mend.unsent, 'schedule');
    case 'findings':
      return link(words.mend.findings, 'schedule', note.itemIds);
    case 'readings':
      return link(words.mend.readings, 'attendees', note.attendeeIds);
    case 'addresses':
      return link(words.mend.addresses, 'overview');
    case 'private-use':
    case 'font':
      return (
        <span className={styles.ways}>
          {note.sources.map(({ collection, ids }) =>
            link(
              words.mendText[collection],
              SCREEN_OF[collection],
              collection === 'attendees' || collection === 'items' ? ids : [],
            ),
          )}
        </span>
      );
    default:
      return null;
  }
}

const SCREEN_OF: Readonly<Record<TypedIn, Screen>> = {
  attendees: 'attendees',
  items: 'schedule',
  places: 'places',
  organisations: 'overview',
  activities: 'activities',
  agenda: 'agenda',
};
