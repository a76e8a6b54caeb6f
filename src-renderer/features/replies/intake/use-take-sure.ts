import { useRef, useState } from 'react';
import { sureInput } from '../../../../shared/intake/city-proposal.ts';
import { useWords } from '../../../i18n/language.tsx';
import { useLearnedHeadings } from '../../../store/learned-headings.ts';
import { useSession } from '../../../store/session.ts';
import { useToasts } from '../../../store/toast.ts';
import { useRun } from '../../../store/use-run.ts';
import { type Incoming, incomingOf } from './use-incoming.ts';

/** How far the taking of many has come. */
export interface TakingState {
  readonly done: number;
  readonly all: number;
}

/** Takes the sure part of one city or of many, each city as a change of its own, which one undo takes back. */
export function useTakeSure() {
  const { replies: words, common } = useWords();
  const run = useRun(common.refused);
  const say = useToasts((state) => state.say);
  const [taking, setTaking] = useState<TakingState | null>(null);
  const stopped = useRef(false);

  /** Compared anew, for the city before it may have changed the plan. */
  function takeOne({ files }: Incoming): boolean {
    const { plan } = useSession.getState();
    const now = plan && incomingOf(plan, files, useLearnedHeadings.getState().learned);
    if (!now) return false;
    return run('takeReply', sureInput(now.organisation, now.files.chosen.read.table, now.proposal));
  }

  async function takeAll(cities: readonly Incoming[]): Promise<void> {
    stopped.current = false;
    let done = 0;
    let people = 0;
    for (const city of cities) {
      if (stopped.current) break;
      setTaking({ done, all: cities.length });
      await nextFrame();
      if (!takeOne(city)) break;
      done += 1;
      people += city.proposal.sure.people.length;
    }
    setTaking(null);
    say(words.tookAll(done, people));
  }

  return {
    taking,
    takeOne,
    takeAll,
    stop: () => {
      stopped.current = true;
    },
  };
}

/** Lets the window draw and take keys between two cities. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
