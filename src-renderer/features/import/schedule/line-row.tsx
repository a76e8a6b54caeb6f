import type { Plan } from '../../../../shared/domain/plan/plan.ts';
import { scheduleDoubtSentence } from '../../../../shared/input/schedule/doubt-sentences.ts';
import type { DoubtField, ScheduleDoubt } from '../../../../shared/input/schedule/doubts.ts';
import type { ItemProposal, ScheduleProposal } from '../../../../shared/input/schedule/proposal.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Mark } from '../../../ui/marks.tsx';
import { placeText } from '../place-text.ts';
import { CellChange } from './cell-change.tsx';
import { LineIdentity } from './line-identity.tsx';
import styles from './schedule-preview.module.css';
import type { ScheduleDraft } from './use-schedule-import.ts';

export interface LineRowProps {
  readonly plan: Plan;
  readonly draft: ScheduleDraft;
  readonly proposal: ScheduleProposal;
  readonly line: ItemProposal;
  readonly doubts: readonly ScheduleDoubt[];
  /** Its day is not settled yet: it cannot be taken. */
  readonly locked: boolean;
}

const TONES = { added: 'accent', changed: 'caution', same: 'plain' } as const;

/** In which column a doubt's field stands. */
const COLUMN: Readonly<Record<DoubtField, string>> = {
  date: 'title',
  time: 'time',
  title: 'title',
  kind: 'title',
  detail: 'title',
  place: 'place',
  people: 'people',
  equipment: 'remarks',
  remarks: 'remarks',
};

/** One line of the file: what would be added or changed, cell by cell, and every doubt in a sentence. */
export function LineRow({ plan, draft, proposal, line, doubts, locked }: LineRowProps) {
  const { importing, scheduleImport: words, schedule } = useWords();
  const language = useLanguage();
  const { verdict, index, read, fields, rainOf } = line;
  const isRainLeft = rainOf !== null && draft.accepted.left.has(rainOf);
  const out = verdict === 'same' || locked || isRainLeft || draft.accepted.left.has(index);
  const doubted = new Set(doubts.map(({ field }) => COLUMN[field]));
  const cell = (column: 'time' | 'title' | 'place' | 'people' | 'remarks'): string =>
    `${styles[column]} ${doubted.has(column) ? styles.doubt : ''}`;
  const part = { plan, draft, proposal, line };
  const hasNotes = doubts.length > 0 || line.renamed || line.candidates.length > 0;
  return (
    <>
      <tr className={out ? styles.out : undefined} data-testid="schedule-line" data-verdict={verdict}>
        <td className={styles.check}>
          <input
            type="checkbox"
            checked={!out}
            disabled={verdict === 'same' || locked || isRainLeft}
            aria-label={words.takeOne(rainOf === null ? fields.title : `${fields.title} ${words.rain}`)}
            onChange={(event) => draft.leave([index], !event.target.checked)}
          />
        </td>
        <td className={styles.verdict}>
          <Mark tone={TONES[verdict]}>{words.verdicts[verdict]}</Mark>
          <div className={styles.at}>{placeText(read.at, importing.record)}</div>
        </td>
        <td className={cell('time')}>
          <CellChange {...part} cells={['day', 'start', 'end']} />
        </td>
        <td className={cell('title')}>
          <b>
            <CellChange {...part} cells={['title']} />
          </b>
          <div className={styles.marks}>
            <span className={styles.small}>
              {schedule.kinds[fields.kind ?? line.item?.kind ?? 'session']}
            </span>
            {rainOf !== null && <Mark tone="accent">{words.rain}</Mark>}
            {fields.optional === true && <Mark>{words.optional}</Mark>}
            {fields.cancelled === true && <Mark tone="error">{words.cancelled}</Mark>}
            {fields.allRooms === true && <Mark>{words.allRooms}</Mark>}
          </div>
          <CellChange {...part} cells={['description']} />
        </td>
        <td className={cell('place')}>
          <CellChange {...part} cells={['place']} />
        </td>
        <td className={cell('people')}>
          <CellChange {...part} cells={['people']} />
        </td>
        <td className={cell('remarks')}>
          <CellChange {...part} cells={['equipment']} />
          <CellChange {...part} cells={['remarks']} />
        </td>
      </tr>
      {hasNotes && (
        <tr className={`${styles.notes} ${out ? styles.out : ''}`}>
          <td />
          <td className={styles.verdict}>
            <Mark tone="caution">{words.doubtful}</Mark>
          </td>
          <td colSpan={5}>
            <ul>
              {doubts.map((doubt) => (
                <li key={`${doubt.code} ${doubt.at}`}>
                  {scheduleDoubtSentence(doubt, language)}{' '}
                  <span className={styles.at}>{placeText(doubt.at, importing.record)}</span>
                </li>
              ))}
            </ul>
            <LineIdentity line={line} onChoose={(id) => draft.chooseItem(index, id)} />
          </td>
        </tr>
      )}
    </>
  );
}
