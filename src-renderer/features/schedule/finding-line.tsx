import { shortDate } from '../../../shared/domain/calendar/wareki.ts';
import type { Finding } from '../../../shared/domain/rules/finding.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { usePlan } from '../../store/use-plan.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/marks.tsx';
import styles from './finding-drawer.module.css';
import { focusNext } from './focus-next.ts';
import { useItemActions } from './use-item-actions.ts';

/** The lines of the list, for the keyboard; its × where none is left. */
const PLACES = { root: '[data-testid="finding-list"]', line: 'li', empty: 'button' } as const;

/** One finding of the list: a click goes to its items; its first remedy is at hand. */
export function FindingLine({
  finding,
  onGo,
}: {
  finding: Finding;
  onGo: (itemIds: readonly string[], dayId: string | null) => void;
}) {
  const language = useLanguage();
  const { common, meetings, schedule: words } = useWords();
  const plan = usePlan();
  const { apply } = useItemActions();
  const dayId = finding.dayId ?? plan.rows.items.get(finding.itemIds[0] ?? '')?.dayId ?? null;
  const day = dayId === null ? undefined : plan.rows.days.get(dayId);
  const [remedy] = finding.remedies ?? [];
  return (
    <li className={styles.line}>
      <button type="button" className={styles.go} onClick={() => onGo(finding.itemIds, dayId)}>
        <b className={styles[finding.severity]}>{common.severity[finding.severity]}</b>
        <span className={styles.day}>
          {day
            ? day.date === null
              ? meetings.dayN(day.offset + 1)
              : shortDate(day.date, language)
            : words.wholeMeeting}
        </span>
        <span>
          {finding.message[language]}
          {finding.variant && <Mark>{words.plans[finding.variant]}</Mark>}
        </span>
      </button>
      {remedy && (
        <Button
          look="link"
          small
          onClick={(event) => {
            focusNext(event.currentTarget, PLACES);
            apply(remedy);
          }}
        >
          {remedy.label[language]}
        </Button>
      )}
    </li>
  );
}
