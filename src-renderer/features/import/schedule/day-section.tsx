import { longDate, shortDate } from '../../../../shared/domain/calendar/wareki.ts';
import { orderedDays } from '../../../../shared/domain/plan/ordered-days.ts';
import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { scheduleDoubtSentence } from '../../../../shared/input/schedule/doubt-sentences.ts';
import type { ScheduleDoubt } from '../../../../shared/input/schedule/doubts.ts';
import type {
  DayProposal,
  ItemProposal,
  ScheduleProposal,
} from '../../../../shared/input/schedule/proposal.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { LineRow } from './line-row.tsx';
import styles from './schedule-preview.module.css';
import type { ScheduleDraft } from './use-schedule-import.ts';

export interface DaySectionProps {
  readonly plan: Plan;
  readonly draft: ScheduleDraft;
  readonly proposal: ScheduleProposal;
  readonly day: DayProposal;
  /** Doubts about the day itself. */
  readonly doubts: readonly ScheduleDoubt[];
  readonly lines: readonly ItemProposal[];
  readonly doubtsOf: (one: ItemProposal) => readonly ScheduleDoubt[];
}

/** One day of the file: where it goes in the plan, and its lines. */
export function DaySection({ plan, draft, proposal, day, doubts, lines, doubtsOf }: DaySectionProps) {
  const { scheduleImport: words, meetings } = useWords();
  const language = useLanguage();
  const name = day.read.date === null ? day.read.text || words.noDate : longDate(day.read.date, language);
  const notes = [...doubts.map((doubt) => scheduleDoubtSentence(doubt, language)), ...useDayNotes(plan, day)];
  const open = lines.filter(({ verdict }) => verdict !== 'same');
  const columns = ['time', 'title', 'place', 'people', 'remarks'] as const;
  return (
    <section className={styles.day} aria-label={name}>
      <div className={styles.dayHead}>
        <h3>{name}</h3>
        <span className={styles.small}>{meetings.kinds[day.kind]}</span>
        <DaySelect plan={plan} day={day} name={name} onChange={(to) => draft.chooseDay(day.index, to)} />
      </div>
      {notes.length > 0 && (
        <Notice tone="caution">
          <ul className={styles.lines}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      {lines.length > 0 && (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.check}>
                  <input
                    type="checkbox"
                    aria-label={words.takeDay(name)}
                    disabled={day.open || open.length === 0}
                    checked={
                      !day.open &&
                      open.length > 0 &&
                      open.every(({ index }) => !draft.accepted.left.has(index))
                    }
                    onChange={(event) =>
                      draft.leave(
                        open.map(({ index }) => index),
                        !event.target.checked,
                      )
                    }
                  />
                </th>
                <th scope="col" className={styles.verdict}>
                  {words.table.verdict}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className={styles[column]}>
                    {words.table[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <LineRow
                  key={line.index}
                  plan={plan}
                  draft={draft}
                  proposal={proposal}
                  line={line}
                  doubts={doubtsOf(line)}
                  locked={day.open}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function useDayNotes(plan: Plan, day: DayProposal): string[] {
  const { scheduleImport: words } = useWords();
  const language = useLanguage();
  const own = day.matchedDayId === null ? null : (plan.rows.days.get(day.matchedDayId) ?? null);
  const notes: string[] = [];
  const sameNumber = orderedDays(plan)[(day.read.number ?? 0) - 1];
  if (day.open) notes.push(words.openDay);
  else if (own === null && day.read.number !== null && sameNumber?.date)
    notes.push(words.newBeside(day.read.number, longDate(sameNumber.date, language)));
  if (day.doubt === 'by-number') notes.push(words.byNumber);
  if (day.doubt === 'date-differs' && own?.date && day.read.date)
    notes.push(words.dateDiffers(longDate(day.read.date, language), longDate(own.date, language)));
  if (day.setsDate && day.read.date) notes.push(words.setsDate(longDate(day.read.date, language)));
  return notes;
}

/** Where the day's lines go: a day of the plan, or a new one. */
function DaySelect({
  plan,
  day,
  name,
  onChange,
}: {
  plan: Plan;
  day: DayProposal;
  name: string;
  onChange: (to: string) => void;
}) {
  const { scheduleImport: words, common } = useWords();
  const language = useLanguage();
  const days = orderedDays(plan).map((one, n) => ({
    value: one.id,
    label: `${words.dayN(n + 1)}　${one.date === null ? common.undecided : shortDate(one.date, language)}`,
  }));
  const fresh = {
    value: 'new',
    label: day.read.date === null ? words.undatedNewDay : words.newDay(shortDate(day.read.date, language)),
  };
  const options = [
    ...(day.open ? [{ value: '', label: words.choose }] : []),
    ...days,
    ...(day.canBeNew ? [fresh] : []),
  ];
  return (
    <div className={styles.into}>
      <span aria-hidden>{words.into}</span>
      <Select
        className={styles.select}
        aria-label={words.intoLabel(name)}
        options={options}
        value={day.open ? '' : (day.matchedDayId ?? 'new')}
        onChange={(to) => to !== '' && onChange(to)}
      />
    </div>
  );
}
