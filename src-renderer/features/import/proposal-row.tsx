import { useMemo } from 'react';
import { CARE_FIELDS } from '../../../shared/domain/attendees/cells.ts';
import { answerOf } from '../../../shared/domain/attendees/filter-people.ts';
import { changedCells, type ProposalCell } from '../../../shared/domain/attendees/leave-cells.ts';
import type { Proposal } from '../../../shared/domain/attendees/match-people.ts';
import type { Activity } from '../../../shared/domain/collections/index.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import { kindById, kindName } from '../../../shared/domain/reference/person-kinds.ts';
import { doubtSentence } from '../../../shared/input/doubt-sentences.ts';
import type { Doubt } from '../../../shared/reading/doubts.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { AnswerMark } from '../../parts/answer-mark.tsx';
import { Mark } from '../../ui/marks.tsx';
import { placeText } from './place-text.ts';
import styles from './preview.module.css';
import { cellOfField, type PreviewCell } from './preview-cells.ts';
import { afterOf, CellChoicesContext, Change, PreviewText } from './preview-value.tsx';
import { SamePerson } from './same-person.tsx';

export interface ProposalRowProps {
  readonly plan: Plan;
  readonly proposal: Proposal;
  readonly activities: readonly Activity[];
  readonly doubts: readonly Doubt[];
  readonly at: string;
  /** The name as it stands in the file, where something was taken off it; '' else. */
  readonly written: string;
  readonly left: boolean;
  readonly veiled: boolean;
  readonly leftCells: ReadonlySet<ProposalCell>;
  readonly onLeaveCell: (cell: ProposalCell, left: boolean) => void;
  readonly onLeave: (left: boolean) => void;
  readonly onChoose: (attendeeId: string | null) => void;
}

const TONES = { added: 'accent', changed: 'caution', same: 'plain' } as const;

/** One person of the file: what would be added or changed, cell by cell, and every doubt in a sentence. */
export function ProposalRow(props: ProposalRowProps) {
  const { plan, proposal, activities, doubts, at, written, left, leftCells, veiled } = props;
  const { onLeave, onLeaveCell, onChoose } = props;
  const { importing: words, attendees: people } = useWords();
  const language = useLanguage();
  const { fields, attendee, verdict, changed, candidates } = proposal;
  const after = afterOf(proposal);
  const nameOf = (row: typeof after): string =>
    plan.rows.organisations.get(row.organisationId ?? '')?.name ?? row.organisationText ?? '';
  const modeWord = (mode: typeof after.mode): string => (mode ? people.modes[mode] : words.empty);
  const moved = changed.has('organisationId') || changed.has('organisationText');
  const marked = new Set(doubts.flatMap(({ field }) => (field ?? '').split(',').map(cellOfField)));
  const cell = (name: PreviewCell, look = ''): string => `${look} ${marked.has(name) ? styles.doubt : ''}`;
  const doubtful = doubts.length > 0 || candidates.length > 0;
  const nothingTaken = attendee !== null && changedCells(proposal).every((one) => leftCells.has(one));
  const out = left || nothingTaken;
  const choices = useMemo(() => ({ left: leftCells, leave: onLeaveCell }), [leftCells, onLeaveCell]);
  return (
    <CellChoicesContext value={choices}>
      <tr
        className={`${out ? styles.out : ''} ${doubtful ? styles.withNotes : ''}`}
        data-testid="proposal"
        data-verdict={verdict}
      >
        <td className={styles.check}>
          <input
            type="checkbox"
            checked={!out}
            disabled={verdict === 'same' || (nothingTaken && !left)}
            aria-label={words.takeOne(fields.name ?? '')}
            onChange={(event) => onLeave(!event.target.checked)}
          />
        </td>
        <td className={styles.verdict}>
          <Mark tone={TONES[verdict]}>{words.verdicts[verdict]}</Mark>
          <div className={styles.at}>{placeText(at, words.record)}</div>
        </td>
        <td className={cell('name', styles.name)}>
          <PreviewText proposal={proposal} field="reading" small />
          <b>
            <PreviewText proposal={proposal} field="name" />
          </b>
          {written !== '' && <div className={styles.at}>{words.written(written)}</div>}
        </td>
        <td className={cell('organisation')}>
          <Change
            cell="organisation"
            label={words.table.organisation}
            before={moved && attendee ? nameOf(attendee) : null}
          >
            {nameOf(after)}
          </Change>
          <Change
            cell="mode"
            label={words.fieldNames.mode}
            before={changed.has('mode') ? modeWord(attendee?.mode) : null}
          >
            {(after.mode === 'online' || changed.has('mode')) && (
              <span className={styles.small}>{modeWord(after.mode)}</span>
            )}
          </Change>
          <Change
            cell="kind"
            label={words.fieldNames.kind}
            before={
              changed.has('kind') && attendee ? kindName(kindById(plan, attendee.kind), language) : null
            }
          >
            {((after.kind !== undefined && after.kind !== 'member') || changed.has('kind')) && (
              <Mark>{kindName(kindById(plan, after.kind ?? 'member'), language)}</Mark>
            )}
          </Change>
        </td>
        <td className={cell('department')}>
          <PreviewText proposal={proposal} field="department" />
          <PreviewText proposal={proposal} field="jobTitle" small />
        </td>
        {activities.map(({ id, title }) => {
          const before = attendee ? answerOf(plan, attendee.id, id) : null;
          const value = proposal.answers[id] ?? before;
          const mark = (answer: typeof value) => (
            <AnswerMark value={answer} word={people.answers[answer ?? 'none']} />
          );
          return (
            <td key={id} className={`${styles.answer} ${marked.has(`answers.${id}`) ? styles.doubt : ''}`}>
              <Change
                cell={`answers.${id}`}
                label={title}
                before={changed.has(`answers.${id}`) ? people.answers[before ?? 'none'] : null}
                old={mark(before)}
              >
                {mark(value)}
              </Change>
            </td>
          );
        })}
        <td className={cell('contact')}>
          <PreviewText proposal={proposal} field="phone" small />
          <PreviewText proposal={proposal} field="email" small />
        </td>
        <td className={cell('diet')}>
          {veiled ? (
            CARE_FIELDS.some((field) => after[field]) && <Mark>{people.veiled}</Mark>
          ) : (
            <>
              <PreviewText proposal={proposal} field="diet" />
              <PreviewText proposal={proposal} field="mobility" />
              <PreviewText proposal={proposal} field="interpretation" />
            </>
          )}
        </td>
        <td className={cell('remarks')}>
          <Change
            cell="proxyFor"
            label={words.fieldNames.proxyFor}
            before={changed.has('proxyFor') ? (attendee?.proxyFor ?? '') : null}
          >
            {after.proxyFor && <span className={styles.proxy}>{people.proxyOf(after.proxyFor)}</span>}
          </Change>
          <PreviewText proposal={proposal} field="remarks" small />
        </td>
      </tr>
      {doubtful && (
        <tr className={`${styles.notes} ${out ? styles.out : ''}`}>
          <td />
          <td className={styles.verdict}>
            <Mark tone="caution">{words.doubtful}</Mark>
          </td>
          <td colSpan={activities.length + 6}>
            <ul>
              {doubts.map((doubt) => (
                <li key={`${doubt.code} ${doubt.field ?? ''}`}>{doubtSentence(doubt, language)}</li>
              ))}
            </ul>
            {candidates.length > 0 && <SamePerson plan={plan} proposal={proposal} onChoose={onChoose} />}
          </td>
        </tr>
      )}
    </CellChoicesContext>
  );
}
