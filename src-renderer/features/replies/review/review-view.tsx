import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { nameOf } from '../../../../shared/domain/reference/title-of.ts';
import { factLines } from '../../../../shared/domain/replies/reply-facts.ts';
import { cityProposal, sureInput } from '../../../../shared/intake/city-proposal.ts';
import { useLanguage, useWords } from '../../../i18n/language.tsx';
import { useToasts } from '../../../store/toast.ts';
import { usePlan } from '../../../store/use-plan.ts';
import { useRun } from '../../../store/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { Grow, ScreenFrame } from '../../../ui/screen.tsx';
import { SearchBox } from '../../../ui/search-box.tsx';
import { chosenInput } from '../../import/chosen-input.ts';
import { ColumnsStep } from '../../import/columns-step.tsx';
import { FactsStep } from '../../import/facts-step.tsx';
import { Failure } from '../../import/failure.tsx';
import { PeopleStep } from '../../import/people-step.tsx';
import { useImport } from '../../import/use-import.ts';
import type { Incoming } from '../intake/use-incoming.ts';
import { FileHead } from './file-head.tsx';
import styles from './review.module.css';

export interface ReviewViewProps {
  readonly city: Incoming;
  /** Which of the cities to be looked at it is, from 1, and how many there are. */
  readonly place: { readonly n: number; readonly all: number };
  /** Goes to another city, or back to the list after the last one. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onBack: () => void;
}

/** One city's reply beside the plan: the file, its columns, its people. Enter takes what is sure and goes on. */
export function ReviewView({ city, place, onStep, onBack }: ReviewViewProps) {
  const { replies: words, importing, common } = useWords();
  const language = useLanguage();
  const plan = usePlan();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const [query, setQuery] = useState('');
  const { organisation, files } = city;
  const { table } = files.chosen.read;
  const draft = useImport(plan, table, organisation);
  const { mapping, reading } = draft;
  const name = nameOf(organisation, language);
  const proposal =
    mapping.ok && reading.ok
      ? cityProposal(
          plan,
          organisation,
          table,
          { mapping: mapping.value, reading: reading.value },
          draft.chosen,
        )
      : null;
  const sure = proposal?.sure.people.length ?? 0;
  const left = { open: proposal?.sure.open ?? 0, gone: proposal?.gone.length ?? 0 };
  const lines = proposal ? factLines(plan, organisation.id, proposal.facts) : [];
  const chosen = chosenInput(table, draft);
  const settled = chosen.people.length + chosen.gone.length;
  const primary = useRef<HTMLButtonElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each city and file begins at the one button
  useEffect(() => primary.current?.focus(), [organisation.id, table]);

  function done(took: boolean, people: number): void {
    if (!took) return;
    say(words.review.took(name, people));
    onStep(1);
  }
  const takeSure = (): void => {
    if (!proposal) return;
    // What was taken in before and brings nothing new needs no second entry.
    if (proposal.before && sure === 0) onStep(1);
    else done(run('takeReply', sureInput(organisation, table, proposal)), sure);
  };
  const takeChosen = (): void =>
    done(
      run('takeReply', {
        ...chosen,
        organisationId: organisation.id,
        isOpen: false,
        ...(proposal ? { facts: proposal.facts } : {}),
      }),
      chosen.people.length,
    );

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key];
    const isElsewhere =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"]');
    if (step === undefined || isElsewhere || event.nativeEvent.isComposing || event.altKey || event.ctrlKey)
      return;
    event.preventDefault();
    onStep(step);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys have their twins in the buttons inside
    <div className={styles.keys} onKeyDown={onKeyDown}>
      <ScreenFrame
        title={words.review.title(name)}
        tools={
          <>
            <Button small look="quiet" onClick={onBack}>
              {words.review.back}
            </Button>
            <span className={styles.place}>{words.review.place(place.n, place.all)}</span>
          </>
        }
        actions={
          <>
            <div className={styles.search}>
              <SearchBox label={importing.search} value={query} onChange={setQuery} />
            </div>
            <Button disabled={settled + lines.length === 0} onClick={takeChosen}>
              {words.review.takeChosen(settled)}
            </Button>
            <Button ref={primary} look="primary" disabled={proposal === null} onClick={takeSure}>
              {sure > 0 ? words.review.takeSure(sure) : words.review.takeNone}
            </Button>
          </>
        }
        foot={
          <>
            <span>{words.review.keys}</span>
            <Grow />
            <Button small look="quiet" onClick={() => onStep(-1)}>
              {words.review.previous}
            </Button>
            <Button small look="quiet" onClick={() => onStep(1)}>
              {words.review.next}
            </Button>
          </>
        }
      >
        <div className={styles.page}>
          <FileHead plan={plan} city={city} proposal={proposal} />
          {left.open + left.gone > 0 && (
            <p className={styles.hint} role="status">
              {words.review.sureHint(left.open, left.gone)}
            </p>
          )}
          {/* The columns of our own form are known. */}
          {mapping.ok && !draft.returned && (
            <ColumnsStep key={table.sha256} draft={draft} mapping={mapping.value} />
          )}
          {!mapping.ok && <Failure error={mapping.error} />}
          {reading.ok && (
            <PeopleStep
              key={`${table.sha256}-people`}
              plan={plan}
              draft={draft}
              reading={reading.value}
              query={query}
            />
          )}
          <FactsStep lines={lines} />
        </div>
      </ScreenFrame>
    </div>
  );
}
