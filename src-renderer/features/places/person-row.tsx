import type { Presence } from '../../../shared/domain/attendees/person-hours.ts';
import { hoursText, parseHours } from '../../../shared/domain/calendar/parse-hours.ts';
import { rangeText } from '../../../shared/domain/calendar/times.ts';
import type { DayPerson } from '../../../shared/domain/travel/presence.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useToasts } from '../../store/toast.ts';
import { useRun } from '../../store/use-run.ts';
import { CommitInput } from '../../ui/commit-input.tsx';
import { Mark } from '../../ui/marks.tsx';
import looks from './people.module.css';
import styles from './places.module.css';

const TONES = { present: 'accent', absent: 'error', unknown: 'plain' } as const satisfies Record<
  Presence,
  string
>;

/** A person of a day: hours typed in place, and what they mean for the items he or she is named in. */
export function PersonRow({
  person,
  dayId,
  picked,
  onPick,
}: {
  readonly person: DayPerson;
  readonly dayId: string;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
}) {
  const { common, places: words } = useWords();
  const language = useLanguage();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const { attendeeId, text: name, hours, items } = person;
  return (
    <li className={styles.person} data-person={name}>
      <input
        type="checkbox"
        aria-label={words.choose(name)}
        checked={picked}
        onChange={(event) => onPick(event.target.checked)}
      />
      <b>{name}</b>
      <CommitInput
        aria-label={words.of(name, words.hours)}
        placeholder={words.hoursPlaceholder}
        value={hoursText(hours, language)}
        onCommit={(text) => {
          const next = parseHours(text);
          if (next !== undefined)
            return run('setPersonHours', { dayId, attendeeId, text: name, hours: next });
          say(words.badHours, 'error');
          return false;
        }}
      />
      <ul className={looks.named} aria-label={words.of(name, words.itemsOf)}>
        {items.map(({ item, presence }) => (
          <li key={item.id}>
            <Mark tone={TONES[presence]}>{words.presence[presence]}</Mark>
            <span>
              {rangeText(item.start, item.end, language)} {item.title}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
