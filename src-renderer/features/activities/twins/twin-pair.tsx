import { useMemo, useState } from 'react';
import type { Twins } from '../../../../shared/domain/attendees/duplicates.ts';
import {
  type MergeChoice,
  type MergePart,
  mergedFields,
  mergeProposal,
} from '../../../../shared/domain/attendees/merge-proposal.ts';
import { titleOf } from '../../../../shared/domain/reference/title-of.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useToasts } from '../../../store/toast.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { TellApart } from './tell-apart.tsx';
import { TwinTable } from './twin-table.tsx';
import styles from './twins.module.css';

/** Two entries side by side: what speaks for one person and for two, whose value is taken, and the two ways out. */
export function TwinPair({ pair }: { pair: Twins }) {
  const { common, activities: words } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const proposal = useMemo(() => mergeProposal(plan, pair.a, pair.b), [plan, pair]);
  const [parts, setParts] = useState<ReadonlyMap<MergePart, MergeChoice>>(new Map());
  const [answers, setAnswers] = useState<ReadonlyMap<string, 'keep' | 'drop'>>(new Map());
  const { keep, drop, takenOver } = proposal;

  function merge(): void {
    const fields = mergedFields(proposal, parts);
    const answersOf = proposal.answers
      .filter(({ activity, proposed }) => (answers.get(activity.id) ?? proposed) === 'drop')
      .map(({ activity }) => activity.id);
    if (run('mergeAttendees', { keep: keep.id, drop: drop.id, fields, answersOf })) {
      say(words.merged(fields.name ?? keep.name));
    }
  }

  return (
    <section className={styles.pair} aria-label={keep.name}>
      <dl className={styles.reasons}>
        <dt>{words.for}</dt>
        <dd>{pair.alike.map((why) => words.alike[why]).join(words.separator)}</dd>
        {pair.apart.length > 0 && (
          <>
            <dt>{words.against}</dt>
            <dd>{pair.apart.map((why) => words.apart[why]).join(words.separator)}</dd>
          </>
        )}
      </dl>
      <TwinTable
        proposal={proposal}
        parts={parts}
        onPart={(part, choice) => setParts(new Map(parts).set(part, choice))}
        answers={answers}
        onAnswer={(id, whose) => setAnswers(new Map(answers).set(id, whose))}
      />
      {proposal.same.length > 0 && (
        <p className={styles.hint}>
          {words.sameParts(proposal.same.map((part) => words.parts[part]).join(words.separator))}
        </p>
      )}
      {takenOver.length > 0 && (
        <p className={styles.hint}>
          {words.takenOver(takenOver.map((one) => titleOf(one, language)).join(words.separator))}
        </p>
      )}
      <div className={styles.foot}>
        <Button look="primary" onClick={merge}>
          {words.merge}
        </Button>
        <TellApart a={keep} b={drop} />
      </div>
    </section>
  );
}
