import { useState } from 'react';
import { CARE_FIELDS } from '../../../../shared/domain/attendees/cells.ts';
import {
  canKeepBoth,
  type MergeChoice,
  type MergePart,
  type MergeProposal,
} from '../../../../shared/domain/attendees/merge-proposal.ts';
import type { Answer } from '../../../../shared/domain/collections/index.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { TwinRow } from './twin-row.tsx';
import styles from './twins.module.css';
import { usePartText } from './use-part-text.ts';

/** The parts in which two entries differ, one a row, each with a choice; care is veiled until asked for. */
export function TwinTable({
  proposal,
  parts,
  onPart,
  answers,
  onAnswer,
}: {
  proposal: MergeProposal;
  parts: ReadonlyMap<MergePart, MergeChoice>;
  onPart: (part: MergePart, choice: MergeChoice) => void;
  answers: ReadonlyMap<string, 'keep' | 'drop'>;
  onAnswer: (activityId: string, whose: 'keep' | 'drop') => void;
}) {
  const { activities: words } = useWords();
  const language = useLanguage();
  const [veiled, setVeiled] = useState(true);
  const textOf = usePartText(veiled);
  const { keep, drop } = proposal;
  const hasCare = proposal.parts.some(({ part }) => CARE_FIELDS.some((field) => field === part));
  const answerText = ({ value, companions }: Answer): string =>
    companions > 0 ? `${words.values[value]}・${words.withCompanions(companions)}` : words.values[value];
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.keepEntry}</th>
            <th scope="col">{words.dropEntry}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {proposal.parts.map(({ part, proposed }) => (
            <TwinRow
              key={part}
              label={words.parts[part]}
              keep={textOf(keep, part)}
              drop={textOf(drop, part)}
              canKeepBoth={canKeepBoth(part)}
              value={parts.get(part) ?? proposed}
              onChoose={(choice) => onPart(part, choice)}
            />
          ))}
          {proposal.answers.map(({ activity, proposed, ...given }) => (
            <TwinRow
              key={activity.id}
              label={words.answerPart(titleOf(activity, language))}
              keep={answerText(given.keep)}
              drop={answerText(given.drop)}
              canKeepBoth={false}
              value={answers.get(activity.id) ?? proposed}
              onChoose={(choice) => choice !== 'both' && onAnswer(activity.id, choice)}
            />
          ))}
        </tbody>
      </table>
      {hasCare && (
        <Button look="link" small onClick={() => setVeiled(!veiled)}>
          {veiled ? words.show : words.hide}
        </Button>
      )}
    </>
  );
}
