import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { useIntake } from '../../store/intake.ts';
import { useToasts } from '../../store/toast.ts';
import { usePlan } from '../../store/use-plan.ts';
import { BoardView } from './board/board-view.tsx';
import { IntakeStrip } from './intake/intake-strip.tsx';
import { OtherFiles } from './intake/other-files.tsx';
import { useFolded, useIncoming } from './intake/use-incoming.ts';
import { useTakeSure } from './intake/use-take-sure.ts';
import { ReviewView } from './review/review-view.tsx';

/** 受取状況: the board with the folder at hand, or the review of one of its cities. */
export function ReceivedDesk({ tabs }: { tabs: ReactNode }) {
  const { replies: words } = useWords();
  const plan = usePlan();
  const say = useToasts((state) => state.say);
  const intake = useIntake();
  const { taking, takeAll, stop } = useTakeSure();
  const folded = useFolded(plan);
  const incoming = useIncoming(plan, folded, taking !== null);
  const [reviewed, review] = useState<string | null>(null);
  const cities = [...incoming.values()];
  const city = incoming.get(reviewed ?? '');

  if (city) {
    // The one at hand keeps its place, whether it still has something open or not.
    const line = cities.filter((one) => one === city || one.isReady || one.isOpen);
    const at = line.indexOf(city);
    const onStep = (by: 1 | -1): void => {
      const next = line[at + by];
      if (next) review(next.organisation.id);
      else if (by === 1) {
        say(words.review.done);
        review(null);
      }
    };
    return (
      <ReviewView
        key={city.organisation.id}
        city={city}
        place={{ n: at + 1, all: line.length }}
        onStep={onStep}
        onBack={() => review(null)}
      />
    );
  }
  const entries = intake.planId === plan.id ? intake.entries : [];
  return (
    <BoardView
      plan={plan}
      tabs={tabs}
      incoming={incoming}
      onPick={(picked) => intake.add(plan.id, picked)}
      onReview={review}
      strip={
        entries.length > 0 && (
          <IntakeStrip
            entries={entries}
            cities={cities}
            taking={taking}
            onTakeAll={(ready) => void takeAll(ready)}
            onStopTaking={stop}
            onReview={({ organisation }) => review(organisation.id)}
          />
        )
      }
      others={entries.length > 0 && <OtherFiles plan={plan} entries={entries} unknown={folded.unknown} />}
    />
  );
}
